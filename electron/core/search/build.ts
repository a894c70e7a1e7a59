import type { SearchDocument } from './document';

export type BuildOptions = {
  /** Documents between two pauses in which the thread serves others. */
  readonly yieldEvery?: number;
  readonly onProgress?: (done: number, total: number) => void;
};

/** How a build puts documents in, and learns that it has become pointless. */
export type BuildTarget = {
  /** Adds the document unless the index has learnt something newer about its id since the build began. */
  addUnlessKnown(document: SearchDocument): void;
  readonly cancelled: () => boolean;
};

/** Adds `documents` a few at a time. True when all are in, false when the index was cleared meanwhile. */
export async function buildCooperatively(
  documents: readonly SearchDocument[],
  target: BuildTarget,
  { yieldEvery = 100, onProgress }: BuildOptions,
): Promise<boolean> {
  for (let done = 0; done < documents.length; ) {
    if (target.cancelled()) return false;
    const next = Math.min(documents.length, done + yieldEvery);
    for (const document of documents.slice(done, next)) target.addUnlessKnown(document);
    done = next;
    onProgress?.(done, documents.length);
    await new Promise<void>(resolve => setImmediate(resolve));
  }
  return !target.cancelled();
}
