import { type Examination, examine } from './examine';
import type { Mark } from './finding';
import { isHolder, withoutOverlaps } from './overlaps';
import { readThrough, withMarksAround } from './text/read-through';

/**
 * `plain`, the marks found in `text` as it stands, and those that are only there when it is read through its marks of
 * markdown and HTML. All offsets are those of `text`.
 */
export function withCutOnes(plain: readonly Mark[], text: string, examination: Examination): readonly Mark[] {
  const tidy = plain.map(mark =>
    isHolder(mark) || !hasMarks(text, mark) ? mark : withMarksAround(text, mark),
  );
  const through = readThrough(text);
  if (through === null) return tidy;
  const cut = withoutOverlaps(examine(through.text, examination), through.text)
    .map(mark => ({ ...mark, from: through.start(mark.from), to: through.end(mark.to - 1) }))
    .filter(mark => through.isCut(mark) && !tidy.some(other => says(other, mark)))
    .map(mark => (isHolder(mark) ? mark : withMarksAround(text, mark)));
  if (cut.length === 0) return tidy;
  return [...tidy.filter(mark => !cut.some(other => replaces(other, mark))), ...cut];
}

function hasMarks(text: string, { from, to }: Mark): boolean {
  return /[*_~`]/.test(text.slice(from, to));
}

/** Whether `mark` has nothing to add to `other`. */
function says(other: Mark, mark: Mark): boolean {
  const within = other.from <= mark.from && other.to >= mark.to;
  return within && (isHolder(mark) || isHolder(other) ? other.kind.kind === mark.kind.kind : true);
}

/** Whether `mark` is only a piece of `other`. */
function replaces(other: Mark, mark: Mark): boolean {
  return !isHolder(mark) && !isHolder(other) && other.from <= mark.from && other.to >= mark.to;
}
