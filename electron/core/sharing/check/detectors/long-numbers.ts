import type { IdentifierScheme, Mark, Sureness } from '../finding';
import {
  beginsWithDate,
  checksAsCard,
  checksAsNhs,
  checksAsScn,
  checksAsUln,
  checksAsUpn,
} from './check-digits';

type Read = { readonly scheme: IdentifierScheme; readonly checks: boolean; readonly sure: Sureness };

// O for 0, l and I for 1 are how numbers are mistyped and misread.
const run = /(?<![A-Za-z\d£$€.,/])[\dOoIl](?:[ -]?[\dOoIl]){6,18}(?![A-Za-z\d%])/g;
const upnShape = /(?<![A-Za-z\d])[A-Za-z](?:[ -]?[\dOoIl]){11}[ -]?[\dA-Za-z](?![A-Za-z\d])/g;

/** Pupil, health and card numbers, and any other seven digits or more. */
export function findLongNumbers(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  if (!/\d.?\d.?\d.?\d/.test(text)) return marks;
  for (const match of text.matchAll(upnShape)) {
    const read = readUpn(match[0], labelBefore(text, match.index));
    if (read !== null) marks.push(markOf(match.index, match[0].length, read));
  }
  for (const match of text.matchAll(run)) {
    const digits = digitsOf(match[0]);
    if (digits === null || isDateOrMoney(match[0], digits, text, match.index)) continue;
    const read = readDigits(match[0], digits, labelBefore(text, match.index));
    if (read !== null) marks.push(markOf(match.index, match[0].length, read));
  }
  return marks;
}

function readUpn(shown: string, label: string): Read | null {
  const letters = shown.replace(/[ -]/g, '').toUpperCase();
  const body = letters.slice(1, 12).replace(/O/g, '0').replace(/[IL]/g, '1');
  if ((shown.match(/\d/g)?.length ?? 0) < 8 || !/^\d{11}$/.test(body)) return null;
  const checks = checksAsUpn(letters.slice(0, 1) + body + letters.slice(12));
  return { scheme: 'upn', checks, sure: checks ? 'certain' : /upn/.test(label) ? 'likely' : 'possible' };
}

/** Only digits; `null` when too few of them are real ones. */
function digitsOf(shown: string): string | null {
  const digits = shown.replace(/[ -]/g, '').replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  return (shown.match(/\d/g)?.length ?? 0) * 3 >= digits.length * 2 ? digits : null;
}

function readDigits(shown: string, digits: string, label: string): Read | null {
  switch (digits.length) {
    case 10:
      return readTen(shown, digits, label);
    case 9:
      if (checksAsScn(digits))
        return { scheme: 'scn', checks: true, sure: /scn|candidate/.test(label) ? 'certain' : 'likely' };
      return /scn|candidate/.test(label)
        ? { scheme: 'scn', checks: false, sure: 'likely' }
        : unexplained(shown);
    case 8:
      if (/account|acc\b|a\/c/.test(label)) return { scheme: 'bank-account', checks: false, sure: 'certain' };
      return /ukprn/.test(label)
        ? { scheme: 'school-number', checks: true, sure: 'certain' }
        : unexplained(shown);
    case 7:
      if (/trn|teacher ref|dfe n|teacher n/.test(label))
        return { scheme: 'teacher-reference', checks: true, sure: 'certain' };
      return /laestab|dfe|school|seed|establishment/.test(label)
        ? { scheme: 'school-number', checks: true, sure: 'certain' }
        : unexplained(shown);
    default:
      if (digits.length < 13) return unexplained(shown);
      return checksAsCard(digits)
        ? { scheme: 'payment-card', checks: true, sure: 'certain' }
        : unexplained(shown);
  }
}

function readTen(shown: string, digits: string, label: string): Read | null {
  if (/isbn/.test(label)) return null;
  const labelled: readonly (readonly [RegExp, IdentifierScheme, boolean])[] = [
    [/\bchi\b/, 'chi', beginsWithDate(digits) && checksAsNhs(digits)],
    [/h ?& ?c|\bhcn\b|\bhsc/, 'health-and-care', isNorthernIrish(digits) && checksAsNhs(digits)],
    [/\buln\b|learner n/, 'uln', checksAsUln(digits)],
    [/\bnhs\b/, 'nhs', checksAsNhs(digits)],
  ];
  const said = labelled.find(([name]) => name.test(label));
  if (said !== undefined) return { scheme: said[1], checks: said[2], sure: said[2] ? 'certain' : 'likely' };
  if (checksAsNhs(digits)) {
    if (isNorthernIrish(digits)) return { scheme: 'health-and-care', checks: true, sure: 'certain' };
    return { scheme: beginsWithDate(digits) ? 'chi' : 'nhs', checks: true, sure: 'certain' };
  }
  return checksAsUln(digits) ? { scheme: 'uln', checks: true, sure: 'certain' } : unexplained(shown);
}

function isNorthernIrish(digits: string): boolean {
  return digits >= '3200000001' && digits <= '3999999999';
}

/** A long number in prose belongs to something; groups of two or one are lists, scores and dates. */
function unexplained(shown: string): Read | null {
  const groups = shown.split(/[ -]/);
  return groups.some(group => group.length < 3) || groups.length > 4
    ? null
    : { scheme: 'number', checks: false, sure: 'possible' };
}

function isDateOrMoney(shown: string, digits: string, text: string, at: number): boolean {
  if (digits.length === 8 && /^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d$/.test(digits)) return true;
  if (digits.length === 8 && /^[0-3]\d(?:0[1-9]|1[0-2])20\d\d$/.test(digits)) return true;
  if (/^(?:19|20)\d\d(?:[ -](?:19|20)?\d\d)+$/.test(shown)) return true;
  if (/^\d{4}-\d\d-\d\d(?: \d\d)?/.test(shown) || /^\d\d-\d\d-\d{4}/.test(shown)) return true;
  return (
    digits.length < 9 &&
    /budget|cost|pounds|£ ?$|spend|deficit|surplus|carry/.test(
      text.slice(Math.max(0, at - 24), at).toLowerCase(),
    )
  );
}

function labelBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 32), at).toLowerCase();
}

function markOf(from: number, length: number, { scheme, checks, sure }: Read): Mark {
  return { from, to: from + length, kind: { kind: 'identifier', scheme, checks }, sure, subjects: [] };
}
