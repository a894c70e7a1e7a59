import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/core/vault';
import { errno, failing, type Step, stepping, watched } from './faulty-disk';
import { copyFolder, create, environment, freshFolder, reopen, withNote, withoutNote } from './vault-fixture';

const filled = async () => {
  const folder = await freshFolder();
  const { vault } = await create(folder);
  for (let at = 0; at < 10; at += 1) await vault.commit(withNote(`n${at}`, `note ${at}`, 'z'.repeat(20_000)));
  await vault.commit(withoutNote('n0'));
  await vault.close();
  return folder;
};

describe('a crash at any step', () => {
  it('of a compaction loses nothing and brings nothing back', async () => {
    const folder = await filled();
    const { disk, copies } = stepping(folder, copyFolder);
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    copies.length = 0;
    await vault.compact();
    const expected = vault.db.data;
    await vault.close();
    expect(copies.length).toBeGreaterThan(5);
    for (const copy of copies) {
      const again = await reopen(copy);
      expect(again.opened.findings).toEqual([]);
      expect(again.db.data).toEqual(expected);
      await again.commit(withNote('more', 'still works'));
      await again.close();
      expect((await readdir(copy)).filter(name => name.endsWith('.partial'))).toEqual([]);
      const third = await reopen(copy);
      expect(third.opened.findings).toEqual([]);
      expect(third.db.data.notes).toEqual({ ...expected.notes, more: { title: 'still works' } });
      await third.close();
    }
  });

  it('of a purge either has not purged, or owes nothing but the compaction', async () => {
    const folder = await filled();
    const { disk, copies } = stepping(folder, copyFolder);
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    copies.length = 0;
    await vault.purge(withoutNote('n1'));
    expect(vault.stats()).toMatchObject({ eraseOwed: false, segments: 1 });
    await vault.close();
    for (const copy of copies) {
      const again = await reopen(copy);
      const purged = !Object.hasOwn(again.db.data.notes, 'n1');
      expect(again.stats().eraseOwed).toBe(purged && again.stats().segments > 1);
      await again.close();
    }
  });

  it('of accepting damage keeps the damaged file', async () => {
    const folder = await filled();
    const { disk, copies } = stepping(folder, copyFolder);
    const { rm } = await import('node:fs/promises');
    await rm(`${folder}/0000001.segment`);
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    await vault.acceptDamage();
    const expected = vault.db.data;
    await vault.close();
    for (const copy of copies) {
      const again = await reopen(copy);
      expect(again.db.data).toEqual(expected);
      await again.close();
    }
  });

  it('of a passphrase change leaves a vault that one of the two opens', async () => {
    const folder = await filled();
    const { disk, copies } = stepping(folder, copyFolder);
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    copies.length = 0;
    const secret = { kind: 'passphrase', passphrase: 'another passphrase' } as const;
    await vault.changePassphrase(
      { kind: 'passphrase', passphrase: 'a long enough passphrase' },
      secret.passphrase,
    );
    await vault.close();
    for (const copy of copies) {
      const again = await reopen(copy).catch(() => reopen(copy, { secret }));
      expect(Object.keys(again.db.data.notes)).toHaveLength(9);
      await again.close();
    }
  });
});

