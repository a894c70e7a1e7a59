import { rm } from 'node:fs/promises';
import { JournalError } from '../../../shared/contract/errors';
import type { Events } from '../../../shared/contract/events';
import { emptyJournal, type Journal } from '../../../shared/domain/journal';
import type { Settings } from '../../../shared/domain/settings';
import { createEntryLists } from '../journal/entry-lists';
import { createJournalSearch } from '../journal/journal-search';
import { migrations } from '../journal/migrations';
import type { OpenJournal } from '../journal/open-journal';
import { createRelations } from '../journal/relations';
import { settingsOf } from '../journal/settings';
import { createNetworkIndex } from '../network/index/network-index';
import { wipeSnapshot } from '../search';
import { nodeDisk, type OpenVault, shouldCompact } from '../vault';
import type { World } from '../world';
import { createClosingRound } from './closing';
import { type IdleClock, startIdleClock } from './idle-clock';
import { keptIndexIn } from './kept-index';

/** Version of the values' schema in a vault. */
export const journalSchema = { empty: emptyJournal, dataVersion: 4, migrations } as const;

type Open = OpenJournal & {
  readonly idle: IdleClock;
  /** Stops what runs on the journal's texts; resolves once it has cleared away, or when its time is over. */
  readonly end: () => Promise<void>;
};

/** How long an import or export gets to clear away, in milliseconds, unless it asks for another time; a disk that hangs must not keep the journal open. */
const clearingTime = 2000;
/** Whether whoever opened the journal gave a secret, or only had this computer before them. */
type OpenedBy = 'secret' | 'device';
type ClosingReason = Events['closing']['reason'];

/** The one journal that may be open, from unlocking to locking. */
export type Session = {
  /** Fails with `locked` when no journal is open. */
  readonly current: () => OpenJournal;
  readonly isOpen: () => boolean;
  /**
   * Takes over the vault that `obtain` opens: builds the index in the background and starts the idle clock. One at a
   * time: fails with `not-allowed` while a journal is open or being opened; waits for one that is still closing. When it
   * is told to close meanwhile, the vault is closed again and it fails with `locked`.
   */
  readonly begin: (
    obtain: () => Promise<OpenVault<Journal>>,
    sample: boolean,
    openedBy?: OpenedBy,
  ) => Promise<void>;
  /** Whether a passphrase or recovery key was given since the journal was opened. A sample has nothing to be asked for. */
  readonly isProven: () => boolean;
  /** The passphrase was given; counts until the journal closes. */
  readonly prove: () => void;
  /** Collects unsaved text, then drops every key and every word. Waits for what is being opened or closed already. */
  readonly close: (reason: ClosingReason) => Promise<void>;
  readonly stayOpen: () => void;
  readonly readyToClose: () => void;
  readonly setWindows: (count: number) => void;
  readonly applySettings: (settings: Settings) => void;
};

