/** Pupils that the contract takes. */
const most = 100_000;

/** The number of pupils that was typed, `1,250` and `about 240` included; `null` for nothing, `wrong` for anything else. */
export function pupilsTyped(text: string): number | null | 'wrong' {
  const digits = text.replace(/[,.\s]|about|around|roughly|~|pupils|children/giu, '');
  if (digits === '') return null;
  const number = Number(digits);
  return /^\d+$/.test(digits) && number <= most ? number : 'wrong';
}
