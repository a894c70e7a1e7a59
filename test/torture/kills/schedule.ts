const EVERY = 5;

/** Whether a backup is made once this operation is durable, before it is acknowledged. */
export const isBackedUp = (number: number): boolean => number % EVERY === 0;

/** The last backup that is acknowledged with the operations after `from` up to `to`, by its operation; null for none. */
export const backedUpBetween = (from: number, to: number): number | null => {
  const last = to - (to % EVERY);
  return last > from ? last : null;
};
