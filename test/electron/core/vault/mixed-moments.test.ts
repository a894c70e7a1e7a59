import { createHash } from 'node:crypto';
import { cp, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/core/vault';
import { newestIn, shut, writeIn } from './moments';
import { copyFolder, freshFolder, reopen, withNote } from './vault-fixture';

const findingsOf = async (folder: string) => {
  const vault = await reopen(folder, { readOnly: true });
  await vault.close();
  return vault.opened.findings;
};

/** A segment that says it is of a later format, with a check that is right again, as a later program writes it. */
const ofLaterFormat = (bytes: Buffer): Buffer => {
  const later = Buffer.from(bytes);
  later.writeUInt16BE(2, 8);
  createHash('sha256').update(later.subarray(0, 104)).digest().copy(later, 104, 0, 8);
  return later;
};

describe('a segment of a later program', () => {
  it('is left to that program, not taken for damage', async () => {
    const folder = await shut();
    const { path, bytes } = await newestIn(folder);
    await writeFile(path, ofLaterFormat(bytes));
    const known = { code: 'newer-format', details: { found: 2, known: 1 } };
    await expect(reopen(folder)).rejects.toMatchObject(known);
    const broken = ofLaterFormat(bytes);
    broken.writeUInt8(broken.readUInt8(30) ^ 1, 30);
    await writeFile(path, broken);
    expect((await findingsOf(folder)).length).toBeGreaterThan(0);
  });

  it('is left to it in a copy, too', async () => {
    const vault = await reopen(await shut());
    const folder = await freshFolder();
    const pause = async (): Promise<void> => undefined;
    await vault.copies.write(nodeDisk, folder, await vault.copies.snapshot(), pause);
    const { path, bytes } = await newestIn(folder);
    await writeFile(path, ofLaterFormat(bytes));
    await expect(vault.copies.read(nodeDisk, folder, pause)).rejects.toMatchObject({ code: 'newer-format' });
    await vault.close();
  });
});

describe('a folder of files from several moments', () => {
  it('is noticed when a segment stands where the next one knows of none', async () => {
    const folder = await shut();
    await writeIn(folder, 'b', 'second');
    const { name, path, bytes } = await newestIn(folder);
    await writeFile(path, bytes.subarray(0, 10));
    await writeIn(folder, 'c', 'third');
    await writeFile(path, bytes);
    expect(await findingsOf(folder)).toEqual([{ kind: 'chain-broken', segment: Number.parseInt(name, 10) }]);
  });

  it('is noticed when the base is another of the same number and length than the next segment follows', async () => {
    const folder = await shut();
    const twin = await copyFolder(folder);
    const bases: string[] = [];
    for (const one of [folder, twin]) {
      const vault = await reopen(one);
      await vault.commit(withNote('b', one === folder ? 'here.' : 'there'));
      await vault.compact();
      bases.push((await newestIn(one)).path);
      await vault.close();
    }
    await writeIn(folder, 'c', 'since');
    const { name } = await newestIn(folder);
    const [mine = '', theirs = ''] = bases;
    await cp(theirs, mine);
    expect(await findingsOf(folder)).toEqual([{ kind: 'chain-broken', segment: Number.parseInt(name, 10) }]);
  });

  it('is noticed when a segment is another of the same number and length than the next one follows', async () => {
    const folder = await shut();
    const twin = await copyFolder(folder);
    await writeIn(folder, 'b', 'here.');
    await writeIn(twin, 'b', 'there');
    const { name, path } = await newestIn(folder);
    await writeIn(folder, 'c', 'since');
    const theirs = await newestIn(twin);
    expect(theirs.name).toBe(name);
    await writeFile(path, theirs.bytes);
    expect(await findingsOf(folder)).toEqual([{ kind: 'chain-broken', segment: Number.parseInt(name, 10) }]);
  });
});
