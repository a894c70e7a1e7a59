import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isDamage, nodeDisk } from '../../../../electron/core/vault';
import { readChain } from '../../../../electron/core/vault/chain';
import { readHeaderFiles } from '../../../../electron/core/vault/header-file';
import { segmentNumber } from '../../../../electron/core/vault/layout';
import { toCollections } from '../../../../electron/core/vault/records';
import { restoreRecords } from '../../../../electron/core/vault/restore-records';
import { unlockMaster } from '../../../../electron/core/vault/slots';
import { readSegmentFiles } from '../../../../electron/core/vault/vault-folder';
import { copyFolder, create, empty, freshFolder, type Notes, reopen, withNote } from './vault-fixture';

/** A small vault: a base with notes, an older log segment, and a newest one. `states[n]`: after n commits of the newest. */
const smallVault = async () => {
  const folder = await freshFolder();
  const { vault, recoveryKey } = await create(folder);
  await vault.commit(withNote('base', 'in the base', 'x'.repeat(40)));
  await vault.compact();
  for (const id of ['a', 'b', 'c']) await vault.commit(withNote(id, 'older', id.repeat(20)));
  await vault.close();
  const again = await reopen(folder);
  const states: Notes[] = [again.db.data];
  for (const id of ['d', 'e', 'a']) {
    await again.commit(withNote(id, 'newest', id.repeat(10)));
    states.push(again.db.data);
  }
  await again.close();
  return { folder, states, secret: { kind: 'recovery-key', recoveryKey } as const };
};

const BASE = '0000003.segment';
const OLDER = '0000004.segment';
const NEWEST = '0000005.segment';

let small: Awaited<ReturnType<typeof smallVault>>;

beforeAll(async () => {
  small = await smallVault();
});

/** Opens a copy of the small vault with one file changed (null: removed). */
const openWith = async (name: string, change: (bytes: Buffer) => Buffer | null) => {
  const folder = await copyFolder(small.folder);
  const changed = change(await readFile(join(folder, name)));
  await (changed === null ? rm(join(folder, name)) : writeFile(join(folder, name), changed));
  return { folder, vault: await reopen(folder) };
};

/** Reads the small vault's segments in memory, with one of them changed: quick enough to try every bit. */
const reader = async () => {
  const { main } = await readHeaderFiles(nodeDisk, small.folder);
  if (main?.kind !== 'intact') throw new Error('the header is not intact');
  const master = await unlockMaster(main.header, small.secret);
  const keys = { master, vaultId: Buffer.from(main.header.vault, 'hex'), dataVersion: 1 };
  const files = await readSegmentFiles(nodeDisk, small.folder);
  return (name: string, bytes: Buffer) => {
    const chain = readChain(keys, new Map([...files, [segmentNumber(name) ?? 0, bytes]]));
    const { records } = restoreRecords(chain, { version: 1, migrations: [], names: [] }, 'test');
    return { findings: chain.findings, data: toCollections(records, Object.keys(empty)) };
  };
};

const flip = (bytes: Buffer, bit: number): Buffer => {
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return flipped;
};

