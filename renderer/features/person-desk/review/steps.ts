import type { KeepRow } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import type { LocalDate } from '../../../../shared/domain/time';

/** What was done about an entry, in words, and what takes it back. */
export type Step = {
  readonly entry: EntryId;
  readonly words: string;
  readonly back: () => Promise<void>;
};

/** `steps` and a further one: of each entry the latest counts. The latest stands last. */
export function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  return [...withoutStep(steps, step.entry), step];
}

/** `steps` without what was done about `entry`. */
export function withoutStep(steps: readonly Step[], entry: EntryId): readonly Step[] {
  return steps.filter(one => one.entry !== entry);
}

/** Until when an entry was kept before, as `keepEntries` takes it: a day she never chose is not chosen by going back to it. */
export function keptBefore({ chosen, until }: Pick<KeepRow, 'chosen' | 'until'>): LocalDate | 'unchosen' {
  return chosen ? until : 'unchosen';
}
