import { setImmediate } from 'node:timers/promises';
import { JournalError } from '../../../../shared/contract/errors';
import type { PackLock, PackProblem } from '../../../../shared/domain/sharing/pack';
import type { LocalDate } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { type Card, ownIdentityOf } from '../identity';
import { readyWords } from '../identity/card-words';
import { lockOfPack, openPack, readPackFile } from '../packs';
import { packFileLimit, packLimit } from '../packs/limits';
import { endsSoon, onLibraryDisk } from './library-disk';
import type { PackFile } from './library-folder';
import { fileDigest } from './open-pack-file';

/** What is known of a file in a library; nothing of its notes is held. */
export type FileLook = {
  /** SHA-256 of the file, in hexadecimal; `null` when it was not read. */
  readonly file: string | null;
  readonly lock: PackLock | null;
  readonly problem: PackProblem | null;
  readonly opened: {
    readonly id: string;
    readonly sender: Card;
    readonly title: string;
    readonly madeOn: LocalDate;
    readonly notes: number;
  } | null;
};

/** Files and bytes that are read before an answer is given; the rest is looked at after it. */
const filesAtOnce = 40;
const readAtOnce = 4 * 1024 * 1024;

/** What is known of files in libraries, as long as they are not written on and the journal stays open. */
export type LibraryLooks = {
  /**
   * What is known of `files`, by path. Looks at a few of those that are new; the others are looked at after the answer, and
   * `sharingChanged` says when that is done.
   */
  readonly lookAt: (open: OpenJournal, files: readonly PackFile[]) => Promise<ReadonlyMap<string, FileLook>>;
};

type Known = Map<string, { readonly stamp: string; readonly look: FileLook }>;

export function createLibraryLooks(): LibraryLooks {
  const held = new WeakMap<OpenJournal, Known>();
  /** Journals for which files are being looked at. */
  const busy = new WeakSet<OpenJournal>();

  function knownOf(open: OpenJournal): Known {
    const known = held.get(open) ?? new Map();
    held.set(open, known);
    return known;
  }

  const isFresh = (open: OpenJournal, file: PackFile) =>
    knownOf(open).get(file.path)?.stamp !== stampOf(open, file);

  /** Whether the file could be read. */
  async function look(open: OpenJournal, file: PackFile): Promise<boolean> {
    const stamp = stampOf(open, file);
    const seen = await lookAtFile(open, file);
    if (seen === null) knownOf(open).delete(file.path);
    else knownOf(open).set(file.path, { stamp, look: seen });
    if (seen?.opened) await readyWords([seen.opened.sender]);
    await setImmediate();
    return seen !== null;
  }

  /** Whether anything new is known by it. */
  async function lookOn(open: OpenJournal, files: readonly PackFile[]): Promise<boolean> {
    let learned = false;
    for (const file of files) {
      if (open.ended.aborted) return learned;
      if (isFresh(open, file) && (await look(open, file))) learned = true;
    }
    return learned;
  }

  const tellOf =
    (open: OpenJournal) =>
    ([look]: readonly [PromiseSettledResult<boolean>]): void => {
      const learned = look.status === 'fulfilled' && look.value;
      if (learned && !open.ended.aborted) open.world.emit('sharingChanged', null);
    };

  return {
    lookAt: async (open, files) => {
      const fresh = files.filter(file => isFresh(open, file));
      let room = readAtOnce;
      const now = fresh.slice(0, filesAtOnce).filter(({ size }) => {
        room -= size;
        return room >= 0;
      });
      const looking = lookOn(open, now);
      if (!(await endsSoon(open.world, looking))) void Promise.allSettled([looking]).then(tellOf(open));
      const later = fresh.filter(file => !now.includes(file));
      if (later.length > 0 && !busy.has(open)) {
        busy.add(open);
        // A journal that closes ends it: then nobody asks what came of it.
        void Promise.allSettled([open.outlast(lookOn(open, later))]).then(ended => {
          busy.delete(open);
          tellOf(open)(ended);
        });
      }
      return new Map(
        files.flatMap(file => {
          const known = knownOf(open).get(file.path);
          return known === undefined || isFresh(open, file) ? [] : [[file.path, known.look] as const];
        }),
      );
    },
  };
}

/** A file is looked at again when it was written on, and when the head has another card. */
function stampOf({ vault }: OpenJournal, { stamp }: PackFile): string {
  return `${stamp} ${ownIdentityOf(vault.db.data)?.card.recipient ?? ''}`;
}

const unopened = { lock: null, opened: null, problem: null } as const;

/** `null` for a file that went away, or cannot be read now. */
async function lookAtFile(open: OpenJournal, { path, size }: PackFile): Promise<FileLook | null> {
  if (size > packFileLimit)
    return { ...unopened, file: null, problem: { kind: 'too-large', limit: packLimit } };
  const file = await readIfThere(path);
  if (file === null || open.ended.aborted) return null;
  const digest = fileDigest(file);
  const locked = lockOfPack(file);
  if (locked.kind === 'refused') return { ...unopened, file: digest, problem: locked.problem };
  const { lock } = locked;
  if (lock === 'passphrase') return { ...unopened, lock, file: digest };
  const own = ownIdentityOf(open.vault.db.data);
  if (own === null) return { ...unopened, file: digest, problem: { kind: 'wrong-key' } };
  const reading = await openPack(file, { kind: 'identity', identity: own.identity });
  if (reading.kind === 'refused') return { ...unopened, file: digest, problem: reading.problem };
  const { id, sender, madeOn, document } = reading.pack;
  const opened = { id, sender, madeOn, title: document.title, notes: document.notes.length };
  return { lock, file: digest, problem: null, opened };
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await onLibraryDisk(() => readPackFile(path));
  } catch (error) {
    if (error instanceof JournalError) return null;
    throw error;
  }
}
