import type { Mark, Subject } from '../finding';
import { wordsOf } from '../text/words';
import { strangerName } from './likely-names';

const bracketed = /(?<![\w/.@#&])@\[[^[\]\n]{1,120}\]/g;
const bare = /(?<![\w/.@#&])@\p{L}[\p{L}\p{N}_'-]{0,60}/gu;

/** `@[Mary Hartley]` and `@Mary` name somebody, known or not; `@oakclass` is a handle. `known` are the names found so far. */
export function findMentions(text: string, known: readonly Mark[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(bracketed)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const inside = known.filter(mark => mark.from >= from && mark.to <= to);
    marks.push(whole(from, to, match[0].slice(2, -1), inside));
  }
  for (const match of text.matchAll(bare)) {
    const name = match[0].slice(1).replace(/'s?$/, '');
    const [from, to] = [match.index, match.index + 1 + name.length];
    if (known.some(mark => mark.from <= from + 1 && mark.to >= to)) continue;
    const capital = name.charAt(0) !== name.charAt(0).toLowerCase();
    if (capital) marks.push(whole(from, to, name, []));
    else marks.push({ from, to, kind: { kind: 'handle' }, sure: 'likely', subjects: [] });
  }
  return marks;
}

function whole(from: number, to: number, name: string, inside: readonly Mark[]): Mark {
  const [only] = inside;
  if (only !== undefined) return { from, to, kind: only.kind, sure: 'certain', subjects: only.subjects };
  const subject: Subject = { kind: 'stranger', of: 'person', name: strangerName(wordsOf(name)) };
  return { from, to, kind: { kind: 'likely-name' }, sure: 'likely', subjects: [subject] };
}

/** The `@`, `@[…]` or `#` around a name goes with it, so that no half of a mark is left in the text. */
export function withMark(mark: Mark, text: string): Mark {
  if (text.startsWith('@[', mark.from - 2) && text.charAt(mark.to) === ']')
    return { ...mark, from: mark.from - 2, to: mark.to + 1 };
  if (
    /^(?:^|[^\w])[@#]$/.test(text.slice(Math.max(0, mark.from - 2), mark.from)) ||
    /^[@#]$/.test(text.slice(0, mark.from))
  ) {
    return { ...mark, from: mark.from - 1 };
  }
  return mark;
}
