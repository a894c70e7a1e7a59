/** Fewest characters (user-perceived, after NFC) of a passphrase. Length matters more than kinds of characters (NIST SP 800-63B). */
export const passphraseMinimum = 15;
export const passphraseMaximum = 1024;

/** 0 to 4 as the zxcvbn estimator gives it; 3 is the least that may be used. */
export type PassphraseScore = 0 | 1 | 2 | 3 | 4;
export const passphraseScoreMinimum: PassphraseScore = 3;

/** How many characters a person would count. */
export function passphraseLength(passphrase: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(passphrase.normalize('NFC'))]
    .length;
}
