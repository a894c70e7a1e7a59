import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OfferedPacks, offeredPacks } from '../../../electron/shell/offered-packs';
import { unreadLimit } from '../../../shared/domain/sharing/pack';

let folder: string;
let packs: OfferedPacks;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offered-packs-'));
  packs = offeredPacks();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a pack that the system asks the app to open', () => {
  it('is the one among what the app was started with, wherever that was', async () => {
    await writeFile(join(folder, 'Spring term.AGE'), 'sealed');
    packs.fromArguments(['.', '--user-data-dir=/somewhere.age', 'Spring term.AGE', '--lang=en'], folder);
    expect(packs.isWaiting()).toBe(true);
    expect(await packs.take()).toEqual(new Uint8Array(Buffer.from('sealed')));
  });

  it('is none where no file of such a name was given', async () => {
    packs.fromArguments(['.', '--pack=x.age', 'notes.md'], folder);
    packs.offer(join(folder, 'notes.md'));
    expect(packs.isWaiting()).toBe(false);
    expect(await packs.take()).toBeNull();
  });

  it('is given once, and is the latest of several', async () => {
    for (const name of ['one', 'two']) await writeFile(join(folder, `${name}.age`), name);
    let offers = 0;
    packs.onOffer(() => {
      offers += 1;
    });
    packs.offer(join(folder, 'one.age'));
    packs.offer(join(folder, 'two.age'));
    expect(offers).toBe(2);
    expect(await packs.take()).toEqual(new Uint8Array(Buffer.from('two')));
    expect(packs.isWaiting()).toBe(false);
    expect(await packs.take()).toBeNull();
  });

  it('is refused unread when it is no file or larger than any pack, and missed when it has gone', async () => {
    await mkdir(join(folder, 'folder.age'));
    await writeFile(join(folder, 'large.age'), '');
    await truncate(join(folder, 'large.age'), unreadLimit + 1);
    packs.offer(join(folder, 'folder.age'));
    await expect(packs.take()).rejects.toMatchObject({
      code: 'pack-refused',
      details: { problem: 'not-a-pack' },
    });
    packs.offer(join(folder, 'large.age'));
    await expect(packs.take()).rejects.toMatchObject({
      code: 'pack-refused',
      details: { problem: 'too-large' },
    });
    packs.offer(join(folder, 'gone.age'));
    await expect(packs.take()).rejects.toMatchObject({ code: 'not-found' });
    expect(packs.isWaiting()).toBe(false);
  });
});
