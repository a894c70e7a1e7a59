import type { Edit } from '../check/edits';
import type { Finding, Subject } from '../check/finding';
import { inflected } from './inflect';
import type { DescribeSubject, PseudonymWords } from './pseudonym-words';

/** How a language puts pseudonyms into a text, and what each may tell. */
type Telling = {
  readonly words: Pick<PseudonymWords, 'family' | 'listed'>;
  readonly describe: DescribeSubject;
};

/**
 * The `label` of `subject` in the place of `finding`, bent as the name was. Where people are listed a head's school is told beside
 * it (`Head A, large urban primary`); in a sentence the letter is enough.
 */
export function pseudonymEdit(
  text: string,
  finding: Finding,
  { subject, label }: { readonly subject: Subject; readonly label: string },
  { words, describe }: Telling,
): Edit {
  const edit = inflected(text, finding, label, words);
  const { beside } = describe(subject);
  const isListed = finding.where.field === 'person' && finding.from === 0 && finding.to === text.length;
  return isListed && beside !== null ? { ...edit, text: words.listed(edit.text, beside) } : edit;
}
