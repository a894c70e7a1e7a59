import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderOfVault } from '../../../../electron/core/backups/names';
import { nodeDisk } from '../../../../electron/core/vault';
import { everything } from '../../../../shared/domain/filter';
import { asId, type EntryId } from '../../../../shared/domain/ids';
import { passphrase, type RunningCore, runCore, runOpenCore } from '../running-core';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const made: string[] = [];
const running: RunningCore[] = [];

afterEach(async () => {
  for (const core of running.splice(0)) await core.end();
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

const freshFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'backups-core-'));
  made.push(folder);
  return folder;
};

const openCore = async () => {
  const core = await runOpenCore();
  running.push(core);
  return core;
};

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('it is not there');
  return value;
};

const secret = { kind: 'passphrase', passphrase } as const;
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const write = async (core: RunningCore, title: string, body = ''): Promise<EntryId> =>
  (await core.ask('createEntry', { kind: 'reflection', template: null, content: { title, body } })).entry.id;

const eventually = (look: () => Promise<void>): Promise<void> => vi.waitFor(look, { timeout: 20_000 });

/** Chooses a place and waits for the first backup, which is begun by itself: asked for, there would be two when the first was quick. */
const withPlace = async (core: RunningCore): Promise<string> => {
  const place = await freshFolder();
  await core.ask('setBackupPlace', { folder: core.core.grant(place) });
  await settled(core);
  return place;
};

const settled = async (core: RunningCore) => {
  await eventually(async () => expect((await core.ask('backupStatus')).isRunning).toBe(false));
  return core.ask('backupStatus');
};

const titles = async (core: RunningCore): Promise<readonly string[]> => {
  const list = { filter: everything, sort: 'newest', offset: 0, limit: 50 } as const;
  return (await core.ask('listEntries', list)).rows.map(({ title }) => title).sort();
};

describe('backups by themselves', () => {
  it('are made five minutes after a change, and then not for a quarter of an hour', async () => {
    const core = await openCore();
    await withPlace(core);
    await write(core, 'a first note');
    expect((await core.ask('backupStatus')).lastGood?.changedSince).toBe(true);
    await core.pass(31_000);
    await core.ask('stayOpen');
    await eventually(async () => {
      await core.pass(60_000);
      await core.ask('stayOpen');
      expect(await core.ask('listBackups')).toHaveLength(2);
    });
    expect((await settled(core)).lastGood).toMatchObject({ changedSince: false });
    expect((await core.ask('listBackups'))[0]).toMatchObject({ reason: 'change', sameKeys: true });
    await write(core, 'a second note');
    for (let minute = 0; minute < 12; minute += 1) {
      await core.pass(60_000);
      await core.ask('stayOpen');
      await settled(core);
    }
    expect(await core.ask('listBackups')).toHaveLength(2);
    await eventually(async () => {
      await core.pass(60_000);
      await core.ask('stayOpen');
      expect(await core.ask('listBackups')).toHaveLength(3);
    });
  });

  it('are made on locking, where something changed', async () => {
    const core = await openCore();
    const place = await withPlace(core);
    await write(core, 'written just before');
    await core.ask('lockVault');
    await core.ask('unlockVault', { secret });
    expect(await core.ask('listBackups')).toMatchObject([{ reason: 'lock' }, {}]);
    expect((await core.ask('backupStatus')).place).toBe(place);
    await core.ask('lockVault');
    await core.ask('unlockVault', { secret });
    expect(await core.ask('listBackups')).toHaveLength(2);
  });

  it('keep no journal open when the place hangs, and lose nothing by it', async () => {
    const hanging = { now: false };
    const disk = {
      ...nodeDisk,
      list: (folder: string) =>
        hanging.now ? new Promise<readonly string[]>(() => undefined) : nodeDisk.list(folder),
    };
    const core = await runCore(undefined, undefined, disk);
    running.push(core);
    await core.ask('createVault', { passphrase, folder: null });
    await withPlace(core);
    await write(core, 'written while the drive was away');
    hanging.now = true;
    const locking = core.ask('lockVault');
    const done = { yes: false };
    void locking.then(() => {
      done.yes = true;
    });
    const waited = { seconds: 0 };
    await eventually(async () => {
      await core.pass(1000);
      waited.seconds += 1;
      expect(done.yes).toBe(true);
    });
    expect(waited.seconds).toBeLessThan(15);
    hanging.now = false;
    await core.pass(61_000);
    await core.ask('unlockVault', { secret });
    expect(await titles(core)).toEqual(['written while the drive was away']);
    expect((await core.ask('backupStatus')).lastGood).toMatchObject({ changedSince: true });
  });

  it('say what is wrong when the place is gone, go on when it is back, and are overdue after a week', async () => {
    const core = await openCore();
    const place = await withPlace(core);
    await rm(place, { recursive: true });
    await write(core, 'a note');
    expect(await core.fail('backUpNow')).toBe('folder-missing');
    expect(await core.fail('listBackups')).toBe('folder-missing');
    const status = await settled(core);
    expect(status).toMatchObject({ problem: { code: 'folder-missing' }, advice: 'none' });
    await core.ask('lockVault');
    await core.pass(8 * 24 * 3_600_000);
    await core.ask('unlockVault', { secret });
    expect(await core.ask('backupStatus')).toMatchObject({ advice: 'overdue' });
    await expect(readdir(place)).rejects.toMatchObject({ code: 'ENOENT' });
    await core.ask('setBackupPlace', { folder: core.core.grant(await freshFolder()) });
    await core.ask('backUpNow');
    expect(await settled(core)).toMatchObject({ advice: 'none', problem: null });
  });

  it('are advised once there is something to lose', async () => {
    const core = await openCore();
    await write(core, 'the first');
    expect((await core.ask('backupStatus')).advice).toBe('none');
    for (let at = 0; at < 9; at += 1) await write(core, `note ${at}`);
    expect((await core.ask('backupStatus')).advice).toBe('choose-a-place');
  });

  it('are not made of the sample journal', async () => {
    const core = await runCore();
    running.push(core);
    await core.ask('openSampleJournal');
    expect(await core.ask('backupStatus')).toMatchObject({ place: null, advice: 'none' });
    const folder = core.core.grant(await freshFolder());
    expect(await core.fail('setBackupPlace', { folder })).toBe('not-allowed');
    expect(await core.fail('backUpNow')).toBe('not-found');
  });
});

