import type { Entry } from '../../../../shared/domain/entry';
import type { Journal } from '../../../../shared/domain/journal';
import { foldText } from '../../sharing/check/text/fold';

/** Tells of words whether they stand in one of the `gone` entries, or their history, and in no entry that stays. */
export function onlyThere(journal: Journal, gone: ReadonlySet<string>): (words: string) => boolean {
  const texts = { going: '', staying: '', read: false };
  const read = (): typeof texts => {
    if (texts.read) return texts;
    const all = Object.values(journal.entries).map(entry => [entry.id, plainWords(textOf(entry))] as const);
    const past = Object.values(journal.revisions).flatMap(({ entry, content }) =>
      gone.has(entry) ? [plainWords(textOf(content))] : [],
    );
    texts.going = [...all.flatMap(([id, text]) => (gone.has(id) ? [text] : [])), ...past].join('');
    texts.staying = all.flatMap(([id, text]) => (gone.has(id) ? [] : [text])).join('');
    texts.read = true;
    return texts;
  };
  return words => {
    const wanted = plainWords(words).trimEnd();
    if (wanted === '') return false;
    const { going, staying } = read();
    return going.includes(wanted) && !staying.includes(wanted);
  };
}

function textOf({
  title,
  body,
  outcome,
  tags,
  people,
}: Pick<Entry, 'title' | 'body' | 'outcome' | 'tags' | 'people'>) {
  return [title, body, outcome, ...tags, ...people].join('\n');
}

/** As names of strangers and remembered findings are kept: folded, without marks; a space before the first word. */
function plainWords(text: string): string {
  const words = foldText(text)
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
