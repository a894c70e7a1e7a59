import type { Backup, BackupReason, BackupStatus } from '../../../shared/contract/backups';
import { JournalError } from '../../../shared/contract/errors';
import type { BackupId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { Instant } from '../../../shared/domain/time';
import type { OpenJournal } from '../journal/open-journal';
import { type Disk, nodeDisk, type OpenVault } from '../vault';
import { giveWay } from '../vault/copy/pause';
import { withDiskCodes } from '../vault/disk-fault';
import { sameEpoch } from '../vault/layout';
import { takeTurns } from '../vault/turns';
import type { World } from '../world';
import { adviceFor } from './advice';
import type { BackupContents } from './contents';
import { type Generation, listGenerations } from './generations';
import { attachmentsOf } from './journal-files';
import { contentsKey, makeBackup, requirePlace } from './make-backup';
import { folderOfVault } from './names';
import { patientDisk } from './patient-disk';
import { type PlaceNote, readPlaceNote, writePlaceNote } from './place-note';
import { requireGoodPlace } from './places';
import { discardAllBut, type Readable, readable, renewHeaders, rotate, type Tidying } from './tidy';
import { isChanged, mayBackUp, type WatchedJournal, watchedOf } from './watched-journal';

/** How often it is asked whether a backup is due, in milliseconds. */
const lookEvery = 30_000;
/** How long after the first change a backup is made by itself, and how long after the one before it. */
export const afterChange = 5 * 60_000;
export const betweenBackups = 15 * 60_000;
/** Attachments between two words about how far a backup is. */
const tellEvery = 10;
/** How long a journal that is locked waits for its last backup; what does not get done is done the next time. */
export const closingPatience = 5000;

/** The backups of the journal that is open, in the place the head chose. */
export type Backups = {
  /** Looks after a journal from its opening to its closing. */
  readonly watch: (open: OpenJournal) => void;
  readonly status: () => Promise<BackupStatus>;
  readonly setPlace: (place: string | null) => Promise<BackupStatus>;
  /** Fails with `not-found` when no place is chosen. */
  readonly backUp: (reason: BackupReason) => Promise<Backup>;
  readonly list: () => Promise<readonly Backup[]>;
  /** Those that can be read. Fails with `folder-missing` when the place is not there. */
  readonly readable: () => Promise<readonly Readable[]>;
  /** Of all that are there, those that cannot be read too. */
  readonly ids: () => Promise<readonly BackupId[]>;
  /** Makes one, then deletes all others. */
  readonly discardOlder: () => Promise<number>;
  /** The passphrase, the recovery key or all keys are new: what can be reached is to open with them alone. */
  readonly keysChanged: () => void;
  /** The place's disk: every call on it ends. */
  readonly disk: Disk;
};

export function createBackups(world: World, current: () => OpenJournal, placeDisk: Disk = nodeDisk): Backups {
  const disk = patientDisk(placeDisk, world);
  const { run: inTurn } = takeTurns();
  const { run: noting } = takeTurns();
  let watched: WatchedJournal | null = null;

  /** The journal that is open now; `ready` before its note counts. */
  async function here(): Promise<WatchedJournal> {
    const open = current();
    if (watched?.open !== open) throw new JournalError('locked');
    await watched.ready;
    return watched;
  }

  function watch(open: OpenJournal): void {
    const mine = watchedOf(open);
    watched = mine;
    if (open.sample) return;
    mine.ready = readNote(mine);
    let cancel = world.schedule(look, lookEvery);
    function look(): void {
      cancel = world.schedule(look, lookEvery);
      void Promise.allSettled([lookAt(mine)]);
    }
    open.ended.addEventListener('abort', () => {
      cancel();
      if (watched === mine) watched = null;
      void Promise.allSettled([open.outlast(finish(mine), closingPatience)]);
    });
  }

  async function readNote(mine: WatchedJournal): Promise<void> {
    mine.note = await readPlaceNote(nodeDisk, world.dataFolder, mine.open.vault.id);
  }

  async function keep(mine: WatchedJournal, changes: Partial<PlaceNote>): Promise<void> {
    mine.note = { ...mine.note, ...changes };
    const { note, open } = mine;
    await noting(() => writePlaceNote(nodeDisk, world.dataFolder, open.vault.id, note));
  }

  /** When the first change was seen that is in no backup; noted now when it was not, or by a clock that was put back since. */
  async function changedSince(mine: WatchedJournal, now: Instant): Promise<Instant> {
    const { changedAt } = mine.note;
    if (changedAt !== null && changedAt <= now) return changedAt;
    await keep(mine, { changedAt: now });
    return now;
  }

  /** Begins a backup when one is due. */
  async function lookAt(mine: WatchedJournal): Promise<void> {
    await mine.ready;
    if (mine.open.ended.aborted || !mayBackUp(mine) || mine.running !== null) return;
    if (!isChanged(mine)) return;
    const now = world.now();
    const isRipe = now - (await changedSince(mine, now)) >= afterChange;
    if (!(isRipe && isRested(mine.triedAt, now))) return;
    mine.triedAt = now;
    await begin(mine, 'change');
  }

  /** The last backup before the keys go. */
  async function finish(mine: WatchedJournal): Promise<void> {
    await mine.ready;
    await Promise.allSettled([mine.running?.done]);
    if (!mayBackUp(mine) || !isChanged(mine)) return;
    await changedSince(mine, world.now());
    await begin(mine, 'lock');
  }

  /** One at a time, whichever journal it is of; who asks for what is being made already gets that. */
  function begin(mine: WatchedJournal, reason: BackupReason): Promise<BackupContents> {
    const mark = mine.open.vault.copies.mark();
    const { running } = mine;
    if (running !== null && running.mark === mark && reason !== 'before-restore') return running.done;
    const done = inTurn(() => runOnce(mine, reason));
    const next = { reason, mark, done };
    mine.running = next;
    world.emit('backupsChanged', null);
    void Promise.allSettled([done]).then(() => {
      if (mine.running === next) mine.running = null;
      world.emit('backupsChanged', null);
    });
    return done;
  }

  async function runOnce(mine: WatchedJournal, reason: BackupReason): Promise<BackupContents> {
    const made = await orNoted(mine, () => make(mine, reason));
    // It is made, whatever becomes of the others: what cannot be tidied now is tidied the next time.
    await Promise.allSettled([orNoted(mine, () => tidyUp(mine, made))]);
    return made;
  }

  /** Notes why `task` failed. What closing cut short is no fault of the place. */
  async function orNoted<Result>(mine: WatchedJournal, task: () => Promise<Result>): Promise<Result> {
    try {
      return await withDiskCodes(task);
    } catch (error) {
      const code = error instanceof JournalError ? error.code : 'unexpected';
      if (code !== 'locked') await keep(mine, { problem: { code, at: world.now() } });
      throw error;
    }
  }

  async function make(mine: WatchedJournal, reason: BackupReason): Promise<BackupContents> {
    const { open, note } = mine;
    if (note.place === null) throw new JournalError('not-found');
    if (open.vault.access() === 'damaged') throw new JournalError('vault-damaged');
    const contents = await makeBackup({
      vault: open.vault,
      attachmentsOf,
      disk,
      place: note.place,
      device: world.device,
      reason,
      now: world.now,
      pause: giveWay,
      onProgress: (done, total) => {
        if (done === total || done % tellEvery === 0) world.emit('progress', { task: 'backup', done, total });
      },
    });
    const { id, madeAt, mark } = contents;
    const oldest = note.lastGood?.oldest ?? madeAt;
    await keep(mine, {
      lastGood: { id, madeAt, mark, oldest },
      problem: null,
      changedAt: stillOpen(open) && open.vault.copies.mark() !== mark ? world.now() : null,
    });
    return contents;
  }

  async function tidyUp(mine: WatchedJournal, made: BackupContents): Promise<void> {
    await withTidying(mine, async tidying => {
      await renewHeaders(tidying, mine.open.vault.copies);
      await rotate(tidying);
      await noteOldest(mine, tidying, made);
    });
  }

  async function noteOldest(mine: WatchedJournal, { folder }: Tidying, made: BackupContents): Promise<void> {
    const kept = await listGenerations(disk, folder);
    const oldest = Math.min(made.madeAt, ...kept.flatMap(({ read }) => read?.contents.madeAt ?? []));
    const { lastGood } = mine.note;
    if (lastGood !== null) await keep(mine, { lastGood: { ...lastGood, oldest } });
  }

  async function withTidying<Result>(
    { open, note }: WatchedJournal,
    task: (tidying: Tidying) => Promise<Result>,
  ): Promise<Result> {
    if (note.place === null) throw new JournalError('not-found');
    const key = open.vault.deriveKey(contentsKey);
    try {
      return await task({
        disk,
        folder: folderOfVault(note.place, open.vault.id),
        device: world.device,
        now: world.now(),
        epoch: open.vault.copies.epoch(),
        contentsKey: key,
      });
    } finally {
      key.fill(0);
    }
  }

  async function status(): Promise<BackupStatus> {
    const mine = await here();
    const { note, running, open } = mine;
    if (open.sample) {
      return { place: null, lastGood: null, problem: null, isRunning: false, advice: 'none' };
    }
    const changed = isChanged(mine);
    const { lastGood } = note;
    return {
      place: note.place,
      lastGood: lastGood && {
        madeAt: lastGood.madeAt,
        changedSince: changed,
        oldest: lastGood.oldest,
      },
      problem: note.problem,
      isRunning: running !== null,
      advice: adviceFor(note, changed, atStake(open.vault), world.now()),
    };
  }

  async function setPlace(place: string | null): Promise<BackupStatus> {
    const mine = await here();
    if (mine.open.sample) throw new JournalError('not-allowed');
    if (place !== null) await withDiskCodes(() => requireGoodPlace(disk, place, mine.open.vault));
    const isNew = place !== mine.note.place;
    await keep(mine, isNew ? { place, lastGood: null, problem: null, changedAt: null } : {});
    world.emit('backupsChanged', null);
    if (mayBackUp(mine) && isChanged(mine)) {
      mine.triedAt = world.now();
      void Promise.allSettled([begin(mine, 'change')]);
    }
    return status();
  }

  async function all<Result>(
    pick: (generations: readonly Generation[], tidying: Tidying) => Result,
  ): Promise<Result> {
    const mine = await here();
    const { place } = mine.note;
    if (place === null) throw new JournalError('not-found');
    return withDiskCodes(() =>
      withTidying(mine, async tidying => {
        await requirePlace(disk, place);
        return pick(await listGenerations(disk, tidying.folder), tidying);
      }),
    );
  }

  const allReadable = (): Promise<readonly Readable[]> =>
    all((generations, { epoch, contentsKey: key }) => readable(generations, epoch, key));

  const viewOf = ({ id, madeAt, reason, size, epoch }: BackupContents): Backup => ({
    id,
    madeAt,
    reason,
    size,
    sameKeys: sameEpoch(epoch, current().vault.copies.epoch()),
  });

  return {
    watch,
    status,
    setPlace,
    backUp: async reason => viewOf(await begin(await here(), reason)),
    list: async () => {
      const mine = await here();
      if (mine.note.place === null) return [];
      return (await allReadable()).map(({ read }) => viewOf(read.contents));
    },
    readable: allReadable,
    ids: () => all(generations => generations.map(({ id }) => id)),
    discardOlder: async () => {
      const mine = await here();
      const made = await begin(mine, 'asked');
      const removed = await inTurn(() =>
        withDiskCodes(() =>
          withTidying(mine, async tidying => {
            const count = await discardAllBut(tidying, made.id);
            await noteOldest(mine, tidying, made);
            return count;
          }),
        ),
      );
      world.emit('backupsChanged', null);
      return removed;
    },
    keysChanged: () => {
      const mine = watched;
      if (mine === null || !mayBackUp(mine)) return;
      void Promise.allSettled([
        mine.open.outlast(
          inTurn(() => withTidying(mine, tidying => renewHeaders(tidying, mine.open.vault.copies))),
        ),
      ]);
    },
    disk,
  };
}

/** Whether it is time for another; a clock that was put back since the last one does not say how long ago it was. */
function isRested(triedAt: Instant | null, now: Instant): boolean {
  return triedAt === null || triedAt > now || now - triedAt >= betweenBackups;
}

function stillOpen(open: OpenJournal): boolean {
  return !open.ended.aborted;
}

function atStake({ db }: OpenVault<Journal>) {
  const created = Object.values(db.data.entries)
    .filter(({ binnedAt }) => binnedAt === null)
    .map(({ createdAt }) => createdAt);
  return {
    entries: created.length,
    oldestEntry: created.reduce<number | null>((least, at) => Math.min(least ?? at, at), null),
  };
}
