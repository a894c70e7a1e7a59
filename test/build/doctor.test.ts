import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { runDoctor } from '../../build/doctor/run';
import { attachmentsOf } from '../../electron/core/backups/journal-files';
import { makeBackup } from '../../electron/core/backups/make-backup';
import { folderOfVault } from '../../electron/core/backups/names';
import { sampleJournal } from '../../electron/core/sample';
import { journalSchema } from '../../electron/core/session/session';
import {
  cheapestKdfCost,
  createVault,
  type Disk,
  nodeDisk,
  openVault,
  type StoredCollections,
  systemEnvironment,
} from '../../electron/core/vault';
import { giveWay } from '../../electron/core/vault/copy/pause';
import type { Attachment } from '../../shared/domain/entry';
import { asId } from '../../shared/domain/ids';
import { localDateOf } from '../../shared/domain/time';
import { errno, watched } from '../electron/core/vault/faulty-disk';
import { frozenPassphrase } from '../fixtures/vaults/contents';

const frozen = new URL('../fixtures/vaults/', import.meta.url).pathname;
const environment = systemEnvironment('test');
const made: string[] = [];

const freshFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'doctor-test-'));
  made.push(folder);
  return folder;
};

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

type Call = { readonly typed?: string; readonly tty?: boolean; readonly disk?: Disk };

/** Calls the doctor as from a command line; `typed` is what comes in on its standard input. */
const call = async (args: readonly string[], { typed, tty = false, disk }: Call = {}) => {
  const input = Object.assign(new PassThrough(), { isTTY: tty });
  const questions = new PassThrough();
  const said: string[] = [];
  const complained: string[] = [];
  if (typed === undefined) input.end();
  else input.write(typed);
  const code = await runDoctor(args, {
    input,
    questions,
    say: line => said.push(line),
    complain: line => complained.push(line),
    from: frozen,
    environment: disk === undefined ? environment : { ...environment, disk },
  });
  const asked = questions.read();
  return {
    code,
    text: said.join('\n'),
    complained: complained.join('\n'),
    asked: asked === null ? '' : String(asked),
  };
};

/** Everything that can be seen of a folder: names, kinds, contents, and when each was changed. */
const listing = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const rows = entries.map(async entry => {
    const path = join(entry.parentPath, entry.name);
    const { mtimeMs, ctimeMs, mode } = await stat(path);
    const digest = entry.isFile()
      ? createHash('sha256')
          .update(await readFile(path))
          .digest('hex')
      : 'folder';
    return `${path} ${mode} ${mtimeMs} ${ctimeMs} ${digest}`;
  });
  const { mtimeMs } = await stat(folder);
  return [`${mtimeMs}`, ...(await Promise.all(rows)).sort()];
};

const line = `${frozenPassphrase}\n`;

const recoveryKeyOf = async (name: string): Promise<string> => {
  const lines = (await readFile(join(frozen, name, '..', 'recovery-keys.txt'), 'utf8')).trim().split('\n');
  return lines.map(row => row.split(' ')).find(([of]) => of === name)?.[1] ?? '';
};

/** By the name of a frozen vault: exit code without the secret, exit code with it, and whether it can be repaired. */
const cases: Readonly<Record<string, readonly [number, number, boolean]>> = {
  good: [0, 0, true],
  'torn-tail': [0, 0, true],
  unstarted: [0, 0, true],
  'stray-files': [0, 0, true],
  renewed: [0, 0, true],
  'data-1': [0, 0, true],
  'data-2': [0, 0, true],
  'data-3': [0, 0, true],
  'data-4': [0, 0, true],
  'lived-4': [0, 0, true],
  'device-slot': [0, 0, true],
  'device-slot-copy-missing': [1, 1, true],
  'device-slot-recovered': [1, 1, true],
  'device-slot-flipped': [1, 1, true],
  'older-state': [0, 0, true],
  'header-recovered': [1, 1, true],
  'header-copy-renewed': [1, 1, true],
  'header-remains': [1, 1, true],
  'header-damaged': [1, 1, false],
  'frames-damaged': [1, 1, true],
  'segment-truncated': [1, 1, true],
  'segment-header-damaged': [1, 1, true],
  'segment-missing': [1, 1, true],
  'base-missing': [1, 1, true],
  'chain-broken': [1, 1, true],
  'renewed-keys-missing': [1, 1, false],
};

