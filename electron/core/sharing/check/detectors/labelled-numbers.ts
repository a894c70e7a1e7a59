import type { IdentifierScheme, Mark } from '../finding';

type Shape = {
  readonly scheme: IdentifierScheme;
  readonly pattern: RegExp;
  /** Says that it is one where the shape alone is not enough; looked for around it, in lower case. */
  readonly near?: RegExp;
  /** Says that it is something else. */
  readonly unless?: RegExp;
};

const shapes: readonly Shape[] = [
  { scheme: 'school-number', pattern: /(?<![A-Za-z\d])EY ?\d{6}(?![A-Za-z\d])/gi },
  {
    scheme: 'school-number',
    pattern: /(?<![\d/£.,-])\d{6}(?![A-Za-z\d/-]|[.,]\d)/g,
    near: /\burn\b|unique reference|ofsted ref/,
  },
  { scheme: 'school-number', pattern: /(?<![\d/£.-])\d{3} ?\/ ?\d{4}(?![\d/])/g },
  {
    scheme: 'school-number',
    pattern: /(?<![\d/£.-])\d{3}-\d{4}(?![\d/-])/g,
    near: /school|\bde\b|\bref/,
    unless: /phone|\btel\b|call/,
  },
  {
    scheme: 'school-number',
    pattern: /(?<![\d/£.,-])\d{5}(?![A-Za-z\d/-]|[.,]\d)/g,
    near: /cent(?:re|er) (?:n|code)/,
  },
  { scheme: 'teacher-reference', pattern: /(?<![\d/£.-])\d{2}\/\d{5}(?![\d/])/g },
  {
    scheme: 'teacher-reference',
    pattern: /(?<![\d/£.,-])\d{6}(?![A-Za-z\d/-]|[.,]\d)/g,
    near: /gtcs|teacher n|registration n/,
  },
  {
    scheme: 'bank-account',
    pattern: /(?<![\d/£.-])\d{2}[- ]?\d{2}[- ]?\d{2}[ ,;/.()a-z:]{1,18}\d{8}(?![A-Za-z\d])/gi,
  },
  {
    scheme: 'bank-account',
    pattern: /(?<![\d/£.-])\d{2}([- ]?)\d{2}\1\d{2}(?![A-Za-z\d/-])/g,
    near: /sort ?code|\bsort\b|\bacc(?:ount|\b)/,
  },
];

const insurance =
  /(?<![A-Za-z\d])[A-Za-z]{2}[ -]?[\dO]{2}[ -]?[\dO]{2}[ -]?[\dO]{2}[ -]?[A-Da-d](?![A-Za-z\d])/g;

/** Numbers whose shape, or a word beside them, says what they are. */
export function findLabelledNumbers(text: string): readonly Mark[] {
  const marks = shapes.flatMap(shape => found(text, shape));
  for (const match of text.matchAll(insurance)) {
    const checks = isIssuedPrefix(match[0].slice(0, 2).toUpperCase());
    marks.push(
      markOf(match.index, match[0].length, 'national-insurance', checks, checks ? 'certain' : 'likely'),
    );
  }
  return marks;
}

function found(text: string, { scheme, pattern, near, unless }: Shape): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(pattern)) {
    const around = text
      .slice(Math.max(0, match.index - 36), match.index + match[0].length + 24)
      .toLowerCase();
    if (near !== undefined && !near.test(around)) continue;
    if (unless?.test(around) === true) continue;
    marks.push(markOf(match.index, match[0].length, scheme, true, near === undefined ? 'likely' : 'certain'));
  }
  return marks;
}

/** HMRC National Insurance Manual NIM39110; Q is read too, as its specimens begin with it. */
function isIssuedPrefix(prefix: string): boolean {
  if (['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(prefix)) return false;
  return /^[^DFIUV][^DFIUVO]$/.test(prefix);
}

function markOf(
  from: number,
  length: number,
  scheme: IdentifierScheme,
  checks: boolean,
  sure: Mark['sure'],
): Mark {
  return { from, to: from + length, kind: { kind: 'identifier', scheme, checks }, sure, subjects: [] };
}
