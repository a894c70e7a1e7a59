import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listGenerations } from '../../../../electron/core/backups/generations';
import { contentsKey } from '../../../../electron/core/backups/make-backup';
import { poolFolder, unfinishedName } from '../../../../electron/core/backups/names';
import { readable } from '../../../../electron/core/backups/tidy';
import { inspectFraming, inspectVault, nodeDisk, openVault } from '../../../../electron/core/vault';
import {
  attach,
  createKept,
  empty,
  environment,
  freshFolder,
  openBackup,
  passphrase,
  placeFor,
  secret,
  withNote,
} from './backed-up-vault';

vi.setConfig({ testTimeout: 60_000 });

const day = 24 * 3_600_000;
const pause = async (): Promise<void> => undefined;

describe('a backup', () => {
  it('is a vault that whatever opens a vault opens, as the journal was', async () => {
    const vault = await createKept();
    await vault.commit(withNote('a', 'first'));
    const id = await attach(vault, Buffer.from('a picture'));
    const place = await placeFor(vault);
    const made = await place.make();
    const before = structuredClone(vault.db.data);
    await vault.commit(withNote('a', 'changed since'));
    const folder = join(place.folder, made.id);
    const opened = await openBackup(folder);
    expect(opened.opened.findings).toEqual([]);
    expect(opened.db.data).toEqual(before);
    await opened.close();
    expect(await inspectVault(folder, environment)).toMatchObject({ state: 'present', header: 'both' });
    expect(await inspectFraming(folder, nodeDisk)).toMatchObject([{ framesDamaged: 0, unfinishedBytes: 0 }]);
    expect(made).toMatchObject({ reason: 'asked', attachments: [[id, expect.any(Number)]] });
    await vault.close();
  });

  it('opens with the recovery key, and is read with the keys in memory', async () => {
    const vault = await createKept();
    const recoveryKey = await vault.renewRecoveryKey(secret);
    await vault.commit(withNote('a', 'first'));
    const place = await placeFor(vault);
    const folder = join(place.folder, (await place.make()).id);
    const opened = await openVault({
      ...{ folder, empty, environment, readOnly: true },
      secret: { kind: 'recovery-key', recoveryKey },
    });
    expect(opened.db.data.notes).toEqual({ a: { text: 'first' } });
    await opened.close();
    expect(await vault.copies.read(nodeDisk, folder, pause)).toEqual(vault.db.data);
    await vault.close();
  });

  it('holds no word of the journal that could be read without its keys', async () => {
    const vault = await createKept();
    await vault.commit(withNote('a', 'Postlethwaite'));
    const place = await placeFor(vault);
    const folder = join(place.folder, (await place.make()).id);
    const names = await readdir(folder, { recursive: true });
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) expect((await readFile(join(folder, name))).includes('Postle')).toBe(false);
    await vault.close();
  });

  it('is not made where the place is not there, and makes no place of its own', async () => {
    const vault = await createKept();
    const stick = join(await freshFolder(), 'stick');
    const place = await placeFor(vault, { place: stick });
    await expect(place.make()).rejects.toMatchObject({ code: 'folder-missing' });
    await expect(readdir(stick)).rejects.toMatchObject({ code: 'ENOENT' });
    await vault.close();
  });

  it('is not made, and seals nothing with keys that are gone, once the vault closes', async () => {
    const vault = await createKept();
    for (let at = 0; at < 40; at += 1) await vault.commit(withNote(`n${at}`, 'x'.repeat(70_000)));
    const disk = {
      ...nodeDisk,
      createFile: async (path: string) => {
        const file = await nodeDisk.createFile(path);
        if (path.endsWith('.segment')) await vault.close();
        return file;
      },
    };
    const place = await placeFor(vault, { disk });
    await expect(place.make()).rejects.toMatchObject({ code: 'locked' });
    const names = await readdir(place.folder, { recursive: true });
    expect(names.filter(name => /^\d/.test(name) && !name.includes('.partial'))).toEqual([]);
    const segments = names.filter(name => name.endsWith('.segment'));
    expect(segments).toHaveLength(1);
    for (const name of segments) expect(await readFile(join(place.folder, name))).toHaveLength(0);
  });
});