describe('a backup that is made', () => {
  it('counts, even where an old one cannot be removed; that is said and done the next time', async () => {
    const stuck = { now: false };
    const disk = {
      ...nodeDisk,
      rename: async (from: string, to: string) => {
        if (stuck.now && to.endsWith('.partial')) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
        await nodeDisk.rename(from, to);
      },
    };
    const core = await runCore(undefined, undefined, disk);
    running.push(core);
    await core.ask('createVault', { passphrase, folder: null });
    await withPlace(core);
    for (let at = 0; at < 9; at += 1) await core.ask('backUpNow');
    await settled(core);
    stuck.now = true;
    const made = await core.ask('backUpNow');
    expect((await core.ask('listBackups')).map(({ id }) => id)).toContain(made.id);
    expect(await settled(core)).toMatchObject({
      problem: { code: 'disk-error' },
      lastGood: { changedSince: false },
    });
    stuck.now = false;
    await core.ask('backUpNow');
    expect(await settled(core)).toMatchObject({ problem: null });
    expect(await core.ask('listBackups')).toHaveLength(10);
  });
});

describe('the place', () => {
  it('is refused inside the journal’s own folder, around it, and where it is it', async () => {
    const core = await openCore();
    const { folder } = await core.ask('vaultFacts');
    for (const place of [folder, join(folder, 'attachments'), join(folder, '..')]) {
      await nodeDisk.createFolder(place);
      expect(await core.fail('setBackupPlace', { folder: core.core.grant(place) })).toBe('not-allowed');
    }
    expect(
      await core.fail('setBackupPlace', { folder: core.core.grant(join(await freshFolder(), 'none')) }),
    ).toBe('folder-missing');
    expect((await core.ask('backupStatus')).place).toBe(null);
  });

  it('is remembered, left as it is when another is chosen, and given up when none is', async () => {
    const core = await openCore();
    const first = await withPlace(core);
    const second = await withPlace(core);
    expect(await core.ask('backupStatus')).toMatchObject({ place: second });
    expect(await readdir(join(first, 'Critical Friend backups'))).toHaveLength(1);
    expect(await core.ask('setBackupPlace', { folder: null })).toMatchObject({ place: null, lastGood: null });
    expect(await core.ask('listBackups')).toEqual([]);
  });
});

