import type { Journal } from '../../../../shared/domain/journal';
import type { Decision } from '../../../../shared/domain/sharing/decision';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import type { Finding } from '../check/finding';
import { inflected } from '../pseudonyms/inflect';
import { pseudonymEdit } from '../pseudonyms/pseudonym-edit';
import { pseudonymWords } from '../pseudonyms/spoken-words';
import type { Checked } from './checked-sharing';
import { foreseenKey, keyInUse, labelFor, labelsOf, renamedBy } from './key-in-use';
import { isPossible } from './standing-decisions';
import { notesByKey, textAt } from './text-at';

/** What stands in place of a finding as decided (`now`), and what would if it were given another name; `null` for nothing. */
export type Instead = { readonly now: string | null; readonly would: string | null };

/** `Instead` for one sharing as it is now. */
export function insteadIn(
  journal: Journal,
  sharing: Sharing,
  checked: Checked,
): (finding: Finding, decision: Decision | undefined) => Instead {
  const { document, describe } = checked;
  const labels = labelsOf(foreseenKey(keyInUse(journal, sharing), checked));
  const notes = notesByKey(document);

  function named(finding: Finding, decision: Decision): string | null {
    const subject = renamedBy(finding, decision);
    const text = textAt(document.title, notes, finding.where);
    if (subject === null) {
      const words = pseudonymWords.instead(finding.kind);
      return words === '' ? null : inflected(text, finding, words, pseudonymWords).text;
    }
    const label = labelFor(labels, subject);
    if (label === null) return null;
    return pseudonymEdit(text, finding, { subject, label }, { words: pseudonymWords, describe }).text;
  }

  return (finding, decision) => {
    const renamed = decision?.do === 'pseudonymise';
    const renaming: Decision = renamed ? decision : { do: 'pseudonymise' };
    const would = isPossible(finding, renaming) ? named(finding, renaming) : null;
    return { now: renamed ? would : null, would };
  };
}
