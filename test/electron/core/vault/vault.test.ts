import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  copyFolder,
  create,
  empty,
  freshFolder,
  passphrase,
  reopen,
  secret,
  withNote,
  withoutNote,
} from './vault-fixture';

describe('a vault', () => {
  it('keeps what was committed across closing and opening', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.commit(withNote('a', 'first'));
    await vault.commit(withNote('b', 'second'));
    await vault.commit(withoutNote('a'));
    await vault.close();
    const again = await reopen(folder);
    expect(again.db.data).toEqual({ notes: { b: { title: 'second' } }, tags: {} });
    expect(again.opened.findings).toEqual([]);
    expect(again.access()).toBe('writable');
    await again.close();
  });

  it('is created in a missing folder and opens with the recovery key too', async () => {
    const folder = join(await freshFolder(), 'new', 'journal');
    const { vault, recoveryKey } = await create(folder);
    await vault.commit(withNote('a', 'first'));
    await vault.close();
    const again = await reopen(folder, {
      secret: { kind: 'recovery-key', recoveryKey: recoveryKey.toLowerCase() },
    });
    expect(again.db.data.notes).toMatchObject({ a: { title: 'first' } });
    await again.close();
  });

  it('writes through lowdb, whether collections are replaced or edited in place', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    vault.db.data = { ...vault.db.data, notes: { a: { title: 'replaced' } } };
    await vault.db.write();
    await vault.db.update(data => {
      Object.assign(data.notes, { b: { title: 'in place' } });
    });
    const before = vault.stats();
    await vault.db.write();
    expect(vault.stats()).toEqual(before);
    await vault.close();
    const again = await reopen(folder);
    expect(again.db.data.notes).toEqual({ a: { title: 'replaced' }, b: { title: 'in place' } });
    await again.close();
  });

  it('runs edits that were asked for at once one after another', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await Promise.all(Array.from({ length: 20 }, (_, at) => vault.commit(withNote(`n${at}`, `note ${at}`))));
    expect(Object.keys(vault.db.data.notes)).toHaveLength(20);
    const closing = vault.commit(withNote('last', 'asked for before closing'));
    await vault.close();
    await closing;
    const again = await reopen(folder);
    expect(Object.keys(again.db.data.notes)).toHaveLength(21);
    await again.close();
  });

  it('starts a new segment whenever it is opened and written to', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.commit(withNote('a', '1'));
    await vault.close();
    for (const title of ['2', '3']) {
      const again = await reopen(folder);
      await again.commit(withNote('a', title));
      await again.close();
    }
    const untouched = await reopen(folder);
    await untouched.close();
    const segments = (await readdir(folder)).filter(name => name.endsWith('.segment'));
    expect(segments.sort()).toEqual([
      '0000001.segment',
      '0000002.segment',
      '0000003.segment',
      '0000004.segment',
    ]);
  });

  it('holds no plaintext on disk', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.commit(withNote('canary-id', 'canary-title', 'canary-body'));
    await vault.putAttachment(Buffer.from('canary-attachment'));
    await vault.compact();
    await vault.commit(withNote('canary-id', 'canary-title'));
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      expect(await readFile(join(entry.parentPath, entry.name), 'latin1')).not.toMatch(
        /canary|passphrase that/,
      );
    }
    await vault.close();
  });

  it('drops everything it held when it is closed', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.commit(withNote('a', 'first'));
    await vault.close();
    await vault.close();
    expect(vault.db.data).toBe(empty);
    expect(() => vault.stats()).toThrow('locked');
    expect(() => vault.deriveKey('search')).toThrow('locked');
    await expect(vault.commit(withNote('b', 'x'))).rejects.toMatchObject({ code: 'locked' });
    await expect(vault.db.write()).rejects.toMatchObject({ code: 'locked' });
    expect(await readdir(folder)).not.toContain('vault.lock');
  });

  it('keeps ids and texts of any kind', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    const title = '\u0000 \ud800 \u2028 "\\ é e\u0301 🦉';
    for (const id of ['__proto__', 'constructor', '', '1', 'ä/..\\b']) {
      await vault.commit(data => ({
        ...data,
        notes: Object.fromEntries([...Object.entries(data.notes), [id, { title }]]),
      }));
    }
    const before = Object.entries(vault.db.data.notes).sort();
    await vault.close();
    const again = await reopen(folder);
    expect(Object.entries(again.db.data.notes).sort()).toEqual(before);
    await again.close();
  });

  it('gives a key for each purpose, the same each time', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    const key = vault.deriveKey('search-snapshot').toString('hex');
    expect(vault.deriveKey('search-snapshot').toString('hex')).toBe(key);
    expect(vault.deriveKey('other').toString('hex')).not.toBe(key);
    await vault.close();
    const again = await reopen(folder);
    expect(again.deriveKey('search-snapshot').toString('hex')).toBe(key);
    await again.close();
  });
});

