import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalSchema } from '../../../../electron/core/session/session';
import { type Finding, type OpenVaultOptions, openVault } from '../../../../electron/core/vault';
import { frozenPassphrase, frozenPicture, journalOfOne } from '../../../fixtures/vaults/contents';
import { environment, freshFolder, type Notes } from './vault-fixture';

const home = new URL('../../../fixtures/vaults/', import.meta.url).pathname;

const all = ['base', 'a', 'b', 'c', 'd', 'e'];
const without = (...gone: readonly string[]) => all.filter(id => !gone.includes(id));

interface Frozen {
  readonly findings: readonly Finding[];
  readonly access: 'writable' | 'damaged';
  readonly notes: readonly string[];
}

const whole = (...findings: readonly Finding[]): Frozen => ({ findings, access: 'writable', notes: all });
const damaged = (notes: readonly string[], ...findings: readonly Finding[]): Frozen => ({
  findings,
  access: 'damaged',
  notes,
});

/** What opening a frozen vault says, for ever. By the name of its folder. */
const inEveryFormat: Readonly<Record<string, Frozen>> = {
  good: whole(),
  'torn-tail': { ...whole({ kind: 'torn-tail', segment: 5, bytes: 104 }), notes: without('e') },
  unstarted: { ...whole({ kind: 'torn-tail', segment: 5, bytes: 60 }), notes: without('d', 'e') },
  'header-recovered': whole({ kind: 'header-recovered', from: 'copy' }),
  'header-remains': whole({ kind: 'header-recovered', from: 'remains' }),
  'header-copy-renewed': whole({ kind: 'header-copy-renewed' }),
  'stray-files': whole({ kind: 'stray-files', count: 1 }),
  'frames-damaged': damaged(without('a'), { kind: 'frames-damaged', segment: 4, frames: 1, atLeast: false }),
  'segment-truncated': damaged(without('c'), { kind: 'segment-truncated', segment: 4, frames: 1 }),
  'segment-header-damaged': damaged(all, { kind: 'segment-header-damaged', segment: 4, framesRead: 3 }),
  'segment-missing': damaged(without('a', 'b', 'c'), { kind: 'segment-missing', segment: 4 }),
  'base-missing': damaged(without('base'), { kind: 'segment-missing', segment: 3 }),
  'chain-broken': damaged(all, { kind: 'segment-header-damaged', segment: 6, framesRead: 0 }),
};

const inFormatTwo: Readonly<Record<string, Frozen>> = {
  renewed: whole(),
  'renewed-keys-missing': damaged([], { kind: 'segment-missing', segment: 1 }),
  'older-state': { ...whole({ kind: 'older-state' }), notes: without('d', 'e') },
};

const cases = [
  ...Object.entries(inEveryFormat).flatMap(([name, frozen]) =>
    ['format-1', 'format-2'].map(format => ({ name: `${format}/${name}`, frozen })),
  ),
  ...Object.entries(inFormatTwo).map(([name, frozen]) => ({ name: `format-2/${name}`, frozen })),
];

const journals = ['format-1', 'format-2'].flatMap(format =>
  [1, 2, 3].map(dataVersion => ({ name: `${format}/data-${dataVersion}`, dataVersion })),
);

/** A copy, so that what opening settles is settled there. */
const copyOf = async (name: string): Promise<string> => {
  const folder = await freshFolder();
  await cp(join(home, name), folder, { recursive: true });
  return folder;
};

const recoveryKeyOf = async (name: string): Promise<string> => {
  const lines = (await readFile(join(home, name, '..', 'recovery-keys.txt'), 'utf8')).trim().split('\n');
  return lines.map(line => line.split(' ')).find(([of]) => of === name)?.[1] ?? '';
};

const passphrase = { kind: 'passphrase', passphrase: frozenPassphrase } as const;

const open = (folder: string, name: string, over: Partial<OpenVaultOptions<Notes>> = {}) =>
  openVault<Notes>({
    folder,
    secret: passphrase,
    environment,
    empty: { notes: {}, tags: {} },
    seen: {
      read: () => readFile(join(home, `${name}.seen`)).catch(() => null),
      write: async () => undefined,
    },
    ...over,
  });

