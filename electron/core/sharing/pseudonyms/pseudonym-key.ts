import type { PseudonymKey } from '../../../../shared/domain/sharing/pseudonym-key';
import { type Subject, subjectKey } from '../check/finding';
import { lettersOf } from './letters';
import type { DescribeSubject } from './pseudonym-words';

export {
  emptyKey,
  type GivenPseudonym,
  type PseudonymKey,
} from '../../../../shared/domain/sharing/pseudonym-key';

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