describe('attachments', () => {
  it('are kept once for all backups, and go when no backup that is kept names them', async () => {
    const vault = await createKept();
    const first = await attach(vault, Buffer.from('first'));
    const second = await attach(vault, Buffer.from('second'));
    const place = await placeFor(vault);
    await place.make();
    await vault.commit(data => ({ ...data, files: { [second]: { name: 'kept' } } }));
    await vault.removeAttachments([first]);
    place.clock.now += day;
    await place.make();
    const pool = poolFolder(place.folder, vault.copies.epoch());
    expect((await readdir(pool)).sort()).toEqual([`${first}.sealed`, `${second}.sealed`].sort());
    await place.tidy();
    expect(await readdir(pool)).toHaveLength(2);
    for (let at = 0; at < 30; at += 1) {
      place.clock.now += 40 * day;
      await place.make();
    }
    await place.tidy();
    expect(await readdir(pool)).toEqual([`${second}.sealed`]);
    await vault.close();
  });

  it('that the place lost or cut short are brought again', async () => {
    const vault = await createKept();
    const first = await attach(vault, Buffer.from('first'));
    const second = await attach(vault, Buffer.alloc(200_000, 3));
    const place = await placeFor(vault);
    await place.make();
    const pool = poolFolder(place.folder, vault.copies.epoch());
    await rm(join(pool, `${first}.sealed`));
    await writeFile(join(pool, `${second}.sealed`), 'cut short');
    await place.make();
    for (const id of [first, second]) {
      expect(vault.copies.opens(id, await readFile(join(pool, `${id}.sealed`)))).toBe(true);
    }
    await vault.close();
  });

  it('that rotted in the place are found within thirty backups', async () => {
    const vault = await createKept();
    const id = await attach(vault, Buffer.alloc(2000, 3));
    const place = await placeFor(vault);
    await place.make();
    const path = join(poolFolder(place.folder, vault.copies.epoch()), `${id}.sealed`);
    const rotted = await readFile(path);
    rotted[100] = (rotted[100] ?? 0) ^ 1;
    await writeFile(path, rotted);
    for (let at = 0; at < 30; at += 1) await place.make();
    expect(vault.copies.opens(id, await readFile(path))).toBe(true);
    await vault.close();
  });

  it('that the journal itself has lost stay where an earlier backup has them', async () => {
    const vault = await createKept();
    const id = await attach(vault, Buffer.from('dear'));
    const place = await placeFor(vault);
    await place.make();
    await vault.removeAttachments([id]);
    expect((await place.make()).attachments.map(([name]) => name)).toEqual([id]);
    await place.tidy();
    expect(await readdir(poolFolder(place.folder, vault.copies.epoch()))).toEqual([`${id}.sealed`]);
    await vault.close();
  });
});

