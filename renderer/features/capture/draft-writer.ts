import type { Kind } from '../../../shared/domain/status';

/** What is on the line; an empty text means that nothing is waiting to be kept. */
export type LineDraft = { readonly text: string; readonly kind: Kind };

/** What the writer needs from outside; `delay` is in milliseconds. */
export type DraftWriterPorts = {
  readonly write: (draft: LineDraft) => Promise<void>;
  readonly delay: number;
  readonly failed: (reason: unknown) => void;
  readonly setTimer: (run: () => void, delay: number) => number;
  readonly clearTimer: (timer: number) => void;
};

export type DraftWriter = {
  /** The line changed; it is written `delay` after the last change. */
  readonly change: (draft: LineDraft) => void;
  /** Writes what waits, now; settles when the vault has it. Rejects when the vault refused it. */
  readonly flush: () => Promise<void>;
  /** Forgets what waits and lets a running write end. */
  readonly stop: () => Promise<void>;
};

/** Writes a draft behind the typing: one write at a time, always the newest text last. */
export function createDraftWriter(ports: DraftWriterPorts): DraftWriter {
  let waiting: LineDraft | null = null;
  let timer: number | null = null;
  let running: Promise<void> = Promise.resolve();

  const cancelTimer = () => {
    if (timer !== null) ports.clearTimer(timer);
    timer = null;
  };
  const writeWaiting = async () => {
    const draft = waiting;
    waiting = null;
    if (draft === null) return;
    try {
      await ports.write(draft);
    } catch (reason) {
      waiting ??= draft;
      throw reason;
    }
  };
  const flush = () => {
    cancelTimer();
    const next = running.then(writeWaiting, writeWaiting);
    running = next.catch(() => undefined);
    return next;
  };
  return {
    change: draft => {
      waiting = draft;
      cancelTimer();
      timer = ports.setTimer(() => {
        flush().catch(ports.failed);
      }, ports.delay);
    },
    flush,
    stop: () => {
      cancelTimer();
      waiting = null;
      return running;
    },
  };
}
