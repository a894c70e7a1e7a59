/** What is known of the memory of a thread, and what can be done about it. */
export type Memory = {
  /** Bytes that its values take, those that nothing refers to any more included. */
  readonly used: () => number;
  /** Gives back what nothing refers to; takes some 150 ms for a journal of 10,000 entries. */
  readonly collect: () => void;
  /** Runs `action` once after `delay` ms; the answer takes it back. */
  readonly schedule: (action: () => void, delay: number) => () => void;
};

export type Leftovers = {
  /** To be told of every piece of work. */
  readonly touched: () => void;
  /** The journal was closed: what it leaves are words that nobody is to find, so they are collected however little is left beside them. */
  readonly emptied: () => void;
};

/** Milliseconds without work, after which nobody is likely to be waiting for an answer. */
const quiet = 3000;
/** Less is not worth the time. */
const worthwhile = 16 * 1024 * 1024;

/**
 * Opening a journal, compacting, importing and backing up leave much behind that nothing refers to any more: more than the
 * journal itself takes. V8 collects it only when more is asked for, so a journal that lies open all day would keep it
 * all day. Some time after the last piece of work the leftovers are collected.
 */
export function collectLeftovers({ used, collect, schedule }: Memory): Leftovers {
  let kept = used();
  let cancel: () => void = () => undefined;
  let isEmptied = false;
  const tidy = (): void => {
    if (!isEmptied && used() - kept < worthwhile) return;
    isEmptied = false;
    collect();
    kept = used();
  };
  const touched = (): void => {
    cancel();
    cancel = schedule(tidy, quiet);
  };
  return {
    touched,
    emptied: () => {
      isEmptied = true;
      touched();
    },
  };
}
