import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFraming, inspectVault, nodeDisk } from '../../../../electron/core/vault';
import { errno, failing, type Step, stepping, watched } from './faulty-disk';
import {
  copyFolder,
  create,
  environment,
  freshFolder,
  passphrase,
  reopen,
  secret,
  withNote,
} from './vault-fixture';

const picture = Buffer.alloc(70_000, 7);

/** A vault with notes in three segments and two attachments. */
const filled = async () => {
  const folder = await freshFolder();
  const { vault, recoveryKey } = await create(folder);
  for (const id of ['a', 'b']) await vault.commit(withNote(id, `note ${id}`, id.repeat(3000)));
  const attachments = [await vault.putAttachment(picture), await vault.putAttachment(Buffer.from('small'))];
  await vault.close();
  const again = await reopen(folder);
  await again.commit(withNote('c', 'note c'));
  await again.close();
  return { folder, recoveryKey, attachments };
};

type Filled = Awaited<ReturnType<typeof filled>>;

const expectWhole = async (
  vault: Awaited<ReturnType<typeof reopen>>,
  { attachments: [large = '', small = ''] }: Filled,
): Promise<void> => {
  expect(vault.opened.findings).toEqual([]);
  expect(Object.keys(vault.db.data.notes)).toEqual(expect.arrayContaining(['a', 'b', 'c']));
  expect(picture.equals(await vault.readAttachment(large))).toBe(true);
  expect(await vault.readAttachment(small)).toEqual(Buffer.from('small'));
};

const epochsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter(name => name.startsWith('epoch-'));

const namesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('sealing everything anew', () => {
  it('keeps every note and attachment, the passphrase, and works on before and after reopening', async () => {
    const made = await filled();
    const vault = await reopen(made.folder);
    const key = vault.deriveKey('purpose').toString('hex');
    const steps: string[] = [];
    const recoveryKey = await vault.renewAllKeys(passphrase, (done, total) => steps.push(`${done}/${total}`));
    expect(steps).toEqual(['0/3', '1/3', '2/3']);
    await expectWhole(vault, made);
    expect(vault.deriveKey('purpose').toString('hex')).not.toBe(key);
    expect(vault.recoveryKeyConfirmed()).toBe(false);
    await vault.commit(withNote('d', 'written since'));
    const third = await vault.putAttachment(Buffer.from('third'));
    await vault.compact();
    await vault.close();
    const again = await reopen(made.folder, { secret: { kind: 'recovery-key', recoveryKey } });
    await expectWhole(again, made);
    expect(again.db.data.notes).toMatchObject({ d: { title: 'written since' } });
    expect(await again.readAttachment(third)).toEqual(Buffer.from('third'));
    await again.close();
    await expect(
      reopen(made.folder, { secret: { kind: 'recovery-key', recoveryKey: made.recoveryKey } }),
    ).rejects.toMatchObject({ code: 'wrong-recovery-key' });
  });

  it('leaves nothing of what the old keys sealed, and can be done again', async () => {
    const made = await filled();
    const vault = await reopen(made.folder);
    await vault.renewAllKeys(passphrase);
    await vault.renewAllKeys(passphrase);
    const { number, folder } = vault.epoch();
    expect(number).toBe(3);
    await vault.close();
    expect(await namesOf(made.folder)).toEqual(
      [
        ...[`${folder}/0000005.segment`, ...made.attachments.map(id => `${folder}/attachments/${id}.sealed`)],
        ...['vault.copy.json', 'vault.json'],
      ].sort(),
    );
    expect((await readdir(made.folder)).sort()).toEqual([folder, 'vault.copy.json', 'vault.json']);
    await expectWhole(await reopen(made.folder, { readOnly: true }), made);
  });

  it('makes what is written from then on unreadable with a copy of the old header', async () => {
    const made = await filled();
    const header = await readFile(join(made.folder, 'vault.json'));
    const vault = await reopen(made.folder);
    await vault.renewAllKeys(passphrase);
    const { folder } = vault.epoch();
    await vault.close();
    for (const name of await readdir(join(made.folder, folder)))
      await cp(join(made.folder, folder, name), join(made.folder, name), { recursive: true });
    for (const name of ['vault.json', 'vault.copy.json']) await writeFile(join(made.folder, name), header);
    const old = await reopen(made.folder, { readOnly: true });
    expect(old.db.data.notes).toEqual({});
    await expect(old.readAttachment(made.attachments[0] ?? '')).rejects.toMatchObject({
      code: 'vault-damaged',
    });
    await old.close();
  });

  it('changes nothing without the passphrase', async () => {
    const made = await filled();
    const before = await namesOf(made.folder);
    const vault = await reopen(made.folder);
    await expect(vault.renewAllKeys('a guess')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await vault.close();
    expect(await namesOf(made.folder)).toEqual(before);
  });

  it('takes an attachment that is damaged along as it is', async () => {
    const made = await filled();
    const path = join(made.folder, 'attachments', `${made.attachments[0]}.sealed`);
    await writeFile(path, 'rubbish');
    const vault = await reopen(made.folder);
    await vault.renewAllKeys(passphrase);
    await expect(vault.readAttachment(made.attachments[0] ?? '')).rejects.toMatchObject({
      code: 'vault-damaged',
    });
    const kept = join(made.folder, vault.epoch().folder, 'attachments', `${made.attachments[0]}.sealed`);
    expect(await readFile(kept, 'utf8')).toBe('rubbish');
    await vault.close();
  });

  it('removes kept damaged copies, which nothing could open any more', async () => {
    const made = await filled();
    await rm(join(made.folder, '0000002.segment'));
    const segment = await readFile(join(made.folder, '0000003.segment'));
    await writeFile(join(made.folder, '0000003.segment'), segment.subarray(0, -1));
    const vault = await reopen(made.folder);
    await vault.acceptDamage();
    await vault.renewAllKeys(passphrase);
    expect(await vault.countDamaged()).toBe(0);
    await vault.close();
  });

  it('is what an inspection without the passphrase sees', async () => {
    const made = await filled();
    const vault = await reopen(made.folder);
    await vault.renewAllKeys(passphrase);
    await vault.commit(withNote('d', 'since'));
    await vault.close();
    expect(await inspectVault(made.folder, environment)).toMatchObject({ state: 'present', segments: 2 });
    const framing = await inspectFraming(made.folder, nodeDisk);
    expect(framing).toMatchObject([
      { segment: 4, framesDamaged: 0 },
      { segment: 5, framesIntact: 1 },
    ]);
    for (const name of ['vault.json', 'vault.copy.json']) await rm(join(made.folder, name));
    expect(await inspectVault(made.folder, environment)).toMatchObject({
      state: 'damaged-header',
      segments: 2,
    });
    await expect(reopen(made.folder)).rejects.toMatchObject({ code: 'header-damaged' });
    await expect(create(made.folder)).rejects.toMatchObject({ code: 'vault-exists' });
  });

  it('waits for what is being written, and what is asked for meanwhile follows it', async () => {
    const made = await filled();
    const vault = await reopen(made.folder);
    const reading = Promise.all(
      Array.from({ length: 40 }, () => vault.readAttachment(made.attachments[0] ?? '')),
    );
    const writing = [
      vault.commit(withNote('x', 'before')),
      vault.renewAllKeys(passphrase),
      vault.commit(withNote('y', 'after')),
    ];
    for (let at = 0; at < 40; at += 1) {
      const bytes = await vault.readAttachment(made.attachments[0] ?? '');
      expect(picture.equals(bytes)).toBe(true);
    }
    await Promise.all([reading, ...writing]);
    await vault.close();
    const again = await reopen(made.folder);
    await expectWhole(again, made);
    expect(Object.keys(again.db.data.notes)).toEqual(expect.arrayContaining(['x', 'y']));
    await again.close();
  });

  it.each([0, 1])(
    'is given up when the vault is closed after step %i, and nothing has changed',
    async step => {
      const made = await filled();
      const before = await namesOf(made.folder);
      const vault = await reopen(made.folder);
      let closing: Promise<void> = Promise.resolve();
      const renewing = vault.renewAllKeys(passphrase, done => {
        if (done === step) closing = vault.close();
      });
      await expect(renewing).rejects.toMatchObject({ code: 'cancelled' });
      await closing;
      expect(await namesOf(made.folder)).toEqual(before);
    },
  );

  it('opens as damaged, not as empty, when the folder of its keys is gone', async () => {
    const made = await filled();
    const vault = await reopen(made.folder);
    await vault.renewAllKeys(passphrase);
    await vault.close();
    for (const name of await epochsIn(made.folder)) await rm(join(made.folder, name), { recursive: true });
    const again = await reopen(made.folder);
    expect(again.opened.findings).toEqual([{ kind: 'segment-missing', segment: 1 }]);
    expect(again.access()).toBe('damaged');
    await again.acceptDamage();
    await again.commit(withNote('z', 'goes on'));
    await again.close();
    const third = await reopen(made.folder);
    expect(third.opened.findings).toEqual([]);
    await third.close();
  });
});

describe('a crash at any step of it', () => {
  it('leaves the old vault or the new one whole, and the next opening clears away the other', async () => {
    const made = await filled();
    const { disk, copies } = stepping(made.folder, copyFolder);
    const vault = await reopen(made.folder, { environment: { ...environment, disk } });
    copies.length = 0;
    const recoveryKey = await vault.renewAllKeys(passphrase);
    await vault.close();
    expect(copies.length).toBeGreaterThan(30);
    const epochs = new Set<number>();
    for (const copy of copies) {
      const again = await reopen(copy);
      await expectWhole(again, made);
      const { number, folder } = again.epoch();
      epochs.add(number);
      await again.checkSecret({
        kind: 'recovery-key',
        recoveryKey: number === 1 ? made.recoveryKey : recoveryKey,
      });
      const files = await namesOf(join(copy, folder));
      expect(files.filter(name => name.endsWith('.sealed'))).toHaveLength(2);
      expect(await epochsIn(copy)).toEqual(number === 1 ? [] : [folder]);
      const inRoot = (await readdir(copy)).filter(
        name => name.endsWith('.segment') || name === 'attachments',
      );
      expect(inRoot.length > 0).toBe(number === 1);
      await again.commit(withNote('z', 'still works'));
      await again.close();
      const third = await reopen(copy);
      await expectWhole(third, made);
      await third.close();
    }
    expect(epochs).toEqual(new Set([1, 2]));
  }, 60_000);

  it('never takes away what another computer sealed with later keys before its header arrives', async () => {
    const made = await filled();
    const other = await copyFolder(made.folder);
    const vault = await reopen(other, { environment: { ...environment, device: 'desktop' } });
    await vault.renewAllKeys(passphrase);
    const { folder } = vault.epoch();
    await vault.close();
    await cp(join(other, folder), join(made.folder, folder), { recursive: true });
    const early = await reopen(made.folder);
    await expectWhole(early, made);
    await early.compact();
    await early.close();
    expect(await epochsIn(made.folder)).toEqual([folder]);
    for (const name of ['vault.json', 'vault.copy.json'])
      await rename(join(other, name), join(made.folder, name));
    const then = await reopen(made.folder);
    await expectWhole(then, made);
    await then.close();
    expect(await epochsIn(made.folder)).toEqual([folder]);
    expect((await readdir(made.folder)).filter(name => name.endsWith('.segment'))).toEqual([]);
  });
});

describe('a disk that fails during it', () => {
  it('with no room left changes nothing, and the vault goes on as it was', async () => {
    const made = await filled();
    const { disk, fault } = failing();
    const vault = await reopen(made.folder, { environment: { ...environment, disk } });
    const before = await namesOf(made.folder);
    fault.code = 'ENOSPC';
    fault.steps = ['write'];
    await expect(vault.renewAllKeys(passphrase)).rejects.toMatchObject({ code: 'disk-full' });
    fault.code = null;
    expect(await namesOf(made.folder)).toEqual(before);
    await vault.commit(withNote('d', 'goes on'));
    await vault.close();
    await expectWhole(await reopen(made.folder, { readOnly: true }), made);
  });

  /** Fails at one call, or from it on, and gives what became of the vault. */
  const failAt = async (made: Filled, nth: number, forEver: boolean) => {
    const folder = await copyFolder(made.folder);
    let count = Number.NEGATIVE_INFINITY;
    const disk = watched(async (_step: Step) => {
      count += 1;
      if (forEver ? count >= nth : count === nth) throw errno('EIO');
    });
    const vault = await reopen(folder, { environment: { ...environment, disk } });
    count = 0;
    const renewed = await vault.renewAllKeys(passphrase).then(
      () => true,
      () => false,
    );
    const calls = count;
    count = Number.NEGATIVE_INFINITY;
    const saved = await vault.commit(withNote('d', 'after the failure')).then(
      () => true,
      () => false,
    );
    await vault.close().catch(() => undefined);
    const again = await reopen(await copyFolder(folder));
    await expectWhole(again, made);
    const kept = Object.hasOwn(again.db.data.notes, 'd');
    await again.close();
    return { renewed, saved, kept, number: again.epoch().number, calls };
  };

  it.each([false, true])(
    'at any call loses nothing, and never says it was done when it was not (for ever: %s)',
    async forEver => {
      const made = await filled();
      let writable = 0;
      for (let nth = 1; ; nth += 1) {
        const { renewed, saved, kept, number, calls } = await failAt(made, nth, forEver);
        if (calls < nth) break;
        expect(kept, `call ${nth}`).toBe(saved);
        if (renewed) expect(number).toBe(2);
        if (saved) writable += 1;
        if (saved && !renewed) expect(number).toBe(1);
      }
      expect(writable).toBeGreaterThan(20);
    },
    120_000,
  );

  it('refuses to write on when it cannot be told which keys are in force', async () => {
    const made = await filled();
    let renames = 0;
    const disk = {
      ...nodeDisk,
      rename: async (from: string, to: string) => {
        renames += /vault\.(copy\.)?json$/.test(to) ? 1 : 0;
        if (renames > 1) throw errno('EIO');
        await nodeDisk.rename(from, to);
      },
    };
    const vault = await reopen(made.folder, { environment: { ...environment, disk } });
    await expect(vault.renewAllKeys(passphrase)).rejects.toMatchObject({ code: 'disk-error' });
    await expect(vault.commit(withNote('d', 'lost'))).rejects.toMatchObject({ code: 'disk-error' });
    await expectWhole(vault, made);
    await vault.close();
    const again = await reopen(made.folder);
    await expectWhole(again, made);
    expect(again.epoch().number).toBe(2);
    await again.checkSecret(secret);
    await again.close();
  });

  it('when the old files go leaves them to the next opening', async () => {
    const made = await filled();
    const { disk, fault } = failing();
    const vault = await reopen(made.folder, { environment: { ...environment, disk } });
    await vault
      .renewAllKeys(passphrase, () => {
        fault.code = 'EBUSY';
        fault.steps = ['remove'];
      })
      .catch(() => undefined);
    fault.code = null;
    expect(vault.stats().eraseOwed || vault.epoch().number === 1).toBe(true);
    await vault.compact();
    expect(vault.stats().eraseOwed).toBe(false);
    await vault.close();
    await expectWhole(await reopen(made.folder, { readOnly: true }), made);
  });
});
