const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names as they stand in a sentence: `Mary, Jo and David`. */
export function nameList(people: readonly string[]): string {
  return names.format(people);
}
