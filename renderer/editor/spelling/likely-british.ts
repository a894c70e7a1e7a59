/** What American spellings are in Britain, each by an ending or a part of the word. */
const changes: readonly (readonly [RegExp, string])[] = [
  [/or(?=s|ed|ing|able|ful|ite|al|ist|$)/, 'our'],
  [/er(?=s?$)/, 're'],
  [/iz(?=e|ing|ation)/, 'is'],
  [/yz(?=e|ing)/, 'ys'],
  [/og(?=s?$)/, 'ogue'],
  [/ens(?=e)/, 'enc'],
  [/l(?=ed$|ing$|er$|ers$)/, 'll'],
  [/ill(?=ful)/, 'il'],
  [/ll(?=ment|s?$)/, 'l'],
  [/am(?=s?$)/, 'amme'],
];

/** The ways `word` may be written in Britain, known or not: what an American spelling is corrected to first. */
export function likelyBritish(word: string): readonly string[] {
  return changes.flatMap(([from, to]) => (from.test(word) ? [word.replace(from, to)] : []));
}
