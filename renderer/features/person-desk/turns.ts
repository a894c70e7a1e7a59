/** Things that are done one after another, each once the one before is over, however that went. */
export type Turns = {
  /** Settles as the work does. */
  readonly take: (work: () => Promise<void>) => Promise<void>;
  /** Settles as the latest does. */
  readonly settled: () => Promise<void>;
};

/** No turn is taken yet. */
export function createTurns(): Turns {
  let latest = Promise.resolve();
  return {
    take: work => {
      latest = latest.then(work, work);
      return latest;
    },
    settled: () => latest,
  };
}
