import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { Compartment, EditorState, type Extension } from '@codemirror/state';

/**
 * Characters beyond which a text is written plain. A paragraph is parsed as a whole on every key, and in a text of megabytes
 * without an empty line that takes longer than a second.
 */
export const longestFormatted = 400_000;

/** Markdown as the language of the text, as long as the text is not longer than that. */
export function markdownWithin(initialLength: number): Extension {
  const language = markdown({ base: markdownLanguage, completeHTMLTags: false });
  const place = new Compartment();
  const chosen = (length: number): Extension => (length > longestFormatted ? [] : language);
  const follow = EditorState.transactionExtender.of(transaction => {
    const [before, after] = [transaction.startState.doc.length, transaction.changes.newLength];
    if (before > longestFormatted === after > longestFormatted) return null;
    return { effects: place.reconfigure(chosen(after)) };
  });
  return [place.of(chosen(initialLength)), follow];
}