const notesIn = async (folder: string, recoveryKey: string | null) => {
  const secret =
    recoveryKey === null
      ? ({ kind: 'passphrase', passphrase: frozenPassphrase } as const)
      : ({ kind: 'recovery-key', recoveryKey } as const);
  const vault = await openVault({ ...journalSchema, folder, secret, environment, readOnly: true });
  const { findings } = vault.opened;
  const records = vault.stats().records;
  await vault.close();
  return { findings: findings.filter(({ kind }) => kind !== 'stray-files'), records };
};

describe.each(Object.entries(cases))('the frozen vault %s', (name, [bare, verified, repairable]) => {
  const folder = join(frozen, 'format-2', name);

  it('is judged without and with its passphrase, and is not touched', async () => {
    const before = await listing(folder);
    expect((await call([folder])).code).toBe(bare);
    const found = await call([folder, '--verify'], { typed: line });
    expect(found.code).toBe(verified);
    expect(found.text).not.toMatch(/puddles|note [a-e]|SEF|Toast|Mary/);
    expect(await listing(folder)).toEqual(before);
  });

  it(`${repairable ? 'can' : 'cannot'} be repaired into a new folder`, async () => {
    const before = await listing(folder);
    const target = join(await freshFolder(), 'mended');
    const { code, text } = await call([folder, '--repair-into', target], { typed: line });
    expect(await listing(folder)).toEqual(before);
    expect(code, text).toBe(repairable ? 0 : 1);
    if (!repairable) return expect(await readdir(join(target, '..'))).toEqual([]);
    const source = await notesIn(folder, null);
    const key = await recoveryKeyOf(`format-2/${name}`);
    expect(await notesIn(target, null)).toEqual({ findings: [], records: source.records });
    expect(await notesIn(target, key)).toEqual({ findings: [], records: source.records });
    expect((await call([target, '--recovery-key'], { typed: `${key}\n` })).code).toBe(0);
    expect(await readdir(join(target, '..'))).toEqual(['mended']);
  });
});

const journalDay = localDateOf(Date.parse('2026-11-22T12:00:00Z'));

/** A journal full of everything, with two attachments of one of its notes. */
const fullJournal = async () => {
  const folder = join(await freshFolder(), 'journal');
  let last = 0;
  const newId = () => {
    last += 1;
    return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
  };
  const passphrase = frozenPassphrase;
  const { vault } = await createVault({
    ...journalSchema,
    folder,
    passphrase,
    kdf: cheapestKdfCost,
    environment,
  });
  const sample = sampleJournal({ today: journalDay, newId });
  const [entry] = Object.values(sample.entries);
  if (entry === undefined) throw new Error('the sample has no entry');
  const ids = [await vault.putAttachment(Buffer.from('one')), await vault.putAttachment(Buffer.from('two'))];
  const rows = ids.map(id => {
    const value: Attachment = {
      id: asId.attachment(id),
      entry: entry.id,
      name: 'Letter about Zebedee.pdf',
      mediaType: 'application/pdf',
      size: 3,
      addedAt: 1,
    };
    return [id, value] as const;
  });
  await vault.commit(() => ({ ...sample, attachments: Object.fromEntries(rows) }));
  await vault.close();
  return { folder, ids, entries: Object.keys(sample.entries).length };
};