describe('an entry of a backup', () => {
  it('that was erased since comes back with its files and its history', async () => {
    const core = await openCore();
    await withPlace(core);
    const id = await write(core, 'Induction week', 'The first text, long enough to keep.');
    const withFile = await core.ask('addAttachment', {
      entry: id,
      name: 'plan.png',
      bytes: new Uint8Array(png),
    });
    await core.pass(6 * 60_000);
    await core.ask('saveEntry', {
      id,
      revision: withFile.entry.revision,
      changes: { body: 'The second text.' },
    });
    const backup = await core.ask('backUpNow');
    await core.ask('binEntries', { ids: [id] });
    await core.ask('eraseEntries', { ids: [id] });
    await core.ask('backUpNow');
    const preview = await core.ask('previewBackup', { id: backup.id, offset: 0, limit: 10 });
    expect(preview).toMatchObject({ entries: 1, attachments: 1, onlyHere: 0, differing: 1, leftOut: 0 });
    expect(preview.rows).toMatchObject([{ id, title: 'Induction week', difference: 'not-here' }]);
    expect((await core.ask('backupEntry', { id: backup.id, entry: id })).body).toBe('The second text.');
    await core.ask('restoreEntry', { id: backup.id, entry: id });
    const back = await core.ask('getEntry', { id });
    expect(back.entry.body).toBe('The second text.');
    expect(await core.ask('entryHistory', { id })).toHaveLength(1);
    const [file] = back.attachments;
    expect(Buffer.from((await core.ask('readAttachment', { id: present(file).id })).bytes)).toEqual(png);
    const found = await core.ask('search', { query: 'second', limit: 5 });
    expect(found.hits.map(hit => hit.entry.id)).toEqual([id]);
  });

  it('that is here goes on as its newest text, and what was here is in its history', async () => {
    const core = await openCore();
    await withPlace(core);
    const id = await write(core, 'Induction week', 'As it was.');
    const backup = await core.ask('backUpNow');
    const { entry } = await core.ask('getEntry', { id });
    await core.ask('saveEntry', { id, revision: entry.revision, changes: { body: 'As it became.' } });
    await core.ask('binEntries', { ids: [id] });
    const preview = await core.ask('previewBackup', { id: backup.id, offset: 0, limit: 10 });
    expect(preview.rows).toMatchObject([{ id, difference: 'in-bin' }]);
    await core.ask('restoreEntry', { id: backup.id, entry: id });
    const back = (await core.ask('getEntry', { id })).entry;
    expect(back).toMatchObject({ body: 'As it was.', binnedAt: null });
    expect(back.revision).toBeGreaterThan(entry.revision + 1);
    const [step] = await core.ask('entryHistory', { id });
    const revision = await core.ask('getRevision', { id: present(step).id });
    expect(revision.content.body).toBe('As it became.');
  });

  it('is looked for in vain where there is none', async () => {
    const core = await openCore();
    await withPlace(core);
    const backup = await core.ask('backUpNow');
    const later = await write(core, 'later');
    expect(await core.fail('restoreEntry', { id: backup.id, entry: later })).toBe('not-found');
    expect(
      await core.fail('previewBackup', { id: asId.backup('20200101-000000-000001'), offset: 0, limit: 1 }),
    ).toBe('not-found');
  });
});

