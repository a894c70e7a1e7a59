import type { Mark } from '../finding';
import { linkTitle } from '../references';

const link = /\[\[[^[\]\n]{1,300}\]\]/g;

/** `[[…]]` to what does not go along: the title of a note that was never meant to leave. `shared` are folded titles. */
export function findPrivateLinks(text: string, shared: ReadonlySet<string>): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(link)) {
    if (shared.has(linkTitle(match[0].slice(2, -2)))) continue;
    marks.push({
      from: match.index,
      to: match.index + match[0].length,
      kind: { kind: 'private-link' },
      sure: 'certain',
      subjects: [],
    });
  }
  return marks;
}
