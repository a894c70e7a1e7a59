import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collector = (options?: {
  readonly type: 'major';
  readonly execution: 'sync';
  readonly flavor: 'last-resort';
}) => void;

/**
 * Gives V8's own collector, which is only to be had like this inside a thread. It collects everything, moves what is left
 * together and gives the pages between back to the system: a plain collection keeps some 50 MB of them after an
 * import, and all that a journal of 10,000 entries took after locking it.
 */
export function wholeCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: Collector = runInNewContext('gc');
  return () => {
    // The V8 of Node 20 takes the second for a small collection, so the first is for it.
    collect();
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  };
}
