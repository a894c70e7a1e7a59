import { describe, expect, it } from 'vitest';
import type { FindingKind, IdentifierScheme } from '../../../../../electron/core/sharing/check/finding';
import { findIn, shown } from './one-note';

/** Finds `text` as `scheme` and with a check digit that is right. */
const valid: readonly (readonly [IdentifierScheme, string])[] = [
  ['upn', 'R999999926001'],
  ['upn', 'U999123425042'],
  ['upn', 'B801200005001'],
  ['upn', 'E99943212401A'],
  ['upn', 'c99911112600t'],
  ['uln', '9000000016'],
  ['uln', '9123456786'],
  ['uln', '9276308686'],
  ['scn', '260000012'],
  ['scn', '145550017'],
  ['scn', '098765433'],
  ['nhs', '999 464 0232'],
  ['nhs', '999 012 3454'],
  ['nhs', '９９９ ０００ ００１８'],
  ['nhs', '999 464 O232'],
  ['chi', '0101011237'],
  ['chi', '3112999908'],
  ['chi', '2902000189'],
  ['health-and-care', '3200000120'],
  ['health-and-care', '3999999004'],
  ['health-and-care', '3999999926'],
  ['national-insurance', 'QQ 12 34 56 A'],
  ['national-insurance', 'qq987654d'],
  ['payment-card', '4111 1111 1111 1111'],
  ['payment-card', '5555555555554444'],
  ['payment-card', '4000-0000-0000-0002'],
  ['bank-account', '00-00-00 12345678'],
  ['bank-account', '99-99-99 / 99999999'],
  ['vehicle', 'LB41 RTX'],
  ['vehicle', 'SD47PLM'],
];

const labelled: readonly (readonly [IdentifierScheme, string, string])[] = [
  ['school-number', 'URN 999204', '999204'],
  ['school-number', 'the early years setting EY999321', 'EY999321'],
  ['school-number', 'DfE number 999/2045', '999/2045'],
  ['school-number', 'LAESTAB 9994321', '9994321'],
  ['school-number', 'UKPRN 19999991', '19999991'],
  ['school-number', 'centre number 99204', '99204'],
  ['teacher-reference', 'TRN 9998760', '9998760'],
  ['teacher-reference', 'TRN 99/99123', '99/99123'],
  ['teacher-reference', 'GTCS 269999', '269999'],
  ['vehicle', 'the car is Q999 ZZZ', 'Q999 ZZZ'],
  ['vehicle', 'a van, ZZZ 999Q, parked', 'ZZZ 999Q'],
  ['vehicle', 'reg ZIZ 9999', 'ZIZ 9999'],
];

/** Must not count as this. */
const nearMisses: readonly (readonly [IdentifierScheme | FindingKind['kind'], string])[] = [
  ['upn', 'A999999926001'],
  ['upn', 'S999999926001'],
  ['upn', 'R99999992600'],
  ['upn', 'E99943212401O'],
  ['upn', 'E9994321240A1'],
  ['uln', '9276308687'],
  ['uln', '0000000042'],
  ['uln', '9999999999'],
  ['scn', '260000013'],
  ['scn', '26000001'],
  ['scn', '2600000120'],
  ['nhs', '999 464 0233'],
  ['nhs', '0113 496 0123'],
  ['nhs', '999 464 023'],
  ['nhs', 'ISBN 0306406152'],
  ['chi', '3201201234'],
  ['chi', '0101201234'],
  ['chi', '010101123'],
  ['health-and-care', '3200000129'],
  ['health-and-care', '9994640232'],
  ['health-and-care', '320000012'],
  ['national-insurance', 'AB123456E'],
  ['national-insurance', 'GB123456A'],
  ['national-insurance', 'DA123456A'],
  ['payment-card', '4111 1111 1111 1112'],
  ['payment-card', '4111-1111'],
  ['bank-account', 'on 12-09-26 we met'],
  ['bank-account', 'see 01-02-03'],
  ['bank-account', 'a 20-30-40 split'],
  ['school-number', 'cost £145,000'],
  ['school-number', 'on 140926'],
  ['school-number', 'in 2025/2026 it was 12/30'],
  ['teacher-reference', 'in 2025/26'],
  ['teacher-reference', 'TRN 999912'],
  ['vehicle', 'AI12 CDE'],
  ['vehicle', 'KS2 SAT'],
  ['vehicle', 'LB4 1RTX'],
  ['vehicle', 'Y6 SEN and Y5 EAL and Y4 LAC and P4 ASN and SEN 25K'],
  ['postcode', 'KS2 2CP'],
  ['postcode', 'B1 2CD'],
  ['postcode', 'Y5 4 JS'],
  ['phone', '0113 496'],
  ['phone', '07700 9004612'],
  ['phone', '01/09/2026 0930'],
  ['email', 'meet @ 3pm, 3@£5'],
  ['email', 'ask @oakclass'],
  ['address', '14 drive time slots'],
  ['address', 'Way forward'],
  ['address', 'Dr Park'],
  ['birth-date', 'a born leader'],
  ['birth-date', 'Ofsted 14/03/2018'],
  ['birth-date', 'our strategy was born in 2018'],
  ['age', 'ages ago'],
  ['age', 'a 5-year plan'],
  ['age', 'KS1 aged assessments'],
  ['class-name', '4B pencil'],
  ['class-name', 'a B12 form'],
  ['class-name', 'paragraph 2A'],
  ['likely-name', 'a Dr appointment'],
  ['likely-name', 'the PC suite'],
  ['likely-name', 'Mr Men week'],
  ['likely-school', 'St Anne’s Day'],
  ['likely-school', 'after academy conversion'],
];

