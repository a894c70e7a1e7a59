/** Weighted sum of the digits of `digits` from its start, one weight each. */
function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}

const downFromTen = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** NHS, CHI and H&C numbers: ten digits, modulus 11 (NHS Data Dictionary). */
export function checksAsNhs(digits: string): boolean {
  const check = 11 - (weighted(digits, downFromTen) % 11);
  return check !== 10 && check % 11 === Number(digits.charAt(9));
}

/** Unique Learner Number: the sum over all ten digits leaves 10 (HESA coding manual). */
export function checksAsUln(digits: string): boolean {
  return digits.charAt(0) !== '0' && weighted(digits, [...downFromTen, 1]) % 11 === 10;
}

/** Scottish Candidate Number: nine digits (HESA coding manual). */
export function checksAsScn(digits: string): boolean {
  const rest = weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return rest !== 1 && (11 - rest) % 11 === Number(digits.charAt(8));
}

/** Unique Pupil Number, 13 capitals and digits, permanent or temporary (Government Data Standards Catalogue, UPN 2.0). */
export function checksAsUpn(upn: string): boolean {
  let sum = 0;
  for (let position = 2; position <= 13; position++) {
    const char = upn.charAt(position - 1);
    const value = /\d/.test(char) ? Number(char) : upnLetters.indexOf(char);
    if (value < 0) return false;
    sum += value * position;
  }
  return upnLetters.charAt(sum % 23) === upn.charAt(0);
}

/** The check of payment cards (Luhn). */
export function checksAsCard(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The first six digits are a date, DDMMYY, as a CHI number begins. */
export function beginsWithDate(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  const year = Number(digits.slice(4, 6));
  const leapless = month === 2 && day === 29 && year % 4 !== 0;
  return days !== undefined && day >= 1 && day <= days && !leapless;
}
