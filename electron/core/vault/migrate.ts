import { JournalError } from '../../../shared/contract/errors';

/** One step of a schema: turns a state of version `to - 1` into one of version `to`. Pure. */
export interface Migration<State> {
  readonly to: number;
  readonly migrate: (state: State) => State;
}

/**
 * Brings a state from version `from` to version `to`, one step at a time.
 * Throws `newer-format` when it is already past `to`; a missing step is a bug.
 */
export const migrate = <State>(
  state: State,
  from: number,
  to: number,
  steps: readonly Migration<State>[],
): State => {
  if (from > to) throw new JournalError('newer-format', { found: from, known: to });
  let current = state;
  for (let version = from + 1; version <= to; version += 1) {
    const step = steps.find(candidate => candidate.to === version);
    if (step === undefined) throw new Error(`no migration to version ${version}`);
    current = step.migrate(current);
  }
  return current;
};
