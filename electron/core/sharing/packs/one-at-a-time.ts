let last: Promise<unknown> = Promise.resolve();

/** Runs `task` once those asked for before it are over: a passphrase takes up to 256 MiB while it is tried. */
export function oneAtATime<Result>(task: () => Promise<Result>): Promise<Result> {
  const mine = last.then(task, task);
  last = mine;
  return mine;
}
