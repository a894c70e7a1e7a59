import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectVault } from '../../../../electron/core/vault';
import { encodeHeader, readHeader } from '../../../../electron/core/vault/header';
import { copyFolder, create, environment, freshFolder, reopen, withNote } from './vault-fixture';

let folder: string;
let bytes: Buffer;
let recoveryKey: string;

beforeAll(async () => {
  folder = await freshFolder();
  const made = await create(folder);
  recoveryKey = made.recoveryKey;
  await made.vault.commit(withNote('a', 'first'));
  await made.vault.close();
  bytes = await readFile(join(folder, 'vault.json'));
});

const flipped = (bit: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return copy;
};

const withHeaders = async (main: Buffer | null, copy: Buffer | null): Promise<string> => {
  const made = await copyFolder(folder);
  for (const [name, contents] of [
    ['vault.json', main],
    ['vault.copy.json', copy],
  ] as const) {
    await (contents === null ? rm(join(made, name)) : writeFile(join(made, name), contents));
  }
  return made;
};

describe('the header', () => {
  it('is read back as it was written', () => {
    const reading = readHeader(bytes);
    expect(reading.kind).toBe('intact');
    expect(reading.header && encodeHeader(reading.header)).toEqual(bytes);
  });

  it('shows every flipped bit', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      expect(readHeader(flipped(bit)).kind, `bit ${bit}`).toBe('damaged');
    }
  });

  it('shows every truncation, and anything added', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readHeader(bytes.subarray(0, length)).kind).toBe('damaged');
    }
    expect(readHeader(Buffer.concat([bytes, Buffer.from(' ')])).kind).toBe('damaged');
  });

  it('counts as damaged when it asks for a cost out of bounds, before anything is derived', () => {
    const hostile = bytes.toString('utf8').replace('"memoryKiB":8192', '"memoryKiB":999999999');
    expect(readHeader(Buffer.from(hostile))).toMatchObject({ kind: 'damaged', header: null });
  });
});

describe('a damaged header', () => {
  it('is replaced from its copy, said so, and kept', async () => {
    const damaged = flipped(1000);
    const made = await withHeaders(damaged, bytes);
    const vault = await reopen(made);
    expect(vault.opened.findings).toEqual([{ kind: 'header-recovered', from: 'copy' }]);
    expect(vault.access()).toBe('writable');
    expect(vault.db.data.notes).toEqual({ a: { title: 'first' } });
    await vault.close();
    expect(await readFile(join(made, 'vault.json'))).toEqual(bytes);
    const [kept] = await readdir(join(made, 'damaged'));
    expect(await readFile(join(made, 'damaged', kept ?? ''))).toEqual(damaged);
    const again = await reopen(made);
    expect(again.opened.findings).toEqual([]);
    await again.close();
  });

  it('that is missing is replaced from its copy', async () => {
    const vault = await reopen(await withHeaders(null, bytes));
    expect(vault.opened.findings).toEqual([{ kind: 'header-recovered', from: 'copy' }]);
    await vault.close();
  });

  it.each([
    ['missing', null],
    ['damaged', Buffer.from('{}')],
  ] as const)('copy that is %s is renewed', async (_what, copy) => {
    const made = await withHeaders(bytes, copy);
    const vault = await reopen(made);
    expect(vault.opened.findings).toEqual([{ kind: 'header-copy-renewed' }]);
    await vault.close();
    expect(await readFile(join(made, 'vault.copy.json'))).toEqual(bytes);
  });

  it('and a damaged copy still open by whatever slot authenticates', async () => {
    const text = bytes.toString('utf8');
    const main = Buffer.from(text.replace('"recoveryKeyConfirmed":false', '"recoveryKeyConfirmed":true'));
    const made = await withHeaders(main, Buffer.from('nothing'));
    const vault = await reopen(made, { secret: { kind: 'recovery-key', recoveryKey } });
    expect(vault.opened.findings).toEqual([{ kind: 'header-recovered', from: 'remains' }]);
    await vault.close();
    const again = await reopen(made);
    expect(again.opened.findings).toEqual([]);
    await again.close();
  });

  it('with nothing left of either is said to be damaged, and nothing is touched', async () => {
    const made = await withHeaders(Buffer.from('x'), Buffer.alloc(0));
    await expect(reopen(made)).rejects.toMatchObject({ code: 'header-damaged' });
    expect(await readFile(join(made, 'vault.json'), 'utf8')).toBe('x');
    expect(await inspectVault(made, environment)).toMatchObject({ state: 'damaged-header', segments: 2 });
    await expect(create(made)).rejects.toMatchObject({ code: 'vault-exists' });
  });
});

describe('inspecting a folder', () => {
  it('tells what is there without the secret', async () => {
    expect(await inspectVault(await freshFolder(), environment)).toEqual({ state: 'absent' });
    expect(await inspectVault(join(folder, 'nowhere'), environment)).toEqual({ state: 'folder-missing' });
    expect(await inspectVault(folder, environment)).toMatchObject({
      state: 'present',
      format: 2,
      header: 'both',
      recoveryKeyConfirmed: false,
      segments: 2,
      strays: 0,
      inUse: false,
    });
    expect(await inspectVault(await withHeaders(flipped(80), bytes), environment)).toMatchObject({
      state: 'present',
      header: 'copy',
    });
  });

  it('says when it is in use', async () => {
    const made = await copyFolder(folder);
    const vault = await reopen(made);
    expect(await inspectVault(made, environment)).toMatchObject({ inUse: true });
    await vault.close();
  });
});
