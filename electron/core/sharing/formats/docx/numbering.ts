import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

/** Word has nine levels of lists. */
export const deepestLevel = 8;

/** Twentieths of a point from one level of a list to the next. */
export const listIndent = 400;

/** The lists of a document: the bulleted one, and one for each numbered list, so that every one begins at its own number. */
export class Numbering {
  private readonly lists: { readonly start: number; readonly level: number }[] = [];

  /** Notes a numbered list on `level` that begins at `start`, and gives what its paragraphs refer to. */
  numbered(start: number, level: number): string {
    this.lists.push({ start, level });
    return `numbered-${this.lists.length}`;
  }

  /** What a document says of its lists, once all of them are noted. */
  options(): INumberingOptions {
    const numbered = this.lists.map(({ start, level }, at) => ({
      reference: `numbered-${at + 1}`,
      levels: levelsUpTo(level, LevelFormat.DECIMAL, one => `%${one + 1}.`, start),
    }));
    const bulleted = {
      reference: bullets,
      levels: levelsUpTo(deepestLevel, LevelFormat.BULLET, () => '•', 1),
    };
    return { config: [bulleted, ...numbered] };
  }
}

export const bullets = 'bullets';

function levelsUpTo(
  deepest: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
  start: number,
) {
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format,
    text: text(level),
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } },
  }));
}
