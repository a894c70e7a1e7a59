import type { SearchDocument } from './document';

export type BuildOptions = {
  /** Milliseconds of work between two pauses in which the thread serves others. */
  readonly slice?: number;
  /** Milliseconds of some clock. */
  readonly now?: () => number;
  readonly onProgress?: (done: number) => void;
};

/** How a build puts documents in, and learns that it has become pointless. */
export type BuildTarget = {
  /** Adds the document unless the index has learnt something newer about its id since the build began. */
  addUnlessKnown(document: SearchDocument): void;
  /** A few milliseconds of what the first search would have to do; true when there is nothing more to do. */
  settleSome(): boolean;
  readonly cancelled: () => boolean;
};

/**
 * Adds `documents`, and pauses by the clock: one of them may be a sentence or a book. True when all are in, false when the
 * index was cleared meanwhile.
 */
export async function buildCooperatively(
  documents: Iterable<SearchDocument>,
  target: BuildTarget,
  options: BuildOptions,
): Promise<boolean> {
  const { isDue, pause } = pausesOf(target.cancelled, options);
  let done = 0;
  for (const document of documents) {
    target.addUnlessKnown(document);
    done += 1;
    options.onProgress?.(done);
    if (isDue() && !(await pause())) return false;
  }
  do {
    if (!(await pause())) return false;
  } while (!target.settleSome());
  return true;
}

/**
 * Asks `documentOf` for each, with the same pauses: `undefined` where it has none. `null` when the index was cleared meanwhile.
 */
export async function readCooperatively(
  ids: readonly string[],
  documentOf: (id: string) => SearchDocument | undefined,
  cancelled: () => boolean,
  options: BuildOptions,
): Promise<readonly (SearchDocument | undefined)[] | null> {
  const { isDue, pause } = pausesOf(cancelled, options);
  const documents: (SearchDocument | undefined)[] = [];
  for (const id of ids) {
    if (isDue() && !(await pause())) return null;
    documents.push(documentOf(id));
  }
  return documents;
}

/** When a pause is due by the clock, and taking it: false when there is nothing to go on with. */
function pausesOf(
  cancelled: () => boolean,
  { slice = 8, now = () => performance.now() }: BuildOptions,
): { readonly isDue: () => boolean; readonly pause: () => Promise<boolean> } {
  let sliceStart = now();
  return {
    isDue: () => now() - sliceStart >= slice,
    pause: async () => {
      await new Promise<void>(resolve => setImmediate(resolve));
      sliceStart = now();
      return !cancelled();
    },
  };
}
