/** The words of a tag field with what was typed added: trimmed, parted at commas, none twice (in any case of letters). */
export function withTyped(words: readonly string[], typed: string): readonly string[] {
  const added = typed
    .split(',')
    .map(word => word.trim().replace(/\s+/gu, ' '))
    .filter(
      (word, index, all) => word !== '' && !isAmong(words, word) && !isAmong(all.slice(0, index), word),
    );
  return added.length === 0 ? words : [...words, ...added];
}

/** The suggestions that contain what was typed and are not chosen yet. */
export function suggestionsFor(
  known: readonly string[],
  words: readonly string[],
  typed: string,
): readonly string[] {
  const sought = fold(typed.trim());
  return known.filter(word => !isAmong(words, word) && fold(word).includes(sought));
}

function isAmong(words: readonly string[], word: string): boolean {
  return words.some(each => fold(each) === fold(word));
}

function fold(word: string): string {
  return word.toLocaleLowerCase('en-GB');
}
