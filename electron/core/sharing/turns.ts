/** Runs a task once those asked for before it are over, however they ended. */
export type Turns = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** A queue of its own. A task must not wait for another of the same queue. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    const mine = last.then(task, task);
    last = mine;
    return mine;
  };
}
