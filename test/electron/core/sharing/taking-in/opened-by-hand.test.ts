import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenJournal } from '../../../../../electron/core/journal/open-journal';
import { cardOf, ownIdentityOf } from '../../../../../electron/core/sharing/identity';
import { keepOwnIdentity } from '../../../../../electron/core/sharing/identity/own-identity';
import { sealPack } from '../../../../../electron/core/sharing/packs';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import { lookIntoFolder } from '../../../../../electron/core/sharing/taking-in/library-folder';
import { createLibraryLooks } from '../../../../../electron/core/sharing/taking-in/library-looks';
import { mergePack } from '../../../../../electron/core/sharing/taking-in/merge-pack';
import { openPackFile } from '../../../../../electron/core/sharing/taking-in/open-pack-file';
import { createOpenedPacks, shownOf } from '../../../../../electron/core/sharing/taking-in/opened-packs';
import { compare } from '../../../../../electron/core/sharing/taking-in/pack-view';
import { JournalError } from '../../../../../shared/contract/errors';
import { type OpenedJournal, openedJournal } from '../leaving/opened-journal';
import { advice, note, order, passphrase } from '../packs/pack-fixture';

let journal: OpenedJournal;
let open: OpenJournal;
let folder: string;
beforeEach(async () => {
  journal = await openedJournal();
  open = journal.open;
  folder = await mkdtemp(join(tmpdir(), 'critical-friend-by-hand-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await journal.end();
  await rm(folder, { recursive: true, force: true });
});

async function packForHer(notes: readonly ShareNote[] = [note, advice]): Promise<Uint8Array> {
  await keepOwnIdentity(open, 'Ben');
  const own = ownIdentityOf(open.vault.db.data);
  if (own === null) throw new Error('No card.');
  const audience = { kind: 'members', cards: [cardOf(own.identity, 'Ben')] } as const;
  const document = { ...order.document, notes };
  return (await sealPack({ ...order, document, audience }, { randomBytes, workFactor: 1 })).bytes;
}

async function opened(bytes: Uint8Array, secret: string | null = null) {
  const packs = createOpenedPacks();
  const pack = await openPackFile(open, packs, { source: { kind: 'bytes', bytes }, passphrase: secret });
  pack.shown = shownOf(compare(open.vault.db.data, open.vault.changes(), pack).plan);
  return pack;
}

const sealed = async () =>
  (await readdir(open.vault.folder, { recursive: true })).filter(name => /attachments./.test(name));

describe('opening a pack', () => {
  it('says that a passphrase is needed, or a card, where there is neither', async () => {
    const forMembers = order;
    const { bytes } = await sealPack(forMembers, { randomBytes, workFactor: 1 });
    await expect(opened(bytes)).rejects.toMatchObject({
      code: 'pack-refused',
      details: { problem: 'wrong-key' },
    });
    const audience = { kind: 'passphrase', passphrase } as const;
    const spoken = await sealPack({ ...order, audience }, { randomBytes, workFactor: 1 });
    await expect(opened(spoken.bytes)).rejects.toMatchObject({
      code: 'pack-refused',
      details: { problem: 'other-lock', needs: 'passphrase' },
    });
  });

  it('ends with nothing when the journal closes meanwhile', async () => {
    const bytes = await packForHer();
    const packs = createOpenedPacks();
    const holding = vi.spyOn(packs, 'hold');
    const opening = openPackFile(open, packs, { source: { kind: 'bytes', bytes }, passphrase: null });
    const refused = expect(opening).rejects.toMatchObject({ code: 'locked' });
    await journal.close();
    await refused;
    expect(holding).not.toHaveBeenCalled();
  });
});

describe('taking a pack in', () => {
  it('leaves no sealed file behind when the disk fails, or the journal closes', async () => {
    const pack = await opened(
      await packForHer([
        { ...advice, answers: [], attachments: [...advice.attachments, ...advice.attachments] },
      ]),
    );
    const put = open.vault.putAttachment.bind(open.vault);
    const putting = vi.spyOn(open.vault, 'putAttachment');
    putting.mockImplementationOnce(bytes => put(bytes));
    putting.mockRejectedValueOnce(new JournalError('disk-full'));
    await expect(mergePack(open, pack, [advice.key])).rejects.toMatchObject({ code: 'disk-full' });
    expect(await sealed()).toEqual([]);
    expect(open.vault.db.data.entries).toEqual({});
  });

  it('ends with nothing when the journal closes between two files', async () => {
    const pack = await opened(await packForHer([{ ...advice, answers: [] }]));
    const ended = new AbortController();
    ended.abort();
    const closing = { ...open, ended: ended.signal };
    await expect(mergePack(closing, pack, [advice.key])).rejects.toMatchObject({ code: 'cancelled' });
    expect(await sealed()).toEqual([]);
  });

  it('is drafted again when somebody saved while it was, and takes its files away when that shows otherwise', async () => {
    const pack = await opened(await packForHer([{ ...advice, answers: [] }]));
    const put = open.vault.putAttachment.bind(open.vault);
    vi.spyOn(open.vault, 'putAttachment').mockImplementation(async bytes => {
      const id = await put(bytes);
      // What was shown is another plan by now.
      pack.shown = new Map([[advice.key, { kind: 'identical', entry: null }]]);
      return id;
    });
    await expect(mergePack(open, pack, [advice.key])).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect(await sealed()).toEqual([]);
  });

  it('calls a file without a name an attachment', async () => {
    const attachments = advice.attachments.map(file => ({ ...file, name: '  ' }));
    const pack = await opened(await packForHer([{ ...advice, answers: [], attachments }]));
    await mergePack(open, pack, [advice.key]);
    expect(Object.values(open.vault.db.data.attachments).map(({ name }) => name)).toEqual(['attachment']);
  });
});

describe('looking into a folder', () => {
  const put = async (name: string, at: number) => {
    await writeFile(join(folder, name), 'x');
    await utimes(join(folder, name), at, at);
  };

  it('gives the latest file first, and those of one moment by their names', async () => {
    await put('b.age', 1_000);
    await put('a.age', 1_000);
    await put('c.age', 2_000);
    const { state, files } = await lookIntoFolder(folder);
    expect(state).toBe('there');
    expect(files.map(({ name }) => name)).toEqual(['c.age', 'a.age', 'b.age']);
  });

  it.skipIf(process.platform === 'win32')('says that it cannot be read where it is there', async () => {
    const loop = join(folder, 'loop');
    await symlink(loop, loop);
    expect(await lookIntoFolder(loop)).toEqual({ state: 'unreadable', files: [] });
  });
});

describe('looking at files in a library', () => {
  const lookAt = async (looks = createLibraryLooks()) => {
    const { files } = await lookIntoFolder(folder);
    return [...(await looks.lookAt(open, files)).values()];
  };

  it('says of a pack for members that it is for others while she has no card', async () => {
    const { bytes } = await sealPack(order, { randomBytes, workFactor: 1 });
    await writeFile(join(folder, 'a1.age'), bytes);
    expect(await lookAt()).toMatchObject([{ problem: { kind: 'wrong-key' }, opened: null }]);
  });

  it('looks again once she has another card, and not before', async () => {
    const looks = createLibraryLooks();
    await writeFile(join(folder, 'a1.age'), await packForHer());
    expect(await lookAt(looks)).toMatchObject([{ problem: null, opened: { notes: 2 } }]);
    await open.vault.patch(() => ({ identity: { current: null } }));
    expect(await lookAt(looks)).toMatchObject([{ problem: { kind: 'wrong-key' } }]);
  });

  it('says of what is no pack, and of what is larger than any, what is wrong with it', async () => {
    await writeFile(join(folder, 'a1.age'), 'Not a pack.');
    const { files } = await lookIntoFolder(folder);
    const [file] = files;
    if (file === undefined) throw new Error('No file.');
    expect(await lookAt()).toMatchObject([{ problem: { kind: 'not-a-pack' } }]);
    const large = { ...file, size: 5 * 1024 ** 3, path: `${file.path}-large` };
    // More than is read at once: it is looked at after the answer.
    const looks = createLibraryLooks();
    expect([...(await looks.lookAt(open, [large]))]).toEqual([]);
    await vi.waitFor(async () => {
      const [look] = (await looks.lookAt(open, [large])).values();
      expect(look).toMatchObject({ file: null, problem: { kind: 'too-large' } });
    });
  });

  it('tells nothing of a file that went away, and looks again when it is back', async () => {
    const looks = createLibraryLooks();
    const bytes = await packForHer();
    await writeFile(join(folder, 'a1.age'), bytes);
    const { files } = await lookIntoFolder(folder);
    await rm(join(folder, 'a1.age'));
    expect([...(await looks.lookAt(open, files))]).toEqual([]);
    await writeFile(join(folder, 'a1.age'), bytes);
    expect((await looks.lookAt(open, files)).size).toBe(1);
  });

  it('reads nothing more once the journal has closed', async () => {
    await writeFile(join(folder, 'a1.age'), await packForHer());
    const { files } = await lookIntoFolder(folder);
    const ended = new AbortController();
    ended.abort();
    const looks = createLibraryLooks();
    expect([...(await looks.lookAt({ ...open, ended: ended.signal }, files))]).toEqual([]);
  });
});
