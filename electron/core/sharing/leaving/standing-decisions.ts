import type { Decision } from '../../../../shared/domain/sharing/decision';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import { type Decisions, objection } from '../check/decisions';
import type { Finding } from '../check/finding';
import type { Checked } from './checked-sharing';

/** What is decided about a checked sharing. */
export type Standing = {
  /** Those that count: the words are still the same, and it can still be done. */
  readonly decisions: Decisions;
  /** Of notes that go along. */
  readonly undecided: readonly Finding[];
  /** Keys of the notes that a safeguarding decision leaves behind. */
  readonly leftBehind: ReadonlySet<string>;
};

/** Fits the kept decisions to what is found now. */
export function standingOf({ decisions }: Sharing, { findings, marks }: Checked): Standing {
  const counting = new Map<string, Decision>();
  for (const finding of findings) {
    const kept = decisions[finding.id];
    if (kept === undefined || kept.fingerprint !== marks.get(finding.id)) continue;
    if (isPossible(finding, kept.decision)) counting.set(finding.id, kept.decision);
  }
  const leftBehind = new Set(
    findings.flatMap(({ id, kind, where }) =>
      kind.kind === 'safeguarding' && counting.get(id)?.do === 'remove' && 'note' in where
        ? [where.note]
        : [],
    ),
  );
  return {
    decisions: counting,
    undecided: findings.filter(finding => !counting.has(finding.id) && !isIn(finding, leftBehind)),
    leftBehind,
  };
}

/** Whether this can be done about that finding: no concern about a child is kept, and nobody is renamed who may be two people. */
export function isPossible(finding: Finding, decision: Decision): boolean {
  return objection([finding], new Map([[finding.id, decision]])) === null;
}

/** Whether a finding is in one of these notes. */
export function isIn({ where }: Finding, notes: ReadonlySet<string>): boolean {
  return 'note' in where && notes.has(where.note);
}
