/** A text that stands below the main one, under a heading. `key` is of lower-case letters, digits and hyphens. */
export type Section = { readonly key: string; readonly heading: string; readonly text: string };

/** What separates the texts of one file: a comment that none of them holds. Exactly as written it reads back exactly. */
const usualMark = 'critical-friend';

/** The mark that `joinSections` puts into the headings: one that no text holds. */
export function sectionMark(texts: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? usualMark : `${usualMark}-${number}`;
    if (!texts.some(text => text.includes(`<!-- ${mark}: `))) return mark;
  }
}

/** `main` with each section that has text below it, under its heading. */
export function joinSections(main: string, sections: readonly Section[], mark: string): string {
  return (
    main +
    sections
      .filter(({ text }) => text !== '')
      .map(({ key, heading, text }) => `\n\n## ${plainHeading(heading)} <!-- ${mark}: ${key} -->\n\n${text}`)
      .join('')
  );
}

/** Undoes `joinSections`: the main text, and the others by key. Of two with one key the second is added to the first. */
export function splitSections(
  text: string,
  mark: string,
): { readonly main: string; readonly sections: ReadonlyMap<string, string> } {
  const [main = '', ...rest] = text.split(
    new RegExp(`\\n\\n## [^\\n]* <!-- ${mark}: ([a-z0-9-]+) -->\\n\\n`),
  );
  const sections = new Map<string, string>();
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [key = '', found = ''] = rest.slice(at, at + 2);
    const before = sections.get(key);
    sections.set(key, before === undefined ? found : `${before}\n\n${found}`);
  }
  return { main, sections };
}

/** A mark as `sectionMark` makes them. */
export const markForm = /^critical-friend(-\d{1,9})?$/;

const plainHeading = (heading: string): string => heading.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}<>]+/gu, ' ');
