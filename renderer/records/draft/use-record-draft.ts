import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useState, useSyncExternalStore } from 'react';
import { FlushContext } from '../../api';
import {
  createRecordSaver,
  type DraftState,
  type Kept,
  type RecordPorts,
  type RecordSaver,
} from './record-saver';

/** A record being written on a page. */
export type RecordDraft<Content> = {
  /** As it stands on the page, unsaved changes included. */
  readonly content: Content;
  /** Takes a change; it is saved after a pause. */
  readonly edit: (changes: Partial<Content>) => void;
  readonly state: DraftState<Content>;
  /** Grows when something was put in that was not typed here. */
  readonly version: number;
  /** Saves now: on blur, before something else is done with the record. Rejects when it could not be kept. */
  readonly flush: () => Promise<void>;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

/**
 * `name` is unique among all records, for example `person-` and its id. `view` is the record as the query has it,
 * `save` and `load` answer it as the disk has it, also after the page has gone; `save` fails with `changed-elsewhere`
 * on an old revision.
 */
export type RecordDraftOptions<Content> = {
  readonly name: string;
  readonly view: Kept<Content>;
  readonly save: RecordPorts<Content>['save'];
  readonly load: RecordPorts<Content>['load'];
};

/**
 * Keeps what is typed into a record: saves it after a pause, on `flush` and before the journal closes, and says where that stands.
 * One that could not be saved outlives its page, and is there again when the page is.
 */
export function useRecordDraft<Content extends object>(
  options: RecordDraftOptions<Content>,
): RecordDraft<Content> {
  const { name, view } = options;
  const client = useQueryClient();
  const registry = use(FlushContext);
  const [saver] = useState(() => saverFor(client, options));
  const { content, state, version } = useSyncExternalStore(saver.subscribe, saver.snapshot);

  useEffect(() => saver.meet(view), [saver, view]);
  useEffect(() => {
    keepSaver(client, name, saver);
    const forgetFlusher = registry.add(saver.flush);
    return () =>
      leave(saver, () => {
        forgetFlusher();
        forgetSaver(client, name, saver);
      });
  }, [client, name, saver, registry]);
  return {
    content,
    state,
    version,
    edit: saver.edit,
    flush: saver.flush,
    keepMine: saver.keepMine,
    takeTheirs: saver.takeTheirs,
  };
}

/** Where savers live: those on screen, and those that could not save. They go with the cache of the open journal. */
const keyOf = (name: string) => ['drafts', name] as const;

function saverFor<Content extends object>(
  client: QueryClient,
  { name, view, save, load }: RecordDraftOptions<Content>,
): RecordSaver<Content> {
  const present = client.getQueryData<RecordSaver<Content>>(keyOf(name));
  return (
    present ??
    createRecordSaver(view, {
      save,
      load,
      now: Date.now,
      after: (delay, action) => {
        const timer = setTimeout(action, delay);
        return () => clearTimeout(timer);
      },
    })
  );
}

function keepSaver<Content>(client: QueryClient, name: string, saver: RecordSaver<Content>): void {
  client.setQueryDefaults(keyOf(name), { gcTime: Number.POSITIVE_INFINITY });
  client.setQueryData<RecordSaver<Content>>(keyOf(name), saver);
}

function forgetSaver<Content>(client: QueryClient, name: string, saver: RecordSaver<Content>): void {
  if (client.getQueryData<RecordSaver<Content>>(keyOf(name)) !== saver) return;
  client.removeQueries({ queryKey: keyOf(name), exact: true });
}

/** Saves what is left and forgets the saver once the disk has everything. A failure keeps it, and its flusher, for the next visit. */
function leave<Content>(saver: RecordSaver<Content>, forget: () => void): void {
  saver.flush().then(
    () => {
      if (saver.isClean()) forget();
    },
    // What failed is shown when the page is opened again, and before the journal closes.
    () => undefined,
  );
}