describe('the newest segment, cut off', () => {
  it('has the files this file of tests speaks of', async () => {
    const names = (await readdir(small.folder)).filter(name => name.endsWith('.segment'));
    expect(names.sort()).toEqual([BASE, OLDER, NEWEST]);
  });

  it('drops a torn tail without complaint, wherever it is torn', async () => {
    const read = await reader();
    const whole = await readFile(join(small.folder, NEWEST));
    const last = small.states.at(-1);
    for (let length = 0; length < whole.length; length += 1) {
      const { findings, data } = read(NEWEST, whole.subarray(0, length));
      expect(findings.filter(finding => finding.kind !== 'torn-tail')).toEqual([]);
      expect(data).not.toEqual(last);
      expect(small.states).toContainEqual(data);
    }
  });

  it('drops a last write of which some sectors never reached the disk', async () => {
    const folder = await freshFolder();
    const { vault } = await create(folder);
    await vault.commit(withNote('a', 'safe'));
    await vault.commit(withNote('b', 'long', 'y'.repeat(3000)));
    await vault.close();
    const path = join(folder, '0000002.segment');
    const whole = await readFile(path);
    await writeFile(path, Buffer.concat([whole.subarray(0, 1024), Buffer.alloc(512), whole.subarray(1536)]));
    const again = await reopen(folder);
    expect(again.opened.findings).toMatchObject([{ kind: 'torn-tail', segment: 2 }]);
    expect(again.db.data.notes).toEqual({ a: { title: 'safe' } });
    expect(again.access()).toBe('writable');
    await again.close();
  });

  it('goes on after a torn tail, and remembers how far it went', async () => {
    const { folder, vault } = await openWith(NEWEST, bytes => bytes.subarray(0, bytes.length - 7));
    await vault.commit(withNote('z', 'after the crash'));
    await vault.close();
    const again = await reopen(folder);
    expect(again.opened.findings).toEqual([]);
    expect(again.db.data.notes).toMatchObject({ z: { title: 'after the crash' }, e: { title: 'newest' } });
    await again.close();
  });

  it('starts over when a crash left only the beginning of a segment', async () => {
    const { folder, vault } = await openWith(NEWEST, bytes => bytes.subarray(0, 100));
    expect(vault.opened.findings).toEqual([{ kind: 'torn-tail', segment: 5, bytes: 100 }]);
    await vault.commit(withNote('z', 'after the crash'));
    await vault.close();
    const again = await reopen(folder);
    expect(again.opened.findings).toEqual([]);
    expect(again.db.data.notes).toMatchObject({ z: { title: 'after the crash' }, c: { title: 'older' } });
    await again.close();
  });
});

describe('a flipped bit', () => {
  it.each([BASE, OLDER, NEWEST])(
    'is found wherever it is in %s, as damage, and never changes a value',
    async name => {
      const read = await reader();
      const whole = await readFile(join(small.folder, name));
      const notes = small.states.flatMap(state => Object.values(state.notes));
      const known = new Set(notes.map(note => JSON.stringify(note)));
      for (let bit = 0; bit < whole.length * 8; bit += 5) {
        const { findings, data } = read(name, flip(whole, bit));
        if (!findings.some(isDamage)) expect.fail(`bit ${bit} was not noticed`);
        const strange = Object.values(data)
          .flatMap(entries => Object.values(entries))
          .filter(note => !known.has(JSON.stringify(note)));
        if (strange.length > 0) expect.fail(`bit ${bit} changed a value`);
      }
    },
    60_000,
  );

  it('costs one commit only, and the frames after it are read', async () => {
    const whole = await readFile(join(small.folder, OLDER));
    const { vault } = await openWith(OLDER, bytes => flip(bytes, (144 + 40) * 8));
    expect(whole.length).toBeGreaterThan(300);
    expect(vault.opened.findings).toEqual([
      { kind: 'frames-damaged', segment: 4, frames: 1, atLeast: false },
    ]);
    expect(vault.db.data.notes).toMatchObject({ b: { title: 'older' }, c: { title: 'older' }, e: {} });
    await vault.close();
  });

  it('in the length of a frame is damage, not a torn tail, even in the newest segment', async () => {
    const { vault } = await openWith(NEWEST, bytes => flip(bytes, (144 + 8) * 8 + 3));
    expect(vault.opened.findings).toEqual([
      { kind: 'frames-damaged', segment: 5, frames: 1, atLeast: false },
    ]);
    expect(vault.access()).toBe('damaged');
    await vault.close();
  });

  it('in the header of a segment still lets its frames be read', async () => {
    const { vault } = await openWith(OLDER, bytes => flip(bytes, 16 * 8));
    expect(vault.opened.findings).toContainEqual({
      kind: 'segment-header-damaged',
      segment: 4,
      framesRead: 3,
    });
    expect(vault.db.data).toEqual(small.states.at(-1));
    await vault.close();
  });
});

