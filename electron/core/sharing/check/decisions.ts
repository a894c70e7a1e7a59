import type { Decision } from '../../../../shared/domain/sharing/decision';
import { neverLeaves } from '../../../../shared/domain/sharing/finding';
import type { PseudonymKey } from '../pseudonyms/pseudonym-key';
import type { ShareDocument } from '../share-document';
import type { Finding } from './finding';

export type { Decision } from '../../../../shared/domain/sharing/decision';

/** Decisions by the id of their finding. */
export type Decisions = ReadonlyMap<string, Decision>;

/** What came of applying decisions. Nothing is half done: a document is given only when all of them could be followed. */
export type Applied =
  | { readonly kind: 'applied'; readonly document: ShareDocument; readonly key: PseudonymKey }
  | { readonly kind: 'undecided'; readonly findings: readonly Finding[] }
  /** A concern about a child that no decision lets out; only leaving the note behind. */
  | { readonly kind: 'never-leaves'; readonly findings: readonly Finding[] }
  /** It may mean several people, and the decision does not say which. */
  | { readonly kind: 'ambiguous'; readonly findings: readonly Finding[] }
  /** A safeguarding finding or a file cannot be given another name. */
  | { readonly kind: 'not-possible'; readonly findings: readonly Finding[] };

/** Why `decisions` cannot be followed; `null` when they can. */
export function objection(
  findings: readonly Finding[],
  decisions: Decisions,
): Exclude<Applied, { kind: 'applied' }> | null {
  const against = (
    kind: Exclude<Applied['kind'], 'applied'>,
    test: (finding: Finding, decision: Decision | undefined) => boolean,
  ) => {
    const those = findings.filter(finding => test(finding, decisions.get(finding.id)));
    return those.length > 0 ? { kind, findings: those } : null;
  };
  return (
    against('undecided', (_, decision) => decision === undefined) ??
    against('never-leaves', (finding, decision) => neverLeaves(finding) && decision?.do === 'keep') ??
    against(
      'not-possible',
      ({ kind }, decision) => unnamed.has(kind.kind) && decision?.do === 'pseudonymise',
    ) ??
    against(
      'ambiguous',
      ({ subjects }, decision) =>
        subjects.length > 1 && decision?.do === 'pseudonymise' && decision.as === undefined,
    )
  );
}

const unnamed: ReadonlySet<Finding['kind']['kind']> = new Set([
  'safeguarding',
  'metadata',
  'attachment-content',
]);
