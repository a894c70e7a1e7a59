import { setImmediate } from 'node:timers/promises';

/** Lets the thread serve others; rejects when the work is to stop. */
export type Pause = () => Promise<void>;

/** Serves others and goes on. */
export const giveWay: Pause = async () => {
  await setImmediate();
};
