import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenJournal } from '../../../../../electron/core/journal/open-journal';
import { settingsOf } from '../../../../../electron/core/journal/settings';
import { sealPack } from '../../../../../electron/core/sharing/packs';
import { packFileLimit } from '../../../../../electron/core/sharing/packs/limits';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import { landingIn } from '../../../../../electron/core/sharing/taking-in/landing';
import { endsSoon } from '../../../../../electron/core/sharing/taking-in/library-disk';
import { lookIntoFolder } from '../../../../../electron/core/sharing/taking-in/library-folder';
import { createLibraryLooks } from '../../../../../electron/core/sharing/taking-in/library-looks';
import { mergePack } from '../../../../../electron/core/sharing/taking-in/merge-pack';
import { openPackFile } from '../../../../../electron/core/sharing/taking-in/open-pack-file';
import { createOpenedPacks, shownOf } from '../../../../../electron/core/sharing/taking-in/opened-packs';
import { compare } from '../../../../../electron/core/sharing/taking-in/pack-view';
import { refreshMany } from '../../../../../electron/core/sharing/taking-in/refresh-many';
import { JournalError } from '../../../../../shared/contract/errors';
import { asId } from '../../../../../shared/domain/ids';
import { type OpenedJournal, openedJournal } from '../leaving/opened-journal';
import { advice, note, order, passphrase } from '../packs/pack-fixture';

let journal: OpenedJournal;
let open: OpenJournal;
let folder: string;
beforeEach(async () => {
  journal = await openedJournal();
  open = journal.open;
  folder = await mkdtemp(join(tmpdir(), 'critical-friend-between-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await journal.end();
  await rm(folder, { recursive: true, force: true });
});

const audience = { kind: 'passphrase', passphrase } as const;

/** A pack of these notes, open; the head has no card, and needs none for a passphrase. */
async function opened(notes: readonly ShareNote[]) {
  const document = { ...order.document, notes };
  const { bytes } = await sealPack({ ...order, document, audience }, { randomBytes, workFactor: 1 });
  const packs = createOpenedPacks();
  const pack = await openPackFile(open, packs, { source: { kind: 'bytes', bytes }, passphrase });
  pack.shown = shownOf(compare(open.vault.db.data, open.vault.changes(), pack).plan);
  return pack;
}

const sealedFiles = async () =>
  (await readdir(open.vault.folder, { recursive: true })).filter(name => /attachments./.test(name));

describe('taking a pack in', () => {
  it('keeps what was saved while it was drafted', async () => {
    await mergePack(open, await opened([note]), [note.key]);
    const pack = await opened([{ ...advice, attachments: [] }]);
    const patch = open.vault.patch.bind(open.vault);
    vi.spyOn(open.vault, 'patch').mockImplementationOnce(async change => {
      // The question that the pack answers is written on, by another window.
      await patch(({ entries }) => ({
        entries: Object.fromEntries(
          Object.values(entries).map(entry => [entry.id, { ...entry, body: 'Mine.', revision: 9 }]),
        ),
      }));
      await patch(change);
    });
    await mergePack(open, pack, [advice.key]);
    const entries = Object.values(open.vault.db.data.entries);
    expect(entries.find(({ kind }) => kind === 'question')).toMatchObject({
      body: 'Mine.',
      status: 'answered',
    });
    expect(entries).toHaveLength(2);
  });

  it('lets go of no file when the disk fails so late that a note on it may name it', async () => {
    const pack = await opened([{ ...advice, answers: [] }]);
    vi.spyOn(open.vault, 'patch').mockImplementationOnce(async change => {
      change(open.vault.db.data);
      throw new JournalError('disk-error');
    });
    await expect(mergePack(open, pack, [advice.key])).rejects.toMatchObject({ code: 'disk-error' });
    expect(await sealedFiles()).toHaveLength(1);
  });

  it('tells nobody any more once the journal has closed', async () => {
    await mergePack(open, await opened([note]), [note.key]);
    const ids = Object.keys(open.vault.db.data.entries).map(id => asId.entry(id));
    const emit = vi.spyOn(open.world, 'emit');
    await refreshMany({ ...open, ended: AbortSignal.abort() }, ids);
    expect(emit).not.toHaveBeenCalled();
    await refreshMany(open, ids);
    expect(emit).toHaveBeenCalled();
  });
});

describe('a theme of a pack', () => {
  it('is the first of those here that are called so', async () => {
    const [first] = settingsOf(open.vault.db.data).themes;
    if (first === undefined) throw new Error('No theme.');
    const settings = settingsOf(open.vault.db.data);
    const twice = { ...first, id: asId.theme('another'), name: first.name.toUpperCase() };
    const { vault } = open;
    await vault.patch(() => ({
      settings: { current: { ...settings, themes: [...settings.themes, twice] } },
    }));
    expect(landingIn(vault.db.data).themeNamed(first.name)).toBe(first.id);
  });
});

describe('a shared folder', () => {
  it.skipIf(process.platform !== 'linux')('is read past a file whose name is no text', async () => {
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff]), Buffer.from('.age')]),
      'x',
    );
    await writeFile(join(folder, 'a1.age'), 'x');
    const { state, files } = await lookIntoFolder(folder);
    expect(state).toBe('there');
    expect(files.map(({ name }) => name)).toEqual(['a1.age']);
  });

  it('is answered for without what takes long, which is told when it has been looked at', async () => {
    await writeFile(join(folder, 'a1.age'), 'Not a pack.');
    const { files } = await lookIntoFolder(folder);
    const emit = vi.fn();
    const impatient: OpenJournal = {
      ...open,
      world: {
        ...open.world,
        emit,
        schedule: action => {
          action();
          return () => undefined;
        },
      },
    };
    const looks = createLibraryLooks();
    expect([...(await looks.lookAt(impatient, files))]).toEqual([]);
    await vi.waitFor(() => expect(emit).toHaveBeenCalledWith('sharingChanged', null));
    expect((await looks.lookAt(open, files)).size).toBe(1);
  });

  it('says at once what a look at it fails with', async () => {
    const failing = Promise.reject(new JournalError('disk-error'));
    await expect(endsSoon(open.world, failing)).rejects.toMatchObject({ code: 'disk-error' });
  });

  it('has files that are larger than any pack, and says so of each', async () => {
    for (const name of ['a1.age', 'b2.age']) {
      await writeFile(join(folder, name), '');
      await truncate(join(folder, name), packFileLimit + 1);
    }
    const { files } = await lookIntoFolder(folder);
    const looks = createLibraryLooks();
    await vi.waitFor(async () => {
      const seen = [...(await looks.lookAt(open, files)).values()];
      expect(seen.map(({ problem }) => problem?.kind)).toEqual(['too-large', 'too-large']);
    });
  });
});
