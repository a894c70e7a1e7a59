import type { Audience } from '../../../shared/domain/entry';
import type { Kind, Status } from '../../../shared/domain/status';

/** An earlier state of a note; what is not given was as it is now. */
export type SampleRevision = {
  /** Days before today on which it was replaced. */
  readonly daysAgo: number;
  readonly title?: string;
  readonly body: string;
  readonly status?: Status;
};

/** One note of the sample journal, dated by its distance from today so that the sample never grows old. */
export type SampleNote = {
  /** Other notes name it by this. */
  readonly key: string;
  readonly kind: Kind;
  readonly status: Status | null;
  readonly daysAgo: number;
  readonly title: string;
  readonly body: string;
  readonly themes?: readonly string[];
  readonly tags?: readonly string[];
  readonly people?: readonly string[];
  readonly audience?: Audience;
  /** Days from today; negative when it is overdue. */
  readonly followUpIn?: number;
  readonly pinned?: boolean;
  /** Keys of the questions it answers. */
  readonly answers?: readonly string[];
  /** Oldest first. */
  readonly earlier?: readonly SampleRevision[];
  /** The same day of an earlier year or month, or the exact `daysAgo` even at a weekend; else it moves to a school day. */
  readonly on?: 'year-ago' | 'month-ago' | 'exact-day';
};

/** Everybody in the sample is invented. */
export const mary = 'Mary Postlethwaite-Cunningham';
export const david = 'David Oyelaran';
export const jo = 'Jo Tattersall';
export const cohort = 'Northmoor new heads’ cohort';
export const partnership = 'Larkdale Partnership';

export const values = 'shared-values';
export const context = 'knowing-our-context';
export const challenge = 'challenge-and-support';
export const capacity = 'building-capacity';
export const together = 'how-we-hold-together';

/** Lines of markdown as one text. */
export function lines(...parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
