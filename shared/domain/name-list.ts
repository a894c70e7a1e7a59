const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names as they stand in a sentence: `Mary, Jo and David`. */
export function nameList(names: readonly string[]): string {
  return list.format(names);
}
