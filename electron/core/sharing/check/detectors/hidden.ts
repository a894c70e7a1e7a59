import { isInvisible } from '../text/fold-character';

/** A span of the original text. */
export type Span = { readonly from: number; readonly to: number };

const suspect =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g;

/** Runs of characters that no reader sees. Joiners inside emoji and in scripts that need them are part of the writing. */
export function findHiddenCharacters(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(suspect)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (belongs(text, from, to)) continue;
    const last = spans.at(-1);
    if (last !== undefined && last.to === from) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from, to });
  }
  return spans;
}

const joined =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Malayalam}\p{Script=Kannada}]/u;

function belongs(text: string, from: number, to: number): boolean {
  const point = text.codePointAt(from) ?? 0;
  const before = previousCharacter(text, from);
  if (point >= 0xfe00 && point <= 0xfe0f) return /[\p{Extended_Pictographic}#*\d]/u.test(before);
  if (point !== 0x200c && point !== 0x200d) return false;
  const after = String.fromCodePoint(text.codePointAt(to) ?? 0x20);
  return (
    joined.test(after) &&
    joined.test(
      isInvisible(before.codePointAt(0) ?? 0) ? previousCharacter(text, from - before.length) : before,
    )
  );
}

function previousCharacter(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff
    ? text.slice(Math.max(0, at - 2), at)
    : text.slice(Math.max(0, at - 1), at);
}

/** Comments in HTML, which many readers do not show. An unclosed one hides the rest. */
export function findComments(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let from = text.indexOf('<!--'); from >= 0; ) {
    const close = text.indexOf('-->', from + 4);
    const to = close < 0 ? text.length : close + 3;
    spans.push({ from, to });
    from = text.indexOf('<!--', to);
  }
  return spans;
}

const frontMatter = /^\s{0,8}---[ \t]*\r?\n(?=[^\n]{0,200}:)/;

/** Front matter at the head of a text, as other note-keeping programs write it. */
export function findFrontMatter(text: string): Span | null {
  const open = frontMatter.exec(text);
  if (open === null) return null;
  const close = /\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(text.slice(open[0].length - 1));
  return close === null ? null : { from: 0, to: open[0].length - 1 + close.index + close[0].length };
}
