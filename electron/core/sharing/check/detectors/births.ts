import type { LocalDate } from '../../../../../shared/domain/time';
import type { Mark } from '../finding';
import { childWord } from './child-words';

const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr|Ceitean)';
const year = "(?:,? ?(?:(?:19|20)\\d{2}|'\\d{2}))?";
const written = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: an)? ${months}${year}|${months} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)${year})`;
const numeric = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})';
const date = `(?:${numeric}|${written})`;
/** A year of one digit, and digits without anything between them: dates only where a birth is spoken of. */
const short = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d|\\d{8}|\\d{6})';

const labelled = new RegExp(
  `\\b(?:D\\.?O\\.?B\\.?|dates? of birth|born|b\\.|birthday|birth date|turn(?:s|ed|ing) \\w{1,8})(?:'s)?(?: is| was)?:?,?(?: on)?(?: the)? ?(?:is )?(?:${date}|${short})(?!\\d)`,
  'gi',
);
const bornIn =
  /\b(?:he|she|they|who|child|boy|girl|pupil|twins) (?:was|were) born in (?:\w{3,9} )?(?:19|20)\d{2}\b/gi;
const full = new RegExp(`(?<![\\w/.-])${date}(?![\\w/])`, 'gi');

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen';
const number = `(?:1\\d|[1-9]|${small})`;
const ages: readonly RegExp[] = [
  new RegExp(`\\baged (?:of )?${number}(?![\\w]|(?:-| to | and )\\d)`, 'gi'),
  new RegExp(`(?<![\\w-])${number}(?:-years?-| year )old(?!s)\\b`, 'gi'),
  new RegExp(
    `\\b(?:he|she|they|boy|girl|child|son|daughter|twins) (?:is |was |are |were |now |nearly |only )*${number} years old\\b`,
    'gi',
  ),
  new RegExp(`(?<![\\w-])${number}[- ]yr[- ]old\\b`, 'gi'),
  new RegExp(`\\brising ${number}\\b`, 'gi'),
  new RegExp(
    `\\b(?:he|she|who|they|boy|girl|child|son|daughter|twins) (?:will )?(?:turn|turns|turned|is turning|are turning) ${number}\\b`,
    'gi',
  ),
  new RegExp(`\\bturns ${number} (?:on|in|next|this|tomorrow|today)\\b`, 'gi'),
  /(?<![\w;:])(?:1\d|[3-9]);(?:1[01]|\d)(?![\w;])/g,
  /\b(?:summer|autumn|winter|spring|August)-born\b/gi,
];

/** Dates of birth and ages. `today`: the document's day, to know which dates are a child's. */
export function findBirths(text: string, today: LocalDate): readonly Mark[] {
  const marks: Mark[] = [];
  const add = (match: RegExpExecArray, kind: 'birth-date' | 'age', sure: Mark['sure']) =>
    marks.push({ from: match.index, to: match.index + match[0].length, kind: { kind }, sure, subjects: [] });
  for (const match of text.matchAll(labelled)) add(match, 'birth-date', 'certain');
  for (const match of text.matchAll(bornIn)) add(match, 'birth-date', 'likely');
  for (const match of text.matchAll(full)) {
    if (isOfSchoolAge(match[0], today) && childWord.test(clauseAround(text, match.index, match[0].length)))
      add(match, 'birth-date', 'likely');
  }
  for (const pattern of ages) for (const match of text.matchAll(pattern)) add(match, 'age', 'likely');
  return marks;
}

/** Three to nineteen years before `today`. */
function isOfSchoolAge(shown: string, today: LocalDate): boolean {
  const digits = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(shown)?.[1] ?? /[/.'-](\d{2})$/.exec(shown)?.[1];
  if (digits === undefined) return false;
  const now = Number(today.slice(0, 4));
  const of = digits.length === 4 ? Number(digits) : 2000 + Number(digits);
  return now - of >= 3 && now - of <= 19;
}

function clauseAround(text: string, from: number, length: number): string {
  const before = text.slice(Math.max(0, from - 60), from);
  const [after = ''] = text.slice(from + length, from + length + 60).split(/\. |\n/, 1);
  return `${before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)} ${after}`;
}