describe('going back whole', () => {
  it('makes the journal what it was, after a backup of what it is', async () => {
    const core = await openCore();
    const kept = await write(core, 'kept', 'As it was.');
    const gone = await write(core, 'gone', 'It was here.');
    await core.ask('addAttachment', { entry: gone, name: 'plan.png', bytes: new Uint8Array(png) });
    await withPlace(core);
    const [backup] = await core.ask('listBackups');
    const { id } = present(backup);
    const { entry } = await core.ask('getEntry', { id: kept });
    await core.ask('saveEntry', { id: kept, revision: entry.revision, changes: { body: 'Changed.' } });
    await core.ask('binEntries', { ids: [gone] });
    await core.ask('eraseEntries', { ids: [gone] });
    const later = await write(core, 'written later');
    expect(await core.fail('restoreWhole', { id, secret: { ...secret, passphrase: 'wrong' } })).toBe(
      'wrong-passphrase',
    );
    expect(await core.ask('previewBackup', { id, offset: 0, limit: 1 })).toMatchObject({
      onlyHere: 1,
      differing: 2,
    });
    const { before } = await core.ask('restoreWhole', { id, secret });
    expect(await titles(core)).toEqual(['gone', 'kept']);
    const back = await core.ask('getEntry', { id: kept });
    expect(back.entry.body).toBe('As it was.');
    expect(back.entry.revision).toBeGreaterThan(entry.revision + 1);
    const [file] = (await core.ask('getEntry', { id: gone })).attachments;
    expect((await core.ask('readAttachment', { id: present(file).id })).bytes).toHaveLength(png.length);
    expect(await core.fail('getEntry', { id: later })).toBe('not-found');
    expect((await core.ask('search', { query: 'later', limit: 5 })).total).toBe(0);
    expect(await core.ask('listBackups')).toContainEqual(
      expect.objectContaining({ id: before, reason: 'before-restore' }),
    );
    await core.ask('lockVault');
    await core.ask('unlockVault', { secret });
    expect(await titles(core)).toEqual(['gone', 'kept']);
    await core.ask('restoreWhole', { id: before, secret });
    expect(await titles(core)).toEqual(['kept', 'written later']);
  });
});

describe('a backup that the next one pushes out', () => {
  it('is gone back to with its files all the same', async () => {
    const core = await openCore();
    const id = await write(core, 'with a file');
    await core.ask('addAttachment', { entry: id, name: 'plan.png', bytes: new Uint8Array(png) });
    await withPlace(core);
    const [first] = await core.ask('listBackups');
    await core.ask('binEntries', { ids: [id] });
    await core.ask('eraseEntries', { ids: [id] });
    // All on one day: ten are kept, so that the tenth from here on is the last that leaves the first one there.
    for (let at = 0; at < 9; at += 1) await core.ask('backUpNow');
    expect(await core.ask('listBackups')).toContainEqual(first);
    await core.ask('restoreWhole', { id: present(first).id, secret });
    expect(await core.ask('listBackups')).not.toContainEqual(first);
    const [file] = (await core.ask('getEntry', { id })).attachments;
    expect((await core.ask('readAttachment', { id: present(file).id })).bytes).toHaveLength(png.length);
  });
});

