import { spokenLanguage } from './spoken-language';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/**
 * A count as it is written in a sentence: in words below ten, in figures from ten on. Welsh numerals change with what they
 * count, so there it is always in figures, and none is `dim`.
 */
export function spelled(count: number): string {
  const figures = count.toLocaleString('en-GB');
  if (spokenLanguage() === 'cy') return count === 0 ? 'dim' : figures;
  return words[count] ?? figures;
}

/** A sentence with its first letter in capitals, for one that begins with a spelled count. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
