/** A stretch of the query from a position on; `corrected` where something else was looked for instead. */
export type TypedStretch = { readonly from: number; readonly text: string; readonly corrected: boolean };

/** Cuts the query as typed into words that were found and words that were not. */
export function typedStretches(
  query: string,
  corrections: readonly { readonly typed: string; readonly used: string }[],
): readonly TypedStretch[] {
  const mistyped = new Set(corrections.map(({ typed }) => typed.toLocaleLowerCase('en-GB')));
  let from = 0;
  return query.split(/([\p{L}\p{M}\p{N}'’-]+)/u).flatMap(text => {
    const stretch = { from, text, corrected: mistyped.has(text.toLocaleLowerCase('en-GB')) };
    from += text.length;
    return text === '' ? [] : [stretch];
  });
}