export function createSession(
  world: World,
  onOpen: (journal: OpenJournal) => void = () => undefined,
): Session {
  let open: Open | null = null;
  let isProven = false;
  let closing: Promise<void> | null = null;
  let opening: { readonly done: Promise<void>; unwanted: boolean } | null = null;
  const round = createClosingRound(world);
  const keptIndex = keptIndexIn(nodeDisk, world.dataFolder);

  function current(): OpenJournal {
    if (open === null) throw new JournalError('locked');
    return open;
  }

  function begin(
    obtain: () => Promise<OpenVault<Journal>>,
    sample: boolean,
    openedBy: OpenedBy = 'secret',
  ): Promise<void> {
    if (open !== null || opening !== null) return Promise.reject(new JournalError('not-allowed'));
    const done = takeOver(obtain, sample, openedBy).finally(() => {
      opening = null;
    });
    opening = { done, unwanted: false };
    return done;
  }

  async function takeOver(
    obtain: () => Promise<OpenVault<Journal>>,
    sample: boolean,
    openedBy: OpenedBy,
  ): Promise<void> {
    await settled(closing);
    const vault = await obtain();
    if (opening?.unwanted === true) {
      await closeVault(vault, sample);
      throw new JournalError('locked');
    }
    opening = null;
    isProven = openedBy === 'secret';
    start(vault, sample);
  }

  function start(vault: OpenVault<Journal>, sample: boolean): void {
    const read = () => vault.db.data;
    const changes = vault.changes.bind(vault);
    const search = createJournalSearch(read, changes, world);
    const relations = createRelations(read);
    const network = createNetworkIndex(read);
    const lists = createEntryLists(read, changes, search, network.peopleNamed);
    const idle = startIdleClock(world, settingsOf(vault.db.data).idleMinutes, {
      onWarning: seconds => world.emit('idleWarning', { seconds }),
      onIdle: () => void settled(close('idle')),
    });
    open = { vault, search, relations, network, lists, sample, world, idle, ...createTasks(world) };
    onOpen(open);
    noteNowAndThen(world, open);
    world.emit('opened', { sample });
    // An index that cannot be built must not take the journal down with it: search goes on saying it is not complete.
    void settled(search.build(sample ? undefined : () => keptIndex.take(vault)));
  }

  function close(reason: ClosingReason): Promise<void> {
    if (opening !== null) {
      opening.unwanted = true;
      return settled(opening.done);
    }
    if (open === null) return closing ?? Promise.resolve();
    closing ??= finish(open, reason).finally(() => {
      closing = null;
    });
    return closing;
  }

  async function finish(journal: Open, reason: ClosingReason): Promise<void> {
    journal.idle.stop();
    await round.ask(() => world.emit('closing', { reason }));
    open = null;
    isProven = false;
    // The words leave the screen at once; what follows may take a second.
    world.emit('locked', { reason });
    const words = await orNull(() => (journal.sample ? null : journal.search.snapshot()));
    journal.search.clear();
    journal.relations.clear();
    journal.network.clear();
    journal.lists.clear();
    await journal.end();
    const putAway = words && (() => keptIndex.put(journal.vault, words));
    await closeVault(journal.vault, journal.sample, putAway).finally(() => words && wipeSnapshot(words));
  }

  return {
    current,
    isOpen: () => open !== null,
    begin,
    isProven: () => isProven,
    prove: () => {
      isProven = open !== null;
    },
    close,
    stayOpen: () => open?.idle.touch(),
    readyToClose: round.answered,
    setWindows: round.setWindows,
    applySettings: settings => open?.idle.setMinutes(settings.idleMinutes),
  };
}

/** How often it is remembered how far the journal has got, in milliseconds. Closing remembers it too. */
const notingPause = 5 * 60_000;

function noteNowAndThen(world: Pick<World, 'schedule'>, { vault, ended }: OpenJournal): void {
  let cancel = (): void => undefined;
  const wait = (): void => {
    cancel = world.schedule(() => {
      void vault.noteSeen();
      wait();
    }, notingPause);
  };
  wait();
  ended.addEventListener('abort', () => cancel());
}

/** What runs on the texts of one open journal. */
function createTasks({ schedule }: Pick<World, 'schedule'>): Pick<Open, 'ended' | 'outlast' | 'end'> {
  const ending = new AbortController();
  /** How long closing waits for each, in milliseconds. */
  const tasks = new Map<Promise<unknown>, number>();

  function overOrLate(task: Promise<unknown>, patience: number): Promise<void> {
    return new Promise(resolve => {
      const forget = schedule(resolve, patience);
      void Promise.allSettled([task]).then(() => {
        forget();
        resolve();
      });
    });
  }

  return {
    ended: ending.signal,
    outlast: (task, patience = clearingTime) => {
      tasks.set(task, patience);
      void Promise.allSettled([task]).then(() => tasks.delete(task));
      return task;
    },
    end: async () => {
      ending.abort();
      await Promise.all(Array.from(tasks, ([task, patience]) => overOrLate(task, patience)));
    },
  };
}

/** Resolves once `task` is over, however it ended: whoever started it hears of its failure. */
async function settled(task: Promise<void> | null): Promise<void> {
  await Promise.allSettled([task]);
}

/** What `task` gives, or null when it fails. */
async function orNull<Result>(task: () => Result): Promise<Result | null> {
  const [ended] = await Promise.allSettled([Promise.resolve().then(task)]);
  return ended.status === 'fulfilled' ? ended.value : null;
}

/** Closes the vault, tidied when it has grown; a sample journal is thrown away. */
async function closeVault(
  vault: OpenVault<Journal>,
  sample: boolean,
  putAway: (() => Promise<void>) | null = null,
): Promise<void> {
  const { folder } = vault;
  try {
    if (!sample && vault.access() === 'writable' && shouldCompact(vault.stats())) await vault.compact();
    await putAway?.();
  } finally {
    await vault.close();
  }
  if (sample) await rm(folder, { recursive: true, force: true });
}
