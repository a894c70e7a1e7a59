import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../../electron/core/journal/migrations';
import { journalSchema } from '../../../../electron/core/session/session';
import { type OpenVaultOptions, openVault } from '../../../../electron/core/vault';
import { frozenDevice, frozenPassphrase } from '../../../fixtures/vaults/contents';
import { allNotes, frozenJournals, frozenNotes, livedJournals } from './frozen-promises';
import { copyOf, digests, frozenSecret, frozenVaults, recoveryKeyOf } from './frozen-vaults';
import { environment, type Notes } from './vault-fixture';

const open = (folder: string, name: string, over: Partial<OpenVaultOptions<Notes>> = {}) =>
  openVault<Notes>({
    folder,
    secret: frozenSecret,
    environment,
    empty: { notes: {}, tags: {} },
    seen: {
      read: () => readFile(join(frozenVaults, `${name}.seen`)).catch(() => null),
      write: async () => undefined,
    },
    ...over,
  });

describe.each(frozenNotes)('the frozen vault $name', ({ name, frozen }) => {
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

describe('the frozen vaults that let a computer in', () => {
  const kept = { ...frozenDevice, secret: Buffer.from(frozenDevice.secret) };

  it.each(['device-slot', 'device-slot-copy-missing', 'device-slot-recovered'])(
    'open by what that computer keeps, and by nothing else of a computer (%s)',
    async name => {
      const folder = await copyOf(`format-2/${name}`);
      const vault = await open(folder, '', { secret: kept, readOnly: true });
      expect(Object.keys(vault.db.data.notes).sort()).toEqual([...allNotes].sort());
      await vault.close();
      for (const secret of [
        { ...kept, device: 'another' },
        { ...kept, secret: Buffer.alloc(32, 1) },
      ])
        await expect(open(folder, '', { secret })).rejects.toMatchObject({ code: 'device-refused' });
    },
  );

  it('do not open by a slot of which a bit is wrong, and go on without it when the passphrase opened them', async () => {
    const folder = await copyOf('format-2/device-slot-flipped');
    const before = await digests(folder);
    await expect(open(folder, '', { secret: kept })).rejects.toMatchObject({
      code: 'header-damaged',
      details: { secretMayBeWrong: true },
    });
    expect(await digests(folder)).toEqual(before);
    const vault = await open(folder, '');
    await vault.commit(data => ({ ...data, tags: { x: { name: 'x' } } }));
    await vault.close();
    await expect(open(folder, '', { secret: kept })).rejects.toMatchObject({ code: 'device-refused' });
    const again = await open(folder, '', { environment: { ...environment, device: kept.device } });
    await again.letDeviceIn(frozenPassphrase, kept.secret);
    await again.close();
    const home = await open(folder, '', { secret: kept });
    expect(home.opened.findings).toEqual([]);
    await home.close();
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
      const there = (await readdir(join(frozenVaults, format), { withFileTypes: true }))
        .filter(entry => entry.isDirectory())
        .map(entry => `${format}/${entry.name}`);
      const promised = [...frozenNotes, ...frozenJournals, ...livedJournals].map(({ name }) => name);
      // Without a header, and the backups, have tests of their own.
      const others = ['format-1/header-damaged', 'format-2/header-damaged', 'format-2/backups'];
      expect(there.sort()).toEqual([...promised, ...others].filter(name => name.startsWith(format)).sort());
    }
  });

  it('are to the byte what they were when they were frozen, and none has gone', async () => {
    const formats = (await readdir(frozenVaults)).filter(name => name.startsWith('format-')).sort();
    const now = await Promise.all(
      formats.map(async format =>
        (await digests(join(frozenVaults, format))).map(line => {
          const [digest = ''] = line.split(' ').slice(-1);
          return `${digest}  ${format}${line.slice(0, -digest.length - 1)}`;
        }),
      ),
    );
    const frozen = (await readFile(join(frozenVaults, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
    expect(now.flat().sort()).toEqual(frozen.sort());
  });

  it('have one of every data version there was, and of the present one', () => {
    expect(migrations.map(({ to }) => to).at(-1)).toBe(journalSchema.dataVersion);
    for (const dataVersion of [1, ...migrations.map(({ to }) => to)])
      for (const kind of [frozenJournals, livedJournals])
        expect(kind.map(one => one.dataVersion)).toContain(dataVersion);
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
    expect(Object.keys(again.db.data.notes).sort()).toEqual([...allNotes].sort());
    await again.close();
  });
});
