/** The words of a list that is written as running text. */
export function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(word => word !== ''));
}
