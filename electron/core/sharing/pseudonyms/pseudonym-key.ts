import { type Subject, subjectKey } from '../check/finding';
import { lettersOf } from './letters';
import type { DescribeSubject } from './pseudonym-words';

/** Who is called what: a plain value, kept in the vault by whoever made it, for one pack or for a circle. It never leaves. */
export type PseudonymKey = {
  /** In the order they were given. */
  readonly given: readonly GivenPseudonym[];
};

export type GivenPseudonym = {
  /** `subjectKey` of the subject. */
  readonly subject: string;
  /** What stands in the text: `Head A`, `a large urban primary`. */
  readonly label: string;
};

export const emptyKey: PseudonymKey = { given: [] };

/** The pseudonym of `subject`: the one it has, or a new one, and the key that holds it. The same key gives the same again. */
export function pseudonymOf(
  key: PseudonymKey,
  subject: Subject,
  describe: DescribeSubject,
): { readonly key: PseudonymKey; readonly label: string } {
  const id = subjectKey(subject);
  const known = key.given.find(given => given.subject === id);
  if (known !== undefined) return { key, label: known.label };
  const label = freshLabel(key, subject, describe);
  return { key: { given: [...key.given, { subject: id, label }] }, label };
}

/** A description is enough while nobody else has it; letters tell people apart, whatever they are, so that one letter is one person. */
function freshLabel(key: PseudonymKey, subject: Subject, describe: DescribeSubject): string {
  const { noun, phrase } = describe(subject);
  const labels = new Set(key.given.map(({ label }) => label));
  if (phrase !== null && !labels.has(phrase)) return phrase;
  const letters = new Set([...labels].map(label => / \(?([A-Z]+)\)?$/.exec(label)?.[1]));
  for (let index = phrase === null ? 0 : 1; ; index++) {
    const letter = lettersOf(index);
    const label = phrase === null ? `${noun} ${letter}` : `${phrase} (${letter})`;
    if (phrase === null ? !letters.has(letter) : !labels.has(label)) return label;
  }
}