const digests = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return Promise.all(
    files.sort().map(async file => {
      const digest = createHash('sha256').update(await readFile(file));
      return `${file.slice(folder.length)} ${digest.digest('hex')}`;
    }),
  );
};

describe.each(cases)('the frozen vault $name', ({ name, frozen }) => {
  it('opens by the passphrase and says what it always said', async () => {
    const folder = await copyOf(name);
    const vault = await open(folder, name);
    expect(vault.opened.findings).toEqual(frozen.findings);
    expect(vault.access()).toBe(frozen.access);
    expect(Object.keys(vault.db.data.notes).sort()).toEqual([...frozen.notes].sort());
    await vault.acceptDamage();
    await vault.commit(data => ({ ...data, notes: { ...data.notes, more: { title: 'written today' } } }));
    await vault.close();
    const again = await open(folder, 'nothing remembered');
    expect(again.opened.findings.filter(({ kind }) => kind !== 'stray-files')).toEqual([]);
    expect(Object.keys(again.db.data.notes).sort()).toEqual([...frozen.notes, 'more'].sort());
    await again.close();
  });

  it('opens by its recovery key, and a look at it changes nothing', async () => {
    const folder = await copyOf(name);
    const before = await digests(folder);
    const secret = { kind: 'recovery-key', recoveryKey: await recoveryKeyOf(name) } as const;
    const vault = await open(folder, name, { secret, readOnly: true });
    expect(vault.opened.findings).toEqual(frozen.findings);
    await vault.close();
    expect(await digests(folder)).toEqual(before);
  });
});

describe.each(journals)('the frozen journal $name', ({ name, dataVersion }) => {
  it('opens as a journal of today, with every word and its file', async () => {
    const folder = await copyOf(name);
    const vault = await openVault({ ...journalSchema, folder, secret: passphrase, environment });
    expect(vault.opened).toMatchObject({ findings: [], migratedFrom: dataVersion });
    const entries = Object.values(vault.db.data.entries);
    expect(entries.map(({ title, body }) => [title, body])).toEqual(
      Object.values(journalOfOne['entries'] ?? {}).map(entry => [
        Reflect.get(Object(entry), 'title'),
        Reflect.get(Object(entry), 'body'),
      ]),
    );
    expect(Object.keys(vault.db.data).sort()).toEqual(Object.keys(journalSchema.empty).sort());
    const [file] = await vault.listAttachments();
    expect(await vault.readAttachment(file?.id ?? '')).toEqual(frozenPicture);
    await vault.close();
  });
});

describe('the frozen vault without a header that can be read', () => {
  it.each(['format-1', 'format-2'])('is refused as damaged (%s)', async format => {
    const folder = await copyOf(`${format}/header-damaged`);
    const before = await digests(folder);
    await expect(open(folder, format)).rejects.toMatchObject({ code: 'header-damaged' });
    expect(await digests(folder)).toEqual(before);
  });
});

describe('the frozen vaults', () => {
  it('each have a promise here', async () => {
    for (const format of ['format-1', 'format-2']) {
      const there = (await readdir(join(home, format), { withFileTypes: true }))
        .filter(entry => entry.isDirectory())
        .map(entry => `${format}/${entry.name}`);
      const promised = [...cases, ...journals].map(({ name }) => name);
      expect(there.sort()).toEqual(
        [...promised, `${format}/header-damaged`].filter(name => name.startsWith(format)).sort(),
      );
    }
  });

  it('of format 1 are written as format 2 by the first change of their header, and not before', async () => {
    const folder = await copyOf('format-1/good');
    const formatNow = async (): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, 'vault.json'), 'utf8')).format;
    const vault = await open(folder, '');
    await vault.commit(data => ({ ...data, tags: { x: { name: 'x' } } }));
    await vault.compact();
    expect(await formatNow()).toBe(1);
    await vault.confirmRecoveryKey();
    expect(await formatNow()).toBe(2);
    await vault.close();
    const again = await open(folder, '');
    expect(again.opened.findings).toEqual([]);
    expect(again.recoveryKeyConfirmed()).toBe(true);
    await again.renewAllKeys(frozenPassphrase);
    expect(Object.keys(again.db.data.notes).sort()).toEqual([...all].sort());
    await again.close();
  });
});