describe('on another computer', () => {
  const backedUp = async () => {
    const core = await openCore();
    const id = await write(core, 'what must not be lost', 'The text.');
    await core.ask('addAttachment', { entry: id, name: 'plan.png', bytes: new Uint8Array(png) });
    const place = await withPlace(core);
    const [backup] = await core.ask('listBackups');
    await core.ask('lockVault');
    const other = await runCore(await freshFolder());
    running.push(other);
    return { core, other, place, id, backup: present(backup).id, recoveryKey: core.recoveryKey };
  };

  it('a journal is made of a backup with the recovery key, wherever in the place she points', async () => {
    const { other, place, id, backup, recoveryKey } = await backedUp();
    const [found] = await other.ask('findBackups', { folder: other.core.grant(place) });
    expect(found?.backups).toMatchObject([{ id: backup, sameKeys: true }]);
    const journal = found?.journal ?? '';
    const above = join(place, 'Critical Friend backups');
    for (const folder of [
      above,
      join(above, journal),
      folderOfVault(place, journal),
      join(above, journal, backup),
    ]) {
      expect(await other.ask('findBackups', { folder: other.core.grant(folder) })).toMatchObject([
        { journal },
      ]);
    }
    const folder = other.core.grant(above);
    const status = await other.ask('restoreFromFolder', {
      ...{ folder, journal, id: backup, into: null },
      secret: { kind: 'recovery-key', recoveryKey },
    });
    expect(status).toMatchObject({ state: 'open', access: 'writable', findings: [] });
    const back = await other.ask('getEntry', { id });
    expect(back.entry.body).toBe('The text.');
    const [file] = back.attachments;
    expect(Buffer.from((await other.ask('readAttachment', { id: present(file).id })).bytes)).toEqual(png);
    await write(other, 'goes on');
    await other.ask('lockVault');
    expect(await other.ask('unlockVault', { secret })).toMatchObject({ findings: [] });
    expect(await titles(other)).toEqual(['goes on', 'what must not be lost']);
  });

  it('nothing is made with a wrong passphrase, over another journal, or where there is no backup', async () => {
    const { other, place, backup } = await backedUp();
    const folder = other.core.grant(place);
    const [found] = await other.ask('findBackups', { folder });
    const journal = found?.journal ?? '';
    const wrong = { ...secret, passphrase: 'not this one' };
    const ask = { folder, journal, id: backup, into: null };
    expect(await other.fail('restoreFromFolder', { ...ask, secret: wrong })).toBe('wrong-passphrase');
    expect((await readdir(other.folder)).filter(name => name.startsWith('journal'))).toEqual([]);
    const full = await freshFolder();
    await nodeDisk.createFolder(join(full, 'mine'));
    const into = other.core.grant(full);
    expect(await other.fail('restoreFromFolder', { ...ask, into, secret })).toBe('folder-not-empty');
    expect(await other.fail('findBackups', { folder: other.core.grant(full) })).toBe('no-vault');
    const empty = await freshFolder();
    const status = await other.ask('restoreFromFolder', { ...ask, into: other.core.grant(empty), secret });
    expect(status).toMatchObject({ state: 'open' });
    expect((await other.ask('vaultFacts')).folder).toBe(empty);
    expect(await other.fail('restoreFromFolder', { ...ask, secret })).toBe('not-allowed');
  });

  it('a backup is no journal to go on writing in', async () => {
    const { other, place, backup } = await backedUp();
    const journal = (await other.ask('findBackups', { folder: other.core.grant(place) }))[0]?.journal ?? '';
    const folder = other.core.grant(join(folderOfVault(place, journal), backup));
    expect(await other.fail('useVaultFolder', { folder })).toBe('no-vault');
  });

  it('a backup with one damaged header is brought back with two good ones', async () => {
    const { other, place, backup } = await backedUp();
    const folder = other.core.grant(place);
    const journal = (await other.ask('findBackups', { folder }))[0]?.journal ?? '';
    await writeFile(join(folderOfVault(place, journal), backup, 'vault.json'), 'not a header');
    const ask = { folder, journal, id: backup, into: null, secret };
    expect(await other.ask('restoreFromFolder', ask)).toMatchObject({ state: 'open', findings: [] });
  });

  it('a damaged backup is refused, and leaves nothing half there', async () => {
    const { other, place, backup } = await backedUp();
    const folder = other.core.grant(place);
    const journal = (await other.ask('findBackups', { folder }))[0]?.journal ?? '';
    const segment = join(folderOfVault(place, journal), backup, '0000001.segment');
    const bytes = await nodeDisk.read(segment);
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    await rm(segment);
    const file = await nodeDisk.createFile(segment);
    await file.write(bytes);
    await file.close();
    const ask = { folder, journal, id: backup, into: null, secret };
    expect(await other.fail('restoreFromFolder', ask)).toBe('vault-damaged');
    expect((await readdir(other.folder)).filter(name => name.startsWith('journal'))).toEqual([]);
  });

  it('the one that was there goes on unharmed, and nothing false is said of an older state', async () => {
    const { core, place, backup } = await backedUp();
    await core.ask('unlockVault', { secret });
    await write(core, 'later');
    await core.ask('lockVault');
    const folder = core.core.grant(place);
    const journal = (await core.ask('findBackups', { folder }))[0]?.journal ?? '';
    const into = core.core.grant(await freshFolder());
    const status = await core.ask('restoreFromFolder', { folder, journal, id: backup, into, secret });
    expect(status).toMatchObject({ state: 'open', findings: [] });
    expect(await titles(core)).toEqual(['what must not be lost']);
  });
});

