const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** A count as it is written in a sentence: in words below ten, in figures from ten on. */
export function spelled(count: number): string {
  return words[count] ?? count.toLocaleString('en-GB');
}

/** A sentence with its first letter in capitals, for one that begins with a spelled count. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