describe('a backup that somebody changed', () => {
  it('is not counted when what it says of itself is not what the journal wrote', async () => {
    const vault = await createKept();
    const place = await placeFor(vault);
    const made = await place.make();
    const path = join(place.folder, made.id, 'contents.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"reason":"asked"', '"reason":"change"'));
    const key = vault.deriveKey(contentsKey);
    const good = readable(await listGenerations(nodeDisk, place.folder), vault.copies.epoch(), key);
    expect(good).toEqual([]);
    await vault.close();
  });

  it('is refused when a single byte of it differs', async () => {
    const vault = await createKept();
    await vault.commit(withNote('a', 'first'));
    const place = await placeFor(vault);
    const folder = join(place.folder, (await place.make()).id);
    const path = join(folder, '0000001.segment');
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      await writeFile(path, changed);
      await expect(vault.copies.read(nodeDisk, folder, pause)).rejects.toMatchObject({
        code: 'vault-damaged',
      });
    }
    for (const length of [0, 100, 144, whole.length - 1]) {
      await writeFile(path, whole.subarray(0, length));
      await expect(vault.copies.read(nodeDisk, folder, pause)).rejects.toMatchObject({
        code: 'vault-damaged',
      });
    }
    await writeFile(path, whole);
    expect(await vault.copies.read(nodeDisk, folder, pause)).toEqual(vault.db.data);
    await vault.close();
  });

  it('of another journal is not read', async () => {
    const [vault, other] = [await createKept(), await createKept()];
    const place = await placeFor(other);
    const folder = join(place.folder, (await place.make()).id);
    await expect(vault.copies.read(nodeDisk, folder, pause)).rejects.toMatchObject({ code: 'not-allowed' });
    await vault.close();
    await other.close();
  });

  it('by opening it as a journal and writing in it is never removed', async () => {
    const vault = await createKept();
    const place = await placeFor(vault);
    const first = await place.make();
    const folder = join(place.folder, first.id);
    const opened = await openVault({ folder, empty, environment, secret });
    await opened.commit(withNote('mine', 'written into a backup'));
    await opened.close();
    const last = await place.make();
    expect(await place.discardAllBut(last.id)).toBe(0);
    const again = await openBackup(folder);
    expect(again.db.data.notes).toEqual({ mine: { text: 'written into a backup' } });
    await again.close();
    await vault.close();
  });
});

describe('two installations with one place', () => {
  it('give different names at the same moment, and leave each other’s unfinished work alone for a day', async () => {
    const vault = await createKept();
    const mine = await placeFor(vault);
    const theirs = await placeFor(vault, { place: mine.place, device: 'desktop' });
    const [a, b] = await Promise.all([mine.make(), theirs.make()]);
    expect(a.id).not.toBe(b.id);
    const unfinished = join(mine.folder, unfinishedName('20261122-141105-000017', 'desktop'));
    await mkdir(unfinished);
    await utimes(unfinished, mine.clock.now / 1000, mine.clock.now / 1000);
    const pool = poolFolder(mine.folder, vault.copies.epoch());
    await mkdir(pool, { recursive: true });
    await writeFile(join(pool, `${'0'.repeat(32)}.sealed`), 'of a backup that is being made');
    await mine.make();
    await mine.tidy();
    expect(await readdir(mine.folder)).toContain(unfinishedName('20261122-141105-000017', 'desktop'));
    expect(await readdir(pool)).toHaveLength(1);
    mine.clock.now += 2 * day;
    await mine.make();
    await mine.tidy();
    expect((await readdir(mine.folder)).filter(name => name.endsWith('.partial'))).toEqual([]);
    expect(await readdir(mine.folder)).not.toContain('attachments/epoch-0001');
    await vault.close();
  });

  it('never write over a backup that is there', async () => {
    const vault = await createKept();
    await vault.commit(withNote('a', 'first'));
    const place = await placeFor(vault);
    const made = await place.make();
    const before = await readFile(join(place.folder, made.id, '0000001.segment'));
    const blind = {
      ...nodeDisk,
      list: async (folder: string) => (folder === place.folder ? [] : nodeDisk.list(folder)),
    };
    const again = await placeFor(vault, { place: place.place, disk: blind });
    await expect(again.make()).rejects.toMatchObject({ code: expect.stringMatching(/ENOTEMPTY|EEXIST/) });
    expect(await readFile(join(place.folder, made.id, '0000001.segment'))).toEqual(before);
    await vault.close();
  });
});

describe('a new passphrase', () => {
  it('is the only one that opens earlier backups too, once they are reached', async () => {
    const vault = await createKept();
    await vault.commit(withNote('a', 'first'));
    const place = await placeFor(vault);
    const folder = join(place.folder, (await place.make()).id);
    await vault.changePassphrase(secret, 'another passphrase');
    await place.tidy();
    await expect(openBackup(folder)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    const opened = await openBackup(folder, { passphrase: 'another passphrase' });
    expect(opened.opened.findings).toEqual([]);
    expect(opened.db.data.notes).toEqual({ a: { text: 'first' } });
    await opened.close();
    await expect(openBackup(folder, { passphrase })).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await vault.close();
  });
});
