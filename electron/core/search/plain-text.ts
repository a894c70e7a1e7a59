/** What a line may begin with, and what may stand in one, that is a mark: most stretches of a note have neither. */
const lineMark = /^[ \t]{0,12}[`~\-*_>#+\d]/m;
const inlineMark = /[`~*_[\]|]/;

/**
 * Markdown without its marks, on one line, for showing a sentence out of a note. Every repetition is bounded, so
 * that a note full of brackets costs no more than one full of words.
 */
export function plainText(markdown: string): string {
  const lines = lineMark.test(markdown) ? withoutLineMarks(markdown) : markdown;
  const text = inlineMark.test(lines) ? withoutInlineMarks(lines) : lines;
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

function withoutLineMarks(markdown: string): string {
  return markdown
    .replace(/^[ \t]{0,12}(?:`{3,}|~{3,}).*$/gm, '')
    .replace(/^[ \t]{0,12}(?:[-*_][ \t]{0,3}){3,40}$/gm, '')
    .replace(/^[ \t]{0,12}(?:>[ \t]?){1,8}/gm, '')
    .replace(/^[ \t]{0,12}#{1,6}[ \t]+/gm, '')
    .replace(/^[ \t]{0,12}(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, '');
}

function withoutInlineMarks(markdown: string): string {
  return markdown
    .replace(/!?\[([^[\]\n]{0,300})\]\([^()\s]{0,600}(?: "[^"\n]{0,200}")?\)/g, '$1')
    .replace(/!?\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1')
    .replace(/@\[([^[\]\n]{1,120})\]/g, '$1')
    .replace(/~~|`+/g, '')
    .replace(/[*_]+/g, (run, at: number, whole: string) => (isEmphasis(run, at, whole) ? '' : run))
    .replaceAll('|', ' ');
}

/** Stars and underscores stay where they stand alone (`2 * 3`), underscores also inside a word. */
function isEmphasis(run: string, at: number, whole: string): boolean {
  const [before, after] = [whole.charAt(at - 1), whole.charAt(at + run.length)];
  if (run.startsWith('_') && isLetter(before) && isLetter(after)) return false;
  return /\S/.test(before) || /\S/.test(after);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
