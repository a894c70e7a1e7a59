/** Runs tasks one after another, in the order they were asked for. */
export interface Turns {
  /** Resolves or rejects as the task does; a failed task does not stop the next. */
  run<Result>(task: () => Promise<Result>): Promise<Result>;
}

export const takeTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: task => {
      const mine = last.then(task, task);
      last = mine;
      return mine;
    },
  };
};
