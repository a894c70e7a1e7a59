import { formatMention } from '../../../shared/domain/inline';
import { typedMention } from '../../editor/typed-mention';

/** What a mention may be typed in, in characters before the caret. */
const reach = 400;

/** A name that is being typed into a line, and the part of the line it takes. */
export type MentionAt = { readonly from: number; readonly to: number; readonly name: string };

/** The mention that is being typed at `caret`, or `null`. */
export function mentionAt(text: string, caret: number): MentionAt | null {
  const start = Math.max(text.lastIndexOf('\n', caret - 1) + 1, caret - reach);
  const found = typedMention(text.slice(start, caret));
  return found === null ? null : { from: start + found.from, to: caret, name: found.name };
}

/** `text` with the mention written out as `name`, and where the caret stands then. */
export function withMention(
  text: string,
  { from, to }: MentionAt,
  name: string,
): { readonly text: string; readonly caret: number } {
  const isBracketed = text.startsWith('@[', from);
  const end = isBracketed && text.startsWith(']', to) ? to + 1 : to;
  const written = formatMention(name);
  return { text: text.slice(0, from) + written + text.slice(end), caret: from + written.length };
}
