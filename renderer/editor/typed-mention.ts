/** A mention that is being typed, up to the caret: `@` and as much of a name as there is; in brackets anything is one. */
export const mentionAtEnd = /(?<![\p{L}\p{N}_/.@#&])@(?:\[[^[\]\n]{0,60}|[\p{L}\p{M}'’ ,.-]{0,60})$/u;

/** A mention that is being typed: where its `@` stands, and the name as far as it has come. */
export type TypedMention = { readonly from: number; readonly name: string };

/** The mention that ends where `text` ends, or `null`. */
export function typedMention(text: string): TypedMention | null {
  const match = mentionAtEnd.exec(text);
  return match === null ? null : { from: match.index, name: match[0].replace(/^@\[?/, '') };
}