describe('segments that are not what they were', () => {
  it('says how much a shortened older segment lost', async () => {
    const { vault } = await openWith(OLDER, bytes => bytes.subarray(0, bytes.length - 1));
    expect(vault.opened.findings).toEqual([{ kind: 'segment-truncated', segment: 4, frames: 1 }]);
    expect(vault.access()).toBe('damaged');
    await vault.close();
  });

  it('notices a missing segment', async () => {
    const { vault } = await openWith(OLDER, () => null);
    expect(vault.opened.findings).toEqual([{ kind: 'segment-missing', segment: 4 }]);
    expect(vault.db.data.notes).toMatchObject({ base: {}, d: {}, e: {} });
    await vault.close();
  });

  it('notices a missing base', async () => {
    const { vault } = await openWith(BASE, () => null);
    expect(vault.opened.findings).toEqual([{ kind: 'segment-missing', segment: 3 }]);
    await vault.close();
  });

  it('never opens an empty vault for writing when all segments are gone', async () => {
    const folder = await copyFolder(small.folder);
    for (const name of [BASE, OLDER, NEWEST]) await rm(join(folder, name));
    const vault = await reopen(folder);
    expect(vault.access()).toBe('damaged');
    expect(vault.opened.findings).toEqual([{ kind: 'segment-missing', segment: 1 }]);
    await vault.close();
  });

  it('notices a segment that stands under another number', async () => {
    const folder = await copyFolder(small.folder);
    await copyFile(join(folder, OLDER), join(folder, '0000006.segment'));
    const vault = await reopen(folder);
    expect(vault.opened.findings.some(isDamage)).toBe(true);
    await vault.close();
  });

  it('notices an older segment swapped for another of the same vault', async () => {
    const folder = await copyFolder(small.folder);
    await rm(join(folder, NEWEST));
    const other = await reopen(folder);
    await other.commit(withNote('other', 'history'));
    await other.close();
    const mixed = await copyFolder(small.folder);
    const later = await reopen(mixed);
    await later.commit(withNote('z', 'follows the true one'));
    await later.close();
    await copyFile(join(folder, NEWEST), join(mixed, NEWEST));
    const vault = await reopen(mixed);
    expect(vault.opened.findings.some(isDamage)).toBe(true);
    await vault.close();
  });

  it('mentions conflict copies of a synced folder, and does not read them', async () => {
    const folder = await copyFolder(small.folder);
    await copyFile(join(folder, OLDER), join(folder, '0000004 (conflicted copy).segment'));
    const vault = await reopen(folder);
    expect(vault.opened.findings).toEqual([{ kind: 'stray-files', count: 1 }]);
    expect(vault.access()).toBe('writable');
    await vault.close();
  });
});

describe('accepting damage', () => {
  it('writes nothing before it is accepted', async () => {
    const { folder, vault } = await openWith(OLDER, bytes => flip(bytes, (144 + 40) * 8));
    const before = (await readdir(folder)).sort();
    await expect(vault.commit(withNote('z', 'x'))).rejects.toMatchObject({ code: 'vault-damaged' });
    await expect(vault.db.write()).rejects.toMatchObject({ code: 'vault-damaged' });
    await expect(vault.compact()).rejects.toMatchObject({ code: 'vault-damaged' });
    expect((await readdir(folder)).sort()).toEqual(before);
    await vault.close();
  });

  it('keeps the damaged file, and goes on with everything readable', async () => {
    const { folder, vault } = await openWith(OLDER, bytes => flip(bytes, (144 + 40) * 8));
    const damaged = await readFile(join(folder, OLDER));
    const readable = vault.db.data;
    await vault.acceptDamage();
    expect(vault.access()).toBe('writable');
    await vault.commit(withNote('z', 'goes on'));
    await vault.close();
    const kept = await readdir(join(folder, 'damaged'));
    expect(kept).toHaveLength(1);
    expect(await readFile(join(folder, 'damaged', kept.join()))).toEqual(damaged);
    const again = await reopen(folder);
    expect(again.opened.findings).toEqual([]);
    expect(again.db.data.notes).toEqual({ ...readable.notes, z: { title: 'goes on' } });
    expect(await again.countDamaged()).toBe(1);
    expect(await again.discardDamaged()).toBe(1);
    expect(await again.countDamaged()).toBe(0);
    expect(await readdir(join(folder, 'damaged'))).toEqual([]);
    await again.close();
  });

  it('starts afresh, when asked to, after all segments are gone', async () => {
    const folder = await copyFolder(small.folder);
    for (const name of [BASE, OLDER, NEWEST]) await rm(join(folder, name));
    const vault = await reopen(folder);
    await vault.acceptDamage();
    expect(vault.db.data).toEqual(empty);
    await vault.commit(withNote('a', 'again'));
    await vault.close();
    const again = await reopen(folder);
    expect(again.opened.findings).toEqual([]);
    await again.close();
  });
});