describe('the doctor', () => {
  it('finds a whole journal whole, and counts what is in it', async () => {
    const { folder, entries } = await fullJournal();
    const { code, text } = await call([folder, '--verify', '--json'], { typed: line });
    const { verification } = JSON.parse(text);
    expect(code, text).toBe(0);
    expect(verification.journal).toMatchObject({
      malformed: {},
      unknown: 0,
      values: { entries, attachments: 2 },
    });
    expect(verification.journal.dangling).toEqual({ revision: 0, attachment: 0, picture: 0 });
    expect(verification.attachments).toEqual({ named: 2, sound: 2, damaged: [], missing: [], unnamed: 0 });
    expect(text).not.toMatch(/Zebedee|Ofsted|puddles/i);
    expect(text).not.toContain(folder);
  });

  it('names a damaged and a missing attachment, and leaves both out of the repair', async () => {
    const { folder, ids } = await fullJournal();
    const [hurt = '', gone = ''] = ids;
    const path = join(folder, 'attachments', `${hurt}.sealed`);
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(45) ^ 1, 45);
    await writeFile(path, bytes);
    await rm(join(folder, 'attachments', `${gone}.sealed`));
    expect((await call([folder])).code).toBe(0);
    const { code, text } = await call([folder, '--verify'], { typed: line });
    expect(code).toBe(1);
    expect(text).toContain(`damaged: ${hurt}.sealed`);
    expect(text).toContain(`missing: ${gone}.sealed`);
    const target = join(await freshFolder(), 'mended');
    const repaired = await call([folder, '--repair-into', target], { typed: line });
    expect(repaired.code, repaired.text).toBe(0);
    expect(await readdir(target)).not.toContain('attachments');
  });

  it('names values that are not what the journal’s schema says, without saying what is in them', async () => {
    const folder = join(await freshFolder(), 'journal');
    const passphrase = frozenPassphrase;
    const schema = { empty: { entries: {} }, dataVersion: 4, migrations: journalSchema.migrations };
    const { vault } = await createVault<StoredCollections>({
      ...schema,
      folder,
      passphrase,
      kdf: cheapestKdfCost,
      environment,
    });
    await vault.commit(() => ({ entries: { one: { title: 'Zebedee' } } }));
    await vault.close();
    const { code, text } = await call([folder, '--verify'], { typed: line });
    expect(code).toBe(1);
    expect(text).toContain('1 record of “entries” without the form');
    expect(text).not.toContain('Zebedee');
  });

  it('asks at a terminal without showing what is typed, and keeps the question out of the report', async () => {
    const found = await call([join(frozen, 'format-2/good'), '--verify'], {
      typed: `${frozenPassphrase}\r`,
      tty: true,
    });
    expect(found.code).toBe(0);
    expect(found.asked).toBe('Passphrase (it does not show while you type): \n');
    expect(`${found.text}${found.complained}`).not.toContain('puddles');
  });

  it('says that nothing was given when the question is declined, and when nothing is piped in', async () => {
    const folder = join(frozen, 'format-2/good');
    for (const one of [{ typed: '\u0003', tty: true }, {}]) {
      const { code, text } = await call([folder, '--verify'], one);
      expect(code).toBe(1);
      expect(text).toContain('No passphrase was given.');
    }
  });

  it.each([
    [['--verify'], 'a wrong one', 'That passphrase does not open this journal.'],
    [['--recovery-key'], 'a wrong one', 'That is not a recovery key as it was printed.'],
  ])('says so when %s gets %s', async (args, typed, expected) => {
    const folder = join(frozen, 'format-2/good');
    const before = await listing(folder);
    const { code, text } = await call([folder, ...args], { typed: `${typed}\n` });
    expect(code).toBe(1);
    expect(text).toContain(expected);
    expect(text).toContain('Its files look whole');
    expect(await listing(folder)).toEqual(before);
  });

  it.each([
    [[]],
    [['one', 'two']],
    [['good', '--passphrase', 'nine frozen puddles']],
    [['good', '--passphrase=nine frozen puddles']],
    [['good', '--repair-into']],
  ])('explains itself when it is called with %j, and repeats none of it', async args => {
    const { code, text, complained } = await call(args);
    expect(code).toBe(2);
    expect(text).toBe('');
    expect(complained).toContain('usage:');
    expect(complained).not.toContain('puddles');
  });

  it('tells a folder without a journal, and one that is not there, from a damaged one', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'letter.txt'), 'hello');
    expect(await call([folder])).toMatchObject({ code: 1, text: 'There is no journal in this folder.' });
    expect(await call([join(folder, 'nowhere')])).toMatchObject({
      code: 1,
      text: 'There is no such folder.',
    });
  });

  it('refuses while the journal is open, asks for nothing then, and lets it be', async () => {
    const { folder } = await fullJournal();
    const secret = { kind: 'passphrase', passphrase: frozenPassphrase } as const;
    const vault = await openVault({ ...journalSchema, folder, secret, environment });
    expect((await call([folder])).code).toBe(0);
    const { code, text, asked } = await call([folder, '--verify'], { typed: line, tty: true });
    expect({ code, asked }).toEqual({ code: 1, asked: '' });
    expect(text).toContain('The journal is open. Close Critical Friend');
    await vault.commit(data => ({ ...data, drafts: {} }));
    await vault.close();
    expect((await call([folder, '--verify'], { typed: line })).code).toBe(0);
  });

  it('writes nothing into the journal itself, into a full folder, or where there is no folder', async () => {
    const { folder } = await fullJournal();
    const full = await freshFolder();
    await writeFile(join(full, 'letter.txt'), 'hello');
    const before = [await listing(folder), await listing(full)];
    for (const target of [folder, join(folder, 'mended'), full, join(full, 'no', 'such')]) {
      const { code, text, asked } = await call([folder, '--repair-into', target], { typed: line, tty: true });
      expect({ code, asked }, target).toEqual({ code: 1, asked: '' });
      expect(text).toContain('No new journal was made.');
    }
    expect([await listing(folder), await listing(full)]).toEqual(before);
  });

  it('fills an empty folder that is there already', async () => {
    const { folder } = await fullJournal();
    const target = await freshFolder();
    expect((await call([folder, '--repair-into', target], { typed: line })).code).toBe(0);
    expect((await readdir(target)).sort()).toEqual([
      '0000001.segment',
      'attachments',
      'vault.copy.json',
      'vault.json',
    ]);
  });

  it('leaves nothing of a repair behind whichever write finds the disk full', {
    timeout: 60_000,
  }, async () => {
    const { folder } = await fullJournal();
    const before = await listing(folder);
    for (let limit = 0; ; limit += 1) {
      const home = await freshFolder();
      let steps = 0;
      const disk = watched(async step => {
        if (step === 'remove') return;
        steps += 1;
        if (steps > limit) throw errno('ENOSPC');
      });
      const { code, text } = await call([folder, '--repair-into', join(home, 'mended')], {
        typed: line,
        disk,
      });
      if (code === 0) {
        expect(limit).toBeGreaterThan(15);
        break;
      }
      expect(text).toContain('The disk is full.');
      const left = await readdir(home);
      expect(left.filter(name => name !== 'mended')).toEqual([]);
      // The very last step makes the new name last; by then all of it is there.
      if (left.length > 0)
        expect((await call([join(home, 'mended'), '--verify'], { typed: line })).code).toBe(0);
    }
    expect(await listing(folder)).toEqual(before);
  });

  it('counts what lies around, and shows no name that could move the cursor', async () => {
    const { folder } = await fullJournal();
    await mkdir(join(folder, 'damaged'));
    await writeFile(join(folder, 'damaged', 'vault-1-0.json'), '{}');
    await writeFile(join(folder, 'Letter about Zebedee.docx'), '');
    await writeFile(join(folder, 'attachments', 'Zebedee.sealed'), '');
    await cp(join(folder, 'vault.json'), join(folder, 'vault (\u001b[2J conflict).json'));
    const { code, text } = await call([folder]);
    expect(code).toBe(0);
    expect(text).toContain('1 damaged file kept in “damaged”.');
    expect(text).toContain('1 file or folder that');
    expect(text).toContain('1 file among the attachments that');
    expect(text).toContain('Conflict copy, not read: vault (\\u{1b}[2J conflict).json');
    expect(text).not.toContain('Zebedee');
    expect(text).not.toContain('\u001b');
  });

  it('verifies a backup with the attachments that are kept beside it, and repairs it with them', async () => {
    const { folder, ids } = await fullJournal();
    const secret = { kind: 'passphrase', passphrase: frozenPassphrase } as const;
    const vault = await openVault({ ...journalSchema, folder, secret, environment });
    const place = join(folder, '..');
    const { id } = await makeBackup({
      vault,
      attachmentsOf,
      disk: nodeDisk,
      place,
      device: 'test',
      reason: 'asked',
      now: Date.now,
      pause: giveWay,
      onProgress: () => undefined,
    });
    await vault.close();
    expect((await call([folder])).text).toContain('1 backup beside it');
    const home = folderOfVault(place, vault.id);
    const whole = await call([join(home, id), '--verify'], { typed: line });
    expect(whole.code, whole.text).toBe(0);
    expect(whole.text).toContain('A backup of a Critical Friend journal.');
    const target = join(await freshFolder(), 'mended');
    expect((await call([join(home, id), '--repair-into', target], { typed: line })).code).toBe(0);
    expect((await readdir(join(target, 'attachments'))).sort()).toEqual(
      ids.map(one => `${one}.sealed`).sort(),
    );
    await rm(join(home, 'attachments', 'epoch-0001', `${ids[0]}.sealed`));
    const { code, text } = await call([join(home, id), '--verify'], { typed: line });
    expect(code).toBe(1);
    expect(text).toContain(`missing: ${ids[0]}.sealed`);
  });

  it('is called from any folder, reads the secret from a pipe, and answers in JSON', async () => {
    const script = new URL('../../build/doctor.ts', import.meta.url).pathname;
    const args = ['--import', 'tsx', script, 'good', '--verify', '--json'];

    const child = spawn(process.execPath, args, {
      env: { ...process.env, INIT_CWD: join(frozen, 'format-2') },
    });
    child.stdin.end(line);
    const said: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    const report = JSON.parse(Buffer.concat(said).toString('utf8'));
    expect(report).toMatchObject({ report: 1, vault: { state: 'present' }, verification: { records: 6 } });
  });
});
