import type { Journal } from '../../../../shared/domain/journal';
import type { Decision } from '../../../../shared/domain/sharing/decision';
import { emptyKey, type PseudonymKey } from '../../../../shared/domain/sharing/pseudonym-key';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import type { Patch } from '../../vault';
import { type Finding, type Subject, subjectKey } from '../check/finding';
import { pseudonymOf } from '../pseudonyms/pseudonym-key';
import type { DescribeSubject } from '../pseudonyms/pseudonym-words';

/** Who is called what in this sharing: its own key, or the circle's, which is the same in everything it is given. */
export function keyInUse({ pseudonymKeys }: Journal, sharing: Sharing): PseudonymKey {
  const { samePseudonyms, recipient, pseudonyms } = sharing;
  if (!samePseudonyms || recipient.kind !== 'circle') return pseudonyms;
  return pseudonymKeys[recipient.circle] ?? emptyKey;
}

/** Keeps `key` where `keyInUse` finds it, beside whatever else changes of the sharing. */
export function keepingKey(sharing: Sharing, key: PseudonymKey): Patch<Journal> {
  const { id, samePseudonyms, recipient } = sharing;
  return samePseudonyms && recipient.kind === 'circle'
    ? { sharings: { [id]: sharing }, pseudonymKeys: { [recipient.circle]: key } }
    : { sharings: { [id]: { ...sharing, pseudonyms: key } } };
}

/** Whom a decision gives a pseudonym; `null` for what is kept, taken out, or called by what it is. */
export function renamedBy(finding: Finding, decision: Decision): Subject | null {
  if (decision.do !== 'pseudonymise') return null;
  return decision.as ?? finding.subjects[0] ?? null;
}

/**
 * `key`, and a pseudonym for everybody who has none yet, in the order they are met: what everybody would be called. The same
 * whoever is decided about first, since a label that was given leaves those of the others as they were.
 */
export function foreseenKey(key: PseudonymKey, { findings, describe }: Naming): PseudonymKey {
  let grown = key;
  for (const { subjects } of findings) {
    const [subject, ...others] = subjects;
    if (subject !== undefined && others.length === 0) grown = pseudonymOf(grown, subject, describe).key;
  }
  return grown;
}

/** Whom there is to name, and how. */
type Naming = { readonly findings: readonly Finding[]; readonly describe: DescribeSubject };

/** `key` with the foreseen pseudonyms of all that these decisions rename. */
export function keyFor(
  key: PseudonymKey,
  decided: readonly { readonly finding: Finding; readonly decision: Decision | null }[],
  naming: Naming,
): PseudonymKey {
  let foreseen = foreseenKey(key, naming);
  const given = new Map(key.given.map(({ subject, label }) => [subject, label]));
  for (const { finding, decision } of decided) {
    const subject = decision === null ? null : renamedBy(finding, decision);
    if (subject === null) continue;
    const named = pseudonymOf(foreseen, subject, naming.describe);
    foreseen = named.key;
    given.set(subjectKey(subject), named.label);
  }
  return { given: [...given].map(([subject, label]) => ({ subject, label })) };
}

/** Labels by the key of their subject. */
export function labelsOf(key: PseudonymKey): ReadonlyMap<string, string> {
  return new Map(key.given.map(({ subject, label }) => [subject, label]));
}

/** The label that stands for `subject`. */
export function labelFor(labels: ReadonlyMap<string, string>, subject: Subject): string | null {
  return labels.get(subjectKey(subject)) ?? null;
}
