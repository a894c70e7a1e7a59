import type { Mark } from '../finding';
import { type CompiledNames, lastDigits } from '../names/compiled-names';

const british =
  /(?<![A-Za-z\d+])(?:(?:\+|00) ?44[ -]?(?:\(0\))? ?|\(?[0O])[\dOl](?:[ ().-]{0,2}[\dOl]){8,9}(?![A-Za-z\d])/g;
const foreign = /(?<![A-Za-z\d])\+(?:[ ().-]{0,2}\d){8,15}(?![A-Za-z\d])/g;
const american =
  /(?<![A-Za-z\d-])(?:\([2-9]\d{2}\) ?\d{3}[ -]\d{4}|[2-9]\d{2}-[2-9]\d{2}-\d{4})(?![A-Za-z\d-])/g;

/** Telephone numbers; those of people in the journal are theirs. */
export function findPhones(text: string, known: CompiledNames): readonly Mark[] {
  const matches = [
    ...[...text.matchAll(british)].filter(match => isBritish(match[0])),
    ...text.matchAll(foreign),
    ...text.matchAll(american),
  ];
  return matches.map(match => {
    const owner = known.phones.get(lastDigits(match[0].replace(/O/g, '0').replace(/l/g, '1')));
    const subjects = owner === undefined ? [] : [owner];
    return {
      from: match.index,
      to: match.index + match[0].length,
      kind: { kind: 'phone' },
      sure: 'certain',
      subjects,
    };
  });
}

/** The national plan: nine or ten digits behind the 0, nine only in 01. A date with a time has other dots. */
function isBritish(shown: string): boolean {
  if (/^\d\d[.-]\d\d[.-]\d{4}/.test(shown) || (shown.match(/\d/g)?.length ?? 0) < 8) return false;
  const digits = shown
    .replace(/O/g, '0')
    .replace(/l/g, '1')
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '');
  const national = digits.replace(/^(?:\+|00)44/, '0').replace(/^00/, '0');
  return /^0(?:1\d{8,9}|[235789]\d{9})$/.test(national);
}
