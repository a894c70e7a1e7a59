import { type Failure, JournalError } from '../../../../shared/contract/errors';
import type { EntryChanges, EntryView } from '../../../../shared/contract/journal';
import type { Entry } from '../../../../shared/domain/entry';
import { failureOf } from '../../../api';
import {
  type Autosave,
  type AutosaveEvent,
  changesOf,
  collides,
  contentOf,
  type SaveView,
  saveView,
  startAutosave,
  step,
  unsavedOf,
} from './autosave';

/** Milliseconds of quiet after the last change before it is saved. */
export const pauseBeforeSaving = 400;

/** An entry as it is being written. */
export type WrittenContent = Required<EntryChanges>;

/** What a saver needs from outside. */
export type SaverPorts = {
  readonly save: (revision: number, changes: EntryChanges) => Promise<EntryView>;
  readonly load: () => Promise<EntryView>;
  readonly now: () => number;
  /** Runs `action` after `delay` milliseconds; returns a function that prevents it. */
  readonly after: (delay: number, action: () => void) => () => void;
  /** The disk has this now. */
  readonly onKept: (view: EntryView) => void;
};

/** What a screen shows of an entry while it is being written; everything but the text, which lives in the editor. */
export type SaverSnapshot = {
  readonly fields: Omit<WrittenContent, 'body'>;
  readonly save: SaveView;
  /** Grows when the text was replaced by something that was not typed here; the editor then takes `content().body`. */
  readonly bodyVersion: number;
};

/** Keeps one entry: takes changes as they are made and puts them on the disk. */
export type Saver = {
  readonly edit: (changes: Omit<EntryChanges, 'body'>, readBody?: () => string) => void;
  /** Saves now; resolves when the disk has everything, rejects with the failure when it could not be kept. */
  readonly flush: () => Promise<void>;
  readonly retry: () => void;
  /** A newer state of the entry was seen. */
  readonly meet: (entry: Entry) => void;
  /** Gives up what is unsaved and shows the entry as it is on the disk. */
  readonly takeTheirs: () => Promise<void>;
  /** The entry as it stands here, unsaved changes included. */
  readonly content: () => WrittenContent;
  readonly revision: () => number;
  readonly isClean: () => boolean;
  readonly snapshot: () => SaverSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Starts keeping `entry`, which is as the disk has it. */
export function createSaver(entry: Entry, ports: SaverPorts): Saver {
  let base: Entry = entry;
  let state: Autosave = startAutosave(entry.revision, entry.updatedAt);
  let bodyVersion = 0;
  let snapshot = takeSnapshot();
  let cancelPause: () => void = () => undefined;
  const listeners = new Set<() => void>();
  const settled = new Set<() => void>();

  function content(): WrittenContent {
    const unsaved = unsavedOf(state);
    const kept = contentOf(base);
    return unsaved === null ? kept : { ...kept, ...changesOf(unsaved) };
  }

  function takeSnapshot(): SaverSnapshot {
    const { body: _body, ...fields } = { ...contentOf(base), ...unsavedOf(state)?.changes };
    return { fields, save: saveView(state), bodyVersion };
  }

  function publish(): void {
    snapshot = takeSnapshot();
    for (const listener of listeners) listener();
  }

  function dispatch(event: AutosaveEvent): void {
    const before = state;
    state = step(state, event);
    const textOnly = event.type === 'edited' && Object.keys(event.unsaved.changes).length === 0;
    if (!textOnly || saveView(before).kind !== saveView(state).kind) publish();
    if (state.inFlight !== null && state.inFlight !== before.inFlight) void send();
    else if (state.inFlight === null) for (const listener of settled) listener();
  }

  async function send(): Promise<void> {
    const { inFlight, revision } = state;
    if (inFlight === null) return;
    const changes = changesOf(inFlight);
    try {
      const view = await ports.save(revision, changes);
      base = view.entry;
      ports.onKept(view);
      dispatch({ type: 'kept', revision: view.entry.revision, at: ports.now() });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'changed-elsewhere') await reconcile();
      else dispatch({ type: 'refused', failure });
    }
  }

  /** Someone else saved in between: goes on when both changes fit beside each other, asks the head otherwise. */
  async function reconcile(): Promise<void> {
    try {
      const theirs = (await ports.load()).entry;
      const unsaved = unsavedOf(state);
      if (unsaved !== null && collides(base, theirs, changesOf(unsaved))) {
        dispatch({ type: 'collided' });
        return;
      }
      adopt(theirs, unsaved?.readBody === null);
      dispatch({ type: 'moved-on', revision: theirs.revision });
    } catch (error) {
      dispatch({ type: 'refused', failure: failureOf(error) });
    }
  }

  function adopt(theirs: Entry, replaceBody: boolean): void {
    if (replaceBody && theirs.body !== base.body) bodyVersion += 1;
    base = theirs;
  }

  function pause(): void {
    cancelPause();
    cancelPause = ports.after(pauseBeforeSaving, () => dispatch({ type: 'due' }));
  }

  return {
    edit: (changes, readBody) => {
      dispatch({ type: 'edited', unsaved: { changes, readBody: readBody ?? null } });
      pause();
    },
    flush: () => {
      cancelPause();
      return new Promise((resolve, reject) => {
        const finish = (): void => {
          const { outcome } = state;
          if (state.inFlight !== null) return;
          settled.delete(finish);
          if (unsavedOf(state) === null) resolve();
          else
            reject(
              outcome.kind === 'failed' ? asError(outcome.failure) : new JournalError('changed-elsewhere'),
            );
        };
        settled.add(finish);
        dispatch({ type: 'due' });
      });
    },
    retry: () => dispatch({ type: 'retried' }),
    meet: theirs => {
      if (theirs.revision < state.revision || unsavedOf(state) !== null || theirs === base) return;
      // Whom a name means may be settled without a new revision; nobody's text is touched then.
      adopt(theirs, true);
      dispatch({ type: 'dropped', revision: theirs.revision, at: theirs.updatedAt });
    },
    takeTheirs: async () => {
      const theirs = (await ports.load()).entry;
      base = theirs;
      bodyVersion += 1;
      dispatch({ type: 'dropped', revision: theirs.revision, at: theirs.updatedAt });
    },
    content,
    revision: () => state.revision,
    isClean: () => unsavedOf(state) === null,
    snapshot: () => snapshot,
    subscribe: listener => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

const asError = (failure: Failure): JournalError => new JournalError(failure.code, failure.details);
