import { describe, expect, it } from 'vitest';
import type { KnownNames } from '../../../../../electron/core/sharing/check/known-names';
import { asId } from '../../../../../shared/domain/ids';
import { findIn, shown } from './one-note';

const person = (name: string) => ({ id: asId.person(name), name, alsoKnownAs: [], emails: [], phones: [] });
const school = (name: string) => ({ id: asId.school(name), name, alsoKnownAs: [] });
const known: KnownNames = {
  people: [
    'Mary Hartley',
    'Donald MacDonald',
    'Sean O’Neill',
    'Ann-Marie Dunlop',
    'April Park',
    'Dean Bishop',
    'Bell, Grace (governor)',
  ].map(person),
  schools: ['Northgate', 'The Hill Top', 'The Primary School', '1912'].map(school),
  ordinary: ['Zephyrix'],
  pseudonyms: ['1'],
};
const all = (text: string) => shown(findIn(text, known));

describe('what tells who somebody is, as people type it', () => {
  it.each([
    ['a birth in digits alone', 'DOB 07062014, a boy', 'birth-date: DOB 07062014'],
    ['a birth in six digits', 'She was born 070614.', 'birth-date: born 070614'],
    [
      'a birth beside the clause that speaks of a child',
      'He left. The boy, 14/03/2018',
      'birth-date: 14/03/2018',
    ],
    ['a postcode with a capital from the telephone', 'Ls1 4ab is where she lives.', 'postcode: Ls1 4ab'],
    ['the area of a postcode', 'the family from LS14 came', 'postcode: LS14'],
    ['a postcode of an area that is none', 'lives at GP1 1AA now', 'postcode: GP1 1AA'],
    ['a class that opens a sentence and is a word', 'Swallow class were noisy.', 'class-name: Swallow class'],
    ['a class of a tree that opens a sentence', 'Oak class were noisy.', 'class-name: Oak class'],
    ['a class whose teacher is nobody’s word', 'Kestrel class sat down.', 'class-name: Kestrel class'],
    ['a surname of two', 'We met Ms Smith-Brown today.', 'likely-name: Ms Smith-Brown'],
    [
      'a surname of two behind a given name',
      'We met Xanthe Smith-Brown today.',
      'likely-name: Xanthe Smith-Brown',
    ],
    ['a surname with a particle', 'We met Xanthe de Groot.', 'likely-name: Xanthe de Groot'],
    ['a surname of one letter', 'We met Xanthe B today.', 'likely-name: Xanthe B'],
    ['a surname that is a word', 'We met Xanthe Quick today.', 'likely-name: Xanthe Quick'],
    ['a title without a capital', 'Then mrs xanthe rang.', 'likely-name: mrs xanthe'],
    ['a mention of a stranger', 'Ask @[Zoe Xyzzy] and go.', 'likely-name: @[Zoe Xyzzy]'],
    ['a mention of a stranger’s things', 'Ask @Zoe’s mum.', 'likely-name: @Zoe'],
    [
      'a mention with more than a name in it',
      'Ask @[our Mary Hartley, head].',
      'known-person: @[our Mary Hartley, head]',
    ],
    ['letters with stops that end', 'So we met A. K. today.', 'initials: A. K.'],
    ['letters that do something', 'Then JKL said no.', 'initials: JKL'],
    ['letters behind whom one asks', 'I asked JKL about it.', 'initials: JKL'],
    ['a surname of two, half of it known', 'Mary Hartley-Brown’s mum.', 'known-person: Mary Hartley-Brown'],
    ['Mac written Mc', 'Mr McDonald rang.', 'known-person: Mr McDonald'],
    ['an Irish name in two words', 'O Neill rang.', 'known-person: O Neill'],
    ['a title and a name without a capital', 'Then Miss patel rang.', 'likely-name: Miss patel'],
    ['a title that is a word and a name that is one', 'I saw Nurse Hope today.', 'likely-name: Nurse Hope'],
    ['a name that is all titles', 'Dean Bishop rang.', 'known-person: Dean Bishop'],
    ['somebody before whoever thinks', 'We met Xanthe I think.', 'likely-name: Xanthe'],
    ['somebody before an abbreviation', 'We met Xanthe NHS side.', 'likely-name: Xanthe'],
    [
      'the last of many who stand in a row',
      'Xanthe Tariq Zosia Bogdan Piotr Kasia B Wojtek came.',
      'likely-name: Wojtek',
    ],
    ['a school and what it had', 'The Oak Tree Primary Choir sang.', 'likely-school: Oak Tree Primary'],
    ['a school that is called what it is', 'We saw Primary School sing.', 'known-school: Primary School'],
    [
      'letters that could be a telephone number of no digits',
      'in 2026 OOOOOOOOOO',
      'likely-name: OOOOOOOOOO',
    ],
    ['a title before a word', 'I saw Nurse Budget today.', 'likely-name: Nurse'],
    [
      'a name cut apart within what points at a child',
      'A Y4 boy, M[ar](x)y Hartley’s, with autism.',
      'known-person: M[ar](x)y Hartley',
    ],
    ['a child before its stage', 'Boy in Y4 is new.', 'pointing: Boy in Y4'],
    [
      'a child whose stage is a link',
      'Our [Y4](x) gi[rl](y) with autism.',
      'pointing: Y4](x) gi[rl](y) with autism',
    ],
    ['the other half of a double surname', 'Xanthe Brown-Hartley came.', 'likely-name: Xanthe Brown'],
    ['the other half where it opens', 'Brown-Hartley came.', 'likely-name: Brown'],
    ['the other half, a word', 'We met the Field-Hartleys.', 'likely-name: Field'],
    ['the other half behind a known one', 'We met Hartley-Field’s mum.', 'likely-name: Field'],
    ['the other halves of three', 'Long-Brown-Hartley came.', 'likely-name: Long-Brown'],
    ['the other half in capitals', 'FIELD-HARTLEY came.', 'likely-name: FIELD'],
    ['the first half of a stranger’s, a word', 'Field-Jessop rang.', 'likely-name: Field-Jessop'],
    ['half of a double given name', 'I met Marie today.', 'known-person: Marie'],
    ['a name that stands turned round in the journal', 'Grace Bell rang.', 'known-person: Grace Bell'],
    [
      'a school with what it is, in the possessive',
      'We saw Northgate Primary’s choir.',
      'known-school: Northgate Primary',
    ],
    [
      'a school with what it is, in small letters',
      'We saw Northgate primary school sing.',
      'known-school: Northgate primary school',
    ],
    [
      'a school of a saint with what it is',
      'Visited St Cuthbert Catholic School.',
      'likely-school: St Cuthbert Catholic School',
    ],
    ['a school behind a verb that opens', 'Visited Oak Tree Primary.', 'likely-school: Oak Tree Primary'],
    ['a school in the possessive', 'Oak Tree Primary’s choir sang.', 'likely-school: Oak Tree Primary'],
    ['a month that is somebody, when she acts', 'Not before April rang.', 'known-person: April'],
    [
      'a link within the address of a school',
      'hilltop.sch.uk/staff is down',
      'web-address: hilltop.sch.uk/staff',
    ],
    ['a number of letters and digits alike', 'UPN R9999999260O1', 'upn: R9999999260O1'],
    ['a pupil number with a slip', 'her number R99999992600A', 'upn: R99999992600A'],
    ['a candidate number with a slip', 'candidate number 260000013', 'scn: 260000013'],
    ['a candidate number that says so', 'SCN 260000012', 'scn: 260000012'],
    ['a learner number with a slip', 'ULN 9276308687', 'uln: 9276308687'],
    ['the number of a school', 'Our DfE ref is 999-2045.', 'school-number: 999-2045'],
    ['an establishment number', 'LAESTAB 9992045', 'school-number: 9992045'],
    ['letters hidden as references', 'M&#97;ry and M&#x61;ry', 'known-person: M&#x61;ry'],
  ])('%s: %s', (_, text, finding) => {
    expect(all(text)).toContain(finding);
  });
});

