import { titleLimit } from '../../../../shared/domain/entry';

/** Characters up to which a first line makes a title. */
const longestTitle = 110;

/**
 * What was typed as an answer, as the title and text of a piece of advice. The first line is the title; when it is as
 * long as a paragraph its first sentence is, or its first words, and the text keeps all of it.
 */
export function splitAnswer(text: string): { readonly title: string; readonly body: string } {
  const trimmed = text.trim();
  const [first = '', ...rest] = trimmed.split('\n');
  const line = first.trim();
  if (line.length <= longestTitle) return { title: line.slice(0, titleLimit), body: rest.join('\n').trim() };
  return { title: firstWords(line), body: trimmed };
}

function firstWords(line: string): string {
  const sentence = /^.{8,109}?[.!?…](?=\s)/u.exec(line)?.[0];
  if (sentence !== undefined) return sentence;
  const cut = line.slice(0, longestTitle - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longestTitle / 2 ? end : cut.length).trimEnd()}…`;
}