describe('keys', () => {
  it('are rehearsed on the newest backup, and nothing is changed by it', async () => {
    const core = await openCore();
    await write(core, 'one');
    expect(await core.ask('rehearseRecovery', { recoveryKey: core.recoveryKey })).toMatchObject({
      triedOn: 'journal',
      entries: 1,
    });
    const place = await withPlace(core);
    await write(core, 'two');
    const before = await readdir(place, { recursive: true });
    expect(await core.ask('rehearseRecovery', { recoveryKey: core.recoveryKey })).toMatchObject({
      ...{ triedOn: 'backup', entries: 1 },
    });
    expect(await readdir(place, { recursive: true })).toEqual(before);
    expect(await core.fail('rehearseRecovery', { recoveryKey: 'ABCD-EFGH' })).toBe('recovery-key-mistyped');
    await rm(place, { recursive: true });
    expect(await core.ask('rehearseRecovery', { recoveryKey: core.recoveryKey })).toMatchObject({
      triedOn: 'journal',
    });
  });

  it('that are new open the backups that are there, and the old ones none', async () => {
    const core = await openCore();
    await withPlace(core);
    const { recoveryKey } = await core.ask('renewRecoveryKey', { secret });
    await eventually(async () => {
      expect(await core.fail('rehearseRecovery', { recoveryKey: core.recoveryKey })).toBe(
        'wrong-recovery-key',
      );
    });
    expect(await core.ask('rehearseRecovery', { recoveryKey })).toMatchObject({ triedOn: 'backup' });
  });

  it('that are all new leave older backups to the old ones, and say so', async () => {
    const core = await openCore();
    const id = await write(core, 'one');
    await core.ask('addAttachment', { entry: id, name: 'plan.png', bytes: new Uint8Array(png) });
    await withPlace(core);
    await core.ask('renewAllKeys', { passphrase });
    const made = await core.ask('backUpNow');
    const backups = await core.ask('listBackups');
    expect(backups.map(({ sameKeys }) => sameKeys)).toEqual([true, false]);
    const older = present(backups[1]).id;
    expect(await core.fail('previewBackup', { id: older, offset: 0, limit: 5 })).toBe('not-allowed');
    expect(await core.ask('previewBackup', { id: made.id, offset: 0, limit: 5 })).toMatchObject({
      ...{ entries: 1, attachments: 1, differing: 0 },
    });
    await core.ask('binEntries', { ids: [id] });
    await core.ask('eraseEntries', { ids: [id] });
    await core.ask('restoreEntry', { id: made.id, entry: id });
    const [file] = (await core.ask('getEntry', { id })).attachments;
    expect((await core.ask('readAttachment', { id: present(file).id })).bytes).toHaveLength(png.length);
  });
});

describe('what was erased', () => {
  it('is gone from the place once older backups are discarded', async () => {
    const core = await openCore();
    const place = await withPlace(core);
    const id = await write(core, 'to be erased');
    await core.ask('addAttachment', { entry: id, name: 'plan.png', bytes: new Uint8Array(png) });
    await core.ask('backUpNow');
    await core.ask('binEntries', { ids: [id] });
    await core.ask('eraseEntries', { ids: [id] });
    expect(await core.fail('discardOlderBackups', { secret: { ...secret, passphrase: 'wrong' } })).toBe(
      'wrong-passphrase',
    );
    expect(await core.ask('discardOlderBackups', { secret })).toEqual({ removed: 2 });
    expect(await core.ask('listBackups')).toHaveLength(1);
    expect((await readdir(place, { recursive: true })).filter(name => name.endsWith('.sealed'))).toEqual([]);
    const { lastGood } = await core.ask('backupStatus');
    expect(lastGood?.oldest).toBe(lastGood?.madeAt);
  });

  it('for somebody does not come back, in an entry or whole', async () => {
    const core = await openCore();
    const { person } = await core.ask('createPerson', { name: 'Mary Postlethwaite', content: {} });
    const about = await write(core, 'Mary Postlethwaite', 'About @[Mary Postlethwaite] alone.');
    const beside = await write(core, 'Timetables', 'Seen with @[Mary Postlethwaite] on Monday.');
    await withPlace(core);
    const backup = present((await core.ask('listBackups'))[0]).id;
    const fates = [
      { entry: about, fate: 'erase' as const },
      { entry: beside, fate: 'rewrite' as const },
    ];
    await core.ask('erasePerson', { person: person.id, fates, reference: '' });
    const preview = await core.ask('previewBackup', { id: backup, offset: 0, limit: 5 });
    expect(preview).toMatchObject({ leftOut: 1, differing: 0 });
    expect(await core.fail('restoreEntry', { id: backup, entry: about })).toBe('not-found');
    expect((await core.ask('backupEntry', { id: backup, entry: beside })).body).not.toContain('Mary');
    expect(await core.ask('restoreWhole', { id: backup, secret })).toMatchObject({ leftOut: 1 });
    expect(await titles(core)).toEqual(['Timetables']);
    expect((await core.ask('getEntry', { id: beside })).entry.body).not.toContain('Mary');
    expect(await core.ask('listCertificates')).toHaveLength(1);
  });
});