const formats: readonly (readonly [FindingKind['kind'], string, string])[] = [
  ['phone', 'rang 01632 960123 twice', '01632 960123'],
  ['phone', 'rang 07700 900461 twice', '07700 900461'],
  ['phone', 'rang +44 20 7946 0018 twice', '+44 20 7946 0018'],
  ['email', 'write to head@hilltop.example.org today', 'head@hilltop.example.org'],
  ['email', 'write to head at hilltop dot org today', 'head at hilltop dot org'],
  ['postcode', 'lives at AA1 1AA now', 'AA1 1AA'],
  ['postcode', 'lives at LX9 4RT now', 'LX9 4RT'],
  ['postcode', 'lives at yr2 7hn now', 'yr2 7hn'],
  ['postcode', 'the SE15 end', 'SE15'],
  ['address', 'it is Flat 2, 14 Beck Lane now', 'Flat 2, 14 Beck Lane'],
  ['address', 'at Heol y Bryn', 'Heol y Bryn'],
  ['address', 'the flats on Quarry Row', 'Quarry Row'],
  ['birth-date', 'DOB 14/03/2018', 'DOB 14/03/2018'],
  ['birth-date', 'she was born on the 2nd of May', 'born on the 2nd of May'],
  ['birth-date', 'the boy, 14 March 2018, is new', '14 March 2018'],
  ['age', 'she turns six next Friday', 'turns six'],
  ['age', 'a boy aged 7', 'aged 7'],
  ['age', 'reading age 8;4', '8;4'],
  ['class-name', 'covered in 4B today', '4B'],
  ['class-name', 'saw 6JS’s assembly', '6JS'],
  ['class-name', 'saw Oak class sing', 'Oak class'],
  ['pointing', 'The only Y4 girl with a hearing aid in a school of 60', 'only Y4 girl'],
  ['pointing', 'Ask about our Traveller twins', 'our Traveller twins'],
  ['pointing', 'two of the three Polish families left', 'two of the three Polish families'],
  ['handle', 'ask @oakclass', '@oakclass'],
  ['web-address', 'see https://www.hilltop.sch.uk/about now', 'https://www.hilltop.sch.uk/about'],
  ['front-matter', '---\nauthor: me\n---\nText', '---\nauthor: me\n---'],
  ['hidden-text', 'a <!-- not seen --> b', '<!-- not seen -->'],
  ['hidden-characters', 'a\u200b\u202eb', '\u200b\u202e'],
  ['private-link', 'as in [[What I did not say]]', '[[What I did not say]]'],
];

describe('numbers with a check digit or a format', () => {
  it.each(valid)('%s: %s', (scheme, text) => {
    const found = findIn(`The file says ${text}, and no more.`);
    expect(found.map(({ kind, text: at }) => [kind, at])).toContainEqual([
      { kind: 'identifier', scheme, checks: true },
      text,
    ]);
  });

  it.each(labelled)('%s: %s', (scheme, text, part) => {
    const found = findIn(`We wrote: ${text}.`).filter(
      ({ kind }) => kind.kind === 'identifier' && kind.scheme === scheme,
    );
    expect(found.map(finding => finding.text)).toEqual([part]);
  });
});

describe('near misses', () => {
  it.each(nearMisses)('not %s: %s', (kind, text) => {
    const found = findIn(`We wrote ${text} down.`).filter(finding => {
      if (finding.kind.kind === 'identifier') return finding.kind.scheme === kind && finding.kind.checks;
      return finding.kind.kind === kind;
    });
    expect(shown(found)).toEqual([]);
  });

  it('ranks what has the shape of a postcode but is a stage', () => {
    const found = findIn('Y5 2JS, P4 1BS, S3 4TH').filter(({ kind }) => kind.kind === 'postcode');
    expect(found.map(({ sure }) => sure)).toEqual(['possible', 'possible', 'possible']);
  });

  it('shows a slip in a number that says what it is', () => {
    expect(shown(findIn('Her NHS number is 999 464 0233.'))).toEqual(['nhs: 999 464 0233']);
  });
});

describe('formats', () => {
  it.each(formats)('%s: %s', (kind, text, part) => {
    const found = findIn(text).filter(finding => finding.kind.kind === kind);
    expect(found.some(finding => finding.text.includes(part))).toBe(true);
  });

  it('leaves a joined emoji alone', () => {
    expect(findIn('well done 👩‍🏫 and 👍🏽 ❤️')).toEqual([]);
  });

  it('lets a link to a note that goes along be', () => {
    expect(shown(findIn('as in [[]] and [[ x ]]'))).toEqual(['private-link: [[ x ]]']);
  });
});
