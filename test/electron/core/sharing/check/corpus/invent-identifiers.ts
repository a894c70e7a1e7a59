import { commonGivenNames, commonSurnames } from './common-names';
import type { Random } from './random';

/** Makes an identifier of one type. The arithmetic is written out here again, from the published rules, and shares nothing with the check. */
export type Inventor = (random: Random) => string;

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

function sumOf(digits: string, weights: readonly number[]): number {
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight * Number.parseInt(digits.charAt(index), 10);
  });
  return sum;
}

function upn(random: Random): string {
  const body = `9${random.digits(10)}`;
  const temporary = random.next() < 0.3;
  const last = temporary ? letters.charAt(random.whole(0, 22)) : random.digits(1);
  let sum = 0;
  for (let at = 0; at < 11; at++) sum += Number(body.charAt(at)) * (at + 2);
  sum += (temporary ? letters.indexOf(last) : Number(last)) * 13;
  return `${letters.charAt(sum % 23)}${body}${last}`;
}

function tenDigits(random: Random, beginning: string): string {
  for (;;) {
    const nine = beginning + random.digits(9 - beginning.length);
    const rest = sumOf(nine, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    if (rest === 1) continue;
    return nine + String(rest === 0 ? 0 : 11 - rest);
  }
}

function uln(random: Random): string {
  for (;;) {
    const nine = String(random.whole(1, 9)) + random.digits(8);
    const rest = sumOf(nine, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    if (rest !== 0) return nine + String(10 - rest);
  }
}

function scn(random: Random): string {
  for (;;) {
    const eight = `2${random.digits(7)}`;
    const rest = sumOf(eight, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    if (rest !== 1) return eight + String(rest === 0 ? 0 : 11 - rest);
  }
}

function card(random: Random): string {
  const body = `4${random.digits(14)}`;
  let sum = 0;
  [...body].forEach((char, index) => {
    const doubled = index % 2 === 0 ? Number(char) * 2 : Number(char);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  const whole = body + String((10 - (sum % 10)) % 10);
  return random.pick([whole, (whole.match(/.{4}/g) ?? []).join(' '), (whole.match(/.{4}/g) ?? []).join('-')]);
}

const wide = (text: string) => text.replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit)));
const grouped = (digits: string, mark: string) =>
  [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(mark);
const spelled = (random: Random, digits: string) =>
  random.pick([
    digits,
    grouped(digits, ' '),
    grouped(digits, '-'),
    grouped(digits, '\u00a0'),
    wide(digits),
    digits.replace('0', 'O'),
  ]);
const slip = (text: string) => text.slice(0, -1) + String((Number(text.slice(-1)) + 1) % 10);
const date = (random: Random) =>
  [random.whole(1, 28), random.whole(1, 12), random.whole(2009, 2021)] as const;
const two = (value: number) => String(value).padStart(2, '0');
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const inventors = {
  upn: random =>
    random.pick([
      upn(random),
      upn(random).toLowerCase(),
      upn(random).replace(/^(.)(...)(....)/, '$1 $2 $3 '),
    ]),
  'upn with a slip': random => {
    const right = upn(random);
    return (right.startsWith('A') ? 'B' : 'A') + right.slice(1);
  },
  uln: random => spelled(random, uln(random)),
  scn: random => random.pick([scn(random), grouped(scn(random), ' ')]),
  nhs: random => spelled(random, tenDigits(random, '999')),
  'nhs with a slip': random => `NHS number ${grouped(slip(tenDigits(random, '999')), ' ')}`,
  chi: random =>
    spelled(
      random,
      tenDigits(random, two(random.whole(1, 28)) + two(random.whole(1, 12)) + two(random.whole(9, 20))),
    ),
  'health and care': random => spelled(random, tenDigits(random, '32')),
  'national insurance': random => {
    const six = random.digits(6);
    const spaced = (six.match(/../g) ?? []).join(' ');
    return random.pick([`QQ ${spaced} A`, `QQ${six}C`, `qq ${spaced} d`, `QQ ${spaced} B`]);
  },
  'payment card': card,
  'bank account': random =>
    random.pick([
      `${two(0)}-${two(0)}-${two(0)} 1234${random.digits(4)}`,
      `99-99-99 / 9999${random.digits(4)}`,
      `sort code 00-00-${random.digits(2)}`,
      `sort 000000 acc 1234${random.digits(4)}`,
    ]),
  vehicle: random =>
    random.pick([
      `LB4${random.whole(1, 9)} RTX`,
      `parked in SD4${random.whole(1, 9)} PLM`,
      `YK9${random.whole(1, 9)}HWN`,
      `the car Q${random.whole(100, 999)} ZZZ`,
      `reg ZIZ ${random.whole(1000, 9999)}`,
    ]),
  postcode: random =>
    random.pick([
      `AA${random.whole(1, 99)} ${random.whole(1, 9)}AA`,
      `LX${random.whole(1, 9)} ${random.whole(1, 9)}RT`,
      `YR${random.whole(1, 9)}${random.whole(1, 9)}HN`,
      `lx${random.whole(1, 9)} ${random.whole(1, 9)}rt`,
      `LS6 ${random.whole(1, 9)}AB`,
      `EC1A ${random.whole(1, 9)}BB`,
    ]),
  phone: random =>
    random.pick([
      `01632 960${random.digits(3)}`,
      `07700 900${random.digits(3)}`,
      `+44 7700 900${random.digits(3)}`,
      `(0121) 496 0${random.digits(3)}`,
      `020 7946 0${random.digits(3)}`,
      `0044 1632 960${random.digits(3)}`,
      `+44 (0)1632 960${random.digits(3)}`,
      `07700900${random.digits(3)}`,
      `0113-496-0${random.digits(3)}`,
    ]),
  email: random =>
    random.pick([
      `head${random.digits(3)}@example.org`,
      `m.hart${random.digits(2)}@office.example.com`,
      `ANNA_${random.digits(2)}@example.net`,
      `head${random.digits(2)} at hilltop dot example dot org`,
      `head${random.digits(2)} (at) example (dot) org`,
      `desk${random.digits(2)}@example.sch.uk`,
    ]),
  'date of birth': random => {
    const [day, month, year] = date(random);
    const name = months[month - 1] ?? '';
    return random.pick([
      `DOB ${two(day)}/${two(month)}/${year}`,
      `D.O.B. ${day}.${month}.${year % 100}`,
      `born on the ${day}th of ${name}`,
      `born ${day} ${name} ${year}`,
      `date of birth: ${year}-${two(month)}-${two(day)}`,
      `birthday is ${day} ${name}`,
      `b. ${day}.${month}.${two(year % 100)}`,
    ]);
  },
  age: random =>
    random.pick([
      `aged ${random.whole(4, 16)}`,
      `${random.whole(4, 16)}-year-old`,
      'seven year old',
      'rising five',
      `${random.whole(4, 9)};${random.whole(1, 9)}`,
    ]),
  'class name': random =>
    random.pick([
      `in ${random.whole(1, 6)}B`,
      `in ${random.whole(1, 6)}JS`,
      `class ${random.whole(1, 6)}H`,
      `Class ${random.whole(1, 6)}`,
      `Dosbarth ${random.whole(1, 6)}`,
      `in 4/5H`,
      'the Oak class',
      'with the Hedgehogs',
    ]),
  pointing: random =>
    random.pick([
      `the Y${random.whole(1, 6)} girl with the hearing aid`,
      `the only boy in Year ${random.whole(1, 6)}`,
      'our Traveller twins',
      'the boy in Reception with the feeding tube',
      'two of the three Polish families',
      `a Y${random.whole(1, 6)} boy`,
      'the only Year 4 girl',
    ]),
  'school number': random =>
    random.pick([
      `URN 999${random.digits(3)}`,
      `999/9${random.digits(3)}`,
      `EY999${random.digits(3)}`,
      `LAESTAB 9999${random.digits(3)}`,
      `centre number 99${random.digits(3)}`,
    ]),
  'teacher reference': random =>
    random.pick([`TRN 9999${random.digits(3)}`, `99/99${random.digits(3)}`, `GTCS 26${random.digits(4)}`]),
  address: random =>
    random.pick([
      `${random.whole(1, 99)} Beck Lane`,
      `Flat 2, ${random.whole(1, 99)} Quarry Road`,
      'the flats on Quarry Row',
      'Heol y Bryn',
      `${random.whole(1, 99)}a Mill Close`,
      'Tannery Street',
    ]),
  'private link': random => `[[What I did not say on day ${random.whole(1, 999)}]]`,
  handle: random => `@oakclass${random.digits(3)}`,
  'web address': random =>
    random.pick([
      `https://www.school${random.digits(3)}.sch.uk/contact`,
      `https://facebook.com/groups/${random.digits(6)}`,
      `www.hall${random.digits(3)}.example.org`,
    ]),
  'hidden text': random => `<!-- rang ${random.digits(4)} -->`,
  'name of a stranger': random =>
    random.pick([
      'Mrs Jessop',
      'Anna Jessop-Lunn',
      'Kwabena Osei',
      'Mr. Thirlwall',
      'Fr Brennan',
      'Cllr Begum',
      'Tegwen Prydderch',
      'Aisha Rahman',
      'Oksana',
      'Przemek Zielinski',
      'Dr Achterberg',
      'Callum Sproat',
      'Bibi Khatun',
      'Siobhan Ní Dhomhnaill',
      'mrs jessop',
    ]),
  'common name of a stranger': random => `${random.pick(commonGivenNames)} ${random.pick(commonSurnames)}`,
  'school of strangers': random =>
    random.pick([
      'Oak Tree Primary',
      'St Cuthbert’s',
      'Fernhill Academy',
      'Ysgol y Bryn',
      'Holy Trinity Catholic Primary School',
      'WMPS',
      'Millbrook Juniors',
    ]),
  'initials of a stranger': random => random.pick(['K.J.', 'J.B.S.', 'R. W.']),
} as const satisfies Readonly<Record<string, Inventor>>;

export type IdentifierType = keyof typeof inventors;
