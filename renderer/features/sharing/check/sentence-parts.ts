import type { Segment } from '../../../ui';

/** What is read around a finding, and where it stands in it. */
type Sentence = { readonly text: string; readonly from: number; readonly to: number };

/** What begins a line of a list, a heading or a quotation: no part of the sentence. */
const lineMark = /^\s*(?:(?:[-*+>]|\d+[.)]|#{1,6})\s+)*/;

/** Characters of a short sentence on either side of what was found, and of what was found itself. */
const around = 36;
const longest = 120;

/** The whole sentence with what was found marked, as it is quoted. */
export function wholeSentence({ text, from, to }: Sentence): readonly Segment[] {
  const start = startOf(text, from);
  return quoted(text.slice(start, from), text.slice(from, to), text.slice(to).trimEnd());
}

/** The same, of a long one only what stands around the finding. */
export function shortSentence({ text, from, to }: Sentence): readonly Segment[] {
  const first = startOf(text, from);
  const start = Math.max(first, wordStart(text, from));
  const cut = Math.min(to, from + longest);
  const end = Math.max(cut, wordEnd(text, cut));
  const before = `${start > first ? '…' : ''}${text.slice(start, from)}`;
  const after = `${text.slice(cut, end)}${end < text.trimEnd().length ? '…' : ''}`;
  return quoted(before, text.slice(from, cut), after);
}

const quoted = (before: string, found: string, after: string): readonly Segment[] => [
  { text: `“${spoken(before)}`, hit: false },
  { text: spoken(found), hit: true },
  { text: `${spoken(after)}”`, hit: false },
];

/** A mention as its name is read. */
const spoken = (text: string): string => text.replace(/@\[([^\]\n]*)\]/g, '$1');

/** Where the sentence begins behind the marks of its line. */
const startOf = (text: string, from: number): number => Math.min(from, lineMark.exec(text)?.[0].length ?? 0);

/** The beginning of the first whole word within reach of `from`. */
function wordStart(text: string, from: number): number {
  const at = from - around;
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 ? from : Math.min(from, space + 1);
}

/** The end of the last whole word within reach of `to`. */
function wordEnd(text: string, to: number): number {
  const at = to + around;
  if (at >= text.length) return text.trimEnd().length;
  const space = text.lastIndexOf(' ', at);
  return space < to ? at : space;
}