describe('a disk that fails', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only-folder'],
    ['EACCES', 'read-only-folder'],
    ['EPERM', 'write-refused'],
    ['EIO', 'disk-error'],
    ['ENOENT', 'disk-error'],
  ])('with %s is reported as %s, and the state stays as the disk has it', async (code, expected) => {
    const folder = await freshFolder();
    const { disk, fault } = failing();
    const { vault } = await create(folder, { disk });
    await vault.commit(withNote('a', 'first'));
    const before = vault.db.data;
    fault.code = code;
    await expect(vault.commit(withNote('b', 'x'))).rejects.toMatchObject({ code: expected });
    await expect(vault.compact()).rejects.toMatchObject({ code: expected });
    await expect(vault.putAttachment(Buffer.from('x'))).rejects.toMatchObject({ code: expected });
    await expect(vault.confirmRecoveryKey()).rejects.toMatchObject({ code: expected });
    expect(vault.db.data).toBe(before);
    fault.code = null;
    await vault.commit(withNote('c', 'works again'));
    await vault.close();
    const again = await reopen(folder);
    expect(again.opened.findings).toEqual([]);
    expect(again.db.data.notes).toEqual({ a: { title: 'first' }, c: { title: 'works again' } });
    await again.close();
  });

  it('when opening for writing says so, and opens for reading', async () => {
    const folder = await filled();
    const { disk, fault } = failing();
    fault.code = 'EROFS';
    const world = { environment: { ...environment, disk } };
    await expect(reopen(folder, world)).rejects.toMatchObject({ code: 'read-only-folder' });
    const reader = await reopen(folder, { ...world, readOnly: true });
    expect(Object.keys(reader.db.data.notes)).toHaveLength(9);
    await reader.close();
  });

  it('once, at any call of a session, never loses an acknowledged commit', async () => {
    let calls = Number.POSITIVE_INFINITY;
    for (let nth = 1; nth <= calls; nth += 1) {
      let count = 0;
      const folder = await freshFolder();
      const { vault: made } = await create(folder);
      await made.close();
      const disk = watched(async () => {
        count += 1;
        if (count === nth) throw errno('EIO');
      });
      const vault = await reopen(folder, { environment: { ...environment, disk } }).catch(() => null);
      if (vault === null) continue;
      const kept: string[] = [];
      for (const id of ['a', 'b']) {
        await vault.commit(withNote(id, id)).then(
          () => kept.push(id),
          () => undefined,
        );
      }
      await vault.compact().catch(() => undefined);
      await vault.commit(withNote('c', 'c')).then(
        () => kept.push('c'),
        () => undefined,
      );
      await vault.close().catch(() => undefined);
      calls = count >= nth ? calls : 0;
      const again = await reopen(await copyFolder(folder));
      expect(again.opened.findings.filter(finding => finding.kind !== 'torn-tail')).toEqual([]);
      expect(Object.keys(again.db.data.notes)).toEqual(expect.arrayContaining(kept));
      await again.close();
    }
  });

  it('to remove a segment that a crash left without contents is no damage later', async () => {
    const folder = await filled();
    await writeFile(`${folder}/0000003.segment`, '');
    const { disk, fault } = failing();
    Object.assign(fault, { code: 'EBUSY', steps: ['remove'] });
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    await vault.commit(withNote('a', 'after it'));
    fault.code = null;
    await vault.close();
    const again = await reopen(folder);
    expect(again.opened.findings).toEqual([]);
    expect(again.db.data.notes['a']).toEqual({ title: 'after it' });
    await again.close();
    expect(await readdir(folder)).not.toContain('0000003.segment');
  });

  it('by taking few bytes at a time still writes all of them', async () => {
    const folder = await freshFolder();
    const disk = {
      ...nodeDisk,
      createFile: async (path: string) => {
        const file = await nodeDisk.createFile(path);
        return { ...file, write: (bytes: Uint8Array) => file.write(bytes.subarray(0, 100)) };
      },
    };
    const { vault } = await create(folder, { disk });
    await vault.commit(withNote('a', 'first', 'b'.repeat(5000)));
    const id = await vault.putAttachment(Buffer.alloc(3000, 7));
    await vault.close();
    const again = await reopen(folder);
    expect(again.opened.findings).toEqual([]);
    expect(await again.readAttachment(id)).toEqual(Buffer.alloc(3000, 7));
    await again.close();
  });
});

describe('the order of things', () => {
  it('acknowledges a commit only after its bytes are synced', async () => {
    const folder = await freshFolder();
    const steps: Step[] = [];
    const disk = watched(async step => {
      steps.push(step);
    });
    const { vault } = await create(folder, { disk });
    steps.length = 0;
    await vault.commit(withNote('a', 'first'));
    expect(steps).toEqual(['create', 'write', 'sync', 'sync-folder']);
    steps.length = 0;
    await vault.commit(withNote('b', 'second'));
    expect(steps).toEqual(['write', 'sync']);
    steps.length = 0;
    await vault.compact();
    expect(steps).toEqual([
      ...(['remove', 'create', 'write', 'sync', 'rename', 'sync', 'sync-folder'] as const),
      ...(['remove', 'remove', 'sync-folder'] as const),
    ]);
    await vault.close();
  });
});
