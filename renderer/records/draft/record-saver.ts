import { type Failure, JournalError } from '../../../shared/contract/errors';
import type { Instant } from '../../../shared/domain/time';
import { failureOf } from '../../api';
import { mergeChanges } from './merge';

/** Milliseconds of quiet after the last change before it is saved. */
export const pauseBeforeSaving = 400;

/** A record as the disk has it. */
export type Kept<Content> = { readonly revision: number; readonly content: Content };

/** Where the saving of a record stands. A conflict waits for the head: neither side goes without her word. */
export type DraftState<Content> =
  | { readonly kind: 'saving' }
  /** `at` is `null` while nothing was changed here. */
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'conflict'; readonly mine: Partial<Content>; readonly theirs: Content };

/** What a saver needs from outside. */
export type RecordPorts<Content> = {
  readonly save: (changes: Partial<Content>, revision: number) => Promise<Kept<Content>>;
  readonly load: () => Promise<Kept<Content>>;
  readonly now: () => Instant;
  /** Runs `action` after `delay` milliseconds; returns a function that prevents it. */
  readonly after: (delay: number, action: () => void) => () => void;
};

/** What a page shows of a record while it is being written. */
export type RecordSnapshot<Content> = {
  /** Unsaved changes included. */
  readonly content: Content;
  readonly state: DraftState<Content>;
  /** Grows when something was put in that was not typed here; fields that keep their own text take it anew. */
  readonly version: number;
};

/** Keeps one record: takes changes as they are made and puts them on the disk. */
export type RecordSaver<Content> = {
  readonly edit: (changes: Partial<Content>) => void;
  /** Saves now; resolves when the disk has everything, rejects with the failure when it could not be kept. */
  readonly flush: () => Promise<void>;
  /** A newer state of the record was seen. */
  readonly meet: (kept: Kept<Content>) => void;
  /** Settles a conflict by saving what was typed here over the other. */
  readonly keepMine: () => void;
  /** Settles a conflict by letting go of what was typed here. */
  readonly takeTheirs: () => void;
  readonly isClean: () => boolean;
  readonly snapshot: () => RecordSnapshot<Content>;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Starts keeping a record that is as the disk has it. */
export function createRecordSaver<Content extends object>(
  kept: Kept<Content>,
  ports: RecordPorts<Content>,
): RecordSaver<Content> {
  let base = kept;
  let waiting: Partial<Content> | null = null;
  let inFlight: Partial<Content> | null = null;
  let outcome: Exclude<DraftState<Content>, { readonly kind: 'saving' }> = { kind: 'saved', at: null };
  let version = 0;
  let running: Promise<void> | null = null;
  let cancelPause: () => void = () => undefined;
  let snapshot = takeSnapshot();
  const listeners = new Set<() => void>();

  function takeSnapshot(): RecordSnapshot<Content> {
    const isUnsaved = waiting !== null || inFlight !== null;
    return {
      content: { ...base.content, ...inFlight, ...waiting },
      state: outcome.kind === 'saved' && isUnsaved ? { kind: 'saving' } : outcome,
      version,
    };
  }

  function publish(): void {
    snapshot = takeSnapshot();
    for (const listener of listeners) listener();
  }

  function adopt(theirs: Kept<Content>): void {
    base = theirs;
    version += 1;
  }

  function saveNow(): Promise<void> {
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  }

  async function drain(): Promise<void> {
    while (waiting !== null) {
      const changes = waiting;
      inFlight = changes;
      waiting = null;
      try {
        base = await ports.save(changes, base.revision);
        inFlight = null;
        outcome = { kind: 'saved', at: ports.now() };
        publish();
      } catch (error) {
        takeBack(changes);
        await recover(error);
      }
    }
  }

  /** What was typed meanwhile is newer. */
  function takeBack(changes: Partial<Content>): void {
    waiting = { ...changes, ...waiting };
    inFlight = null;
  }

  /** Returns when what is unsaved can be tried again on top of the newer record; otherwise passes the failure on. */
  async function recover(error: unknown): Promise<void> {
    try {
      const theirs = failureOf(error).code === 'changed-elsewhere' ? await ports.load() : base;
      if (theirs.revision === base.revision) throw error;
      const { changes, collided } = mergeChanges(base.content, theirs.content, waiting ?? {});
      waiting = changes;
      adopt(theirs);
      if (collided.length === 0) return;
      outcome = { kind: 'conflict', mine: pick(changes, collided), theirs: theirs.content };
    } catch (failure) {
      outcome = { kind: 'failed', failure: failureOf(failure) };
    }
    publish();
    throw error;
  }

  /** What fails here is kept in `outcome`, where the page reads it. */
  function saveQuietly(): void {
    if (outcome.kind !== 'conflict') saveNow().catch(() => outcome);
  }

  return {
    edit: changes => {
      waiting = { ...waiting, ...changes };
      publish();
      cancelPause();
      cancelPause = ports.after(pauseBeforeSaving, saveQuietly);
    },
    flush: async () => {
      cancelPause();
      if (outcome.kind === 'conflict') throw new JournalError('changed-elsewhere');
      await saveNow();
    },
    meet: theirs => {
      if (theirs.revision <= base.revision || waiting !== null || inFlight !== null) return;
      adopt(theirs);
      publish();
    },
    keepMine: () => {
      outcome = { kind: 'saved', at: null };
      saveQuietly();
      publish();
    },
    takeTheirs: () => {
      if (outcome.kind === 'conflict') waiting = without(waiting, outcome.mine);
      outcome = { kind: 'saved', at: null };
      version += 1;
      saveQuietly();
      publish();
    },
    isClean: () => waiting === null && inFlight === null,
    snapshot: () => snapshot,
    subscribe: listener => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function pick<Content extends object>(
  changes: Partial<Content>,
  keys: readonly (keyof Content)[],
): Partial<Content> {
  const picked: Partial<Content> = {};
  for (const key of keys) Object.assign(picked, { [key]: changes[key] });
  return picked;
}

/** `null` when nothing is left. */
function without<Content extends object>(
  changes: Partial<Content> | null,
  dropped: Partial<Content>,
): Partial<Content> | null {
  const rest: Partial<Content> = { ...changes };
  for (const key in dropped) delete rest[key];
  return Object.keys(rest).length === 0 ? null : rest;
}