describe('creating', () => {
  it('refuses a folder with a vault in it', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await expect(create(folder)).rejects.toMatchObject({ code: 'vault-exists' });
    await vault.close();
    await expect(create(folder)).rejects.toMatchObject({ code: 'vault-exists' });
  });

  it.each(['vault.json', 'vault.copy.json', '0000009.segment', '0000009 (conflict).segment'])(
    'refuses a folder in which only %s is left of a vault',
    async name => {
      const folder = await freshFolder();
      await writeFile(join(folder, name), 'anything');
      await expect(create(folder)).rejects.toMatchObject({ code: 'vault-exists' });
      expect(await readdir(folder)).toEqual([name]);
    },
  );

  it('refuses a folder with any other file or folder in it, and leaves it as it was', async () => {
    const folder = await freshFolder();
    await mkdir(join(folder, 'photos'));
    await expect(create(folder)).rejects.toMatchObject({ code: 'folder-not-empty' });
    expect(await readdir(folder)).toEqual(['photos']);
  });

  it('can be done again after it was cut short at any step, and never leaves half a vault', async () => {
    const folder = await freshFolder();
    const { stepping } = await import('./faulty-disk');
    const { disk, copies } = stepping(folder, copyFolder);
    const { vault } = await create(folder, { disk });
    await vault.close();
    expect(copies.length).toBeGreaterThan(10);
    for (const copy of copies) {
      const opened = await reopen(copy).catch(() => null);
      const usable = opened ?? (await create(copy)).vault;
      expect(usable.access()).toBe('writable');
      expect(usable.db.data).toEqual(empty);
      await usable.close();
    }
  });
});

describe('opening', () => {
  it('says what is not there', async () => {
    const folder = await freshFolder();
    await expect(reopen(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'folder-missing' });
    await expect(reopen(folder)).rejects.toMatchObject({ code: 'no-vault' });
    await writeFile(join(folder, '0000003.segment'), 'x');
    await expect(reopen(folder)).rejects.toMatchObject({ code: 'header-damaged' });
    expect(await readdir(folder)).toEqual(['0000003.segment']);
  });

  it('tells a wrong passphrase, a wrong recovery key and a mistyped one apart', async () => {
    const folder = await freshFolder();
    const other = await create(await freshFolder());
    const { vault, recoveryKey } = await create(folder);
    await vault.close();
    await other.vault.close();
    const wrong = { kind: 'passphrase', passphrase: `${passphrase} ` } as const;
    await expect(reopen(folder, { secret: wrong })).rejects.toMatchObject({ code: 'wrong-passphrase' });
    const foreign = { kind: 'recovery-key', recoveryKey: other.recoveryKey } as const;
    await expect(reopen(folder, { secret: foreign })).rejects.toMatchObject({ code: 'wrong-recovery-key' });
    const typo = recoveryKey.replace(/^./, first => (first === '7' ? '8' : '7'));
    const mistyped = { kind: 'recovery-key', recoveryKey: typo } as const;
    await expect(reopen(folder, { secret: mistyped })).rejects.toMatchObject({
      code: 'recovery-key-mistyped',
    });
    const right = await reopen(folder);
    await right.close();
  });

  it('lets one writer in, and readers beside it who write nothing', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.commit(withNote('a', 'first'));
    await expect(reopen(folder)).rejects.toMatchObject({ code: 'vault-in-use' });
    const before = await readdir(folder);
    const reader = await reopen(folder, { readOnly: true });
    expect(reader.db.data.notes).toMatchObject({ a: { title: 'first' } });
    expect(reader.access()).toBe('read-only');
    await expect(reader.commit(withNote('b', 'x'))).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(reader.compact()).rejects.toMatchObject({ code: 'not-allowed' });
    await reader.close();
    expect(await readdir(folder)).toEqual(before);
    await vault.commit(withNote('b', 'second'));
    await vault.close();
  });
});

describe('secrets of an open vault', () => {
  it('changes the passphrase: the old one stops working, in both header files', async () => {
    const folder = await freshFolder();
    const { vault, recoveryKey } = await create(folder);
    await vault.commit(withNote('a', 'first'));
    await expect(vault.changePassphrase({ ...secret, passphrase: 'guess' }, 'next')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    await vault.changePassphrase({ kind: 'recovery-key', recoveryKey }, 'another good passphrase');
    await vault.close();
    await expect(reopen(folder)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await writeFile(join(folder, 'vault.json'), 'gone');
    await expect(reopen(folder)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    const again = await reopen(folder, {
      secret: { kind: 'passphrase', passphrase: 'another good passphrase' },
    });
    expect(again.db.data.notes).toMatchObject({ a: { title: 'first' } });
    await again.close();
  });

  it('takes a passphrase however its accents were typed', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.changePassphrase(secret, 'caf\u00e9 au lait');
    await vault.close();
    const again = await reopen(folder, { secret: { kind: 'passphrase', passphrase: 'cafe\u0301 au lait' } });
    await again.close();
  });

  it('renews the recovery key, which then has to be confirmed again', async () => {
    const folder = await freshFolder();
    const { vault, recoveryKey } = await create(folder);
    expect(vault.recoveryKeyConfirmed()).toBe(false);
    await vault.confirmRecoveryKey();
    expect(vault.recoveryKeyConfirmed()).toBe(true);
    const renewed = await vault.renewRecoveryKey(secret);
    expect(vault.recoveryKeyConfirmed()).toBe(false);
    await vault.checkSecret({ kind: 'recovery-key', recoveryKey: renewed });
    await expect(vault.checkSecret({ kind: 'recovery-key', recoveryKey })).rejects.toMatchObject({
      code: 'wrong-recovery-key',
    });
    await vault.close();
  });
});