describe('what only looks like it', () => {
  it.each([
    ['a stage and an ordinal', 'P4 1st and E1 2nd and M1 4th'],
    ['any class at the start of a sentence', 'Good class discussion. Dance class discussion.'],
    ['a stage beside a place', 'the KS2 end of the field'],
    ['a letter that ends a sentence', 'It was plan B. A large one.'],
    ['letters of a thing', 'We bought a new XLR today.'],
    ['compact dates', 'from 07062014 to 20140708 and 20140708'],
    ['school years', 'in 2019-20 2020-21'],
    ['dates with an hour', 'at 2026-10-05 14 and 05-10-2026 14'],
    ['lists of numbers', 'they had 12 34 56 78 90 marks'],
    ['letters that are mostly no digits', 'in 2026 OlOlOlO1, OlIOlIOl, AOlIOlIOlIOl1 and AOlIOlIOlIOlI'],
    ['common words that open', 'Rather quiet. Felt better. Held over. We heard Laughter too.'],
    ['what the head said is a word', 'We use Zephyrix daily.'],
    ['money', 'the budget is 1234567 now'],
    ['a date and a time', '01-09-2026 12'],
    ['a month', 'since April and on 3 April and April 3'],
    ['an inn and a day', 'at the Hill Top pub or Hill Top, the inn'],
    ['a public body', 'see https://www.gov.uk/guidance and https://bbc.co.uk'],
    ['references to nothing', '&bogus; &#0; &#xD800; &#x110000; &; %4'],
  ])('%s: %s', (_, text) => {
    expect(all(text)).toEqual([]);
  });

  it('a number with a slip is less sure than one that checks, and more where it says what it is', () => {
    const sure = (text: string) => findIn(text).map(finding => finding.sure);
    expect(sure('UPN R99999992600A')).toEqual(['likely']);
    expect(sure('her R99999992600A')).toEqual(['possible']);
    expect(sure('NHS number 999 464 0232')).toEqual(['certain']);
    expect(sure('NHS number 999 464 0233')).toEqual(['likely']);
  });

  it('a telephone number of a school is not the number of a school', () => {
    expect(all('By phone: 999-2045, the school.')).toEqual(['number: 999-2045']);
  });
});
