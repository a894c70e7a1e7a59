import { sharingDocument as welsh } from '../../../../shared/messages/cy/sharing-document';
import { sharingDocument } from '../../../../shared/messages/en-GB/sharing-document';

/** A stretch of text of what leaves, and whether it stands for something else or waits for a decision. */
export type LeavingPart = { readonly text: string; readonly mark: 'none' | 'instead' | 'to-decide' };

/** In every language: what is shown may have been got ready before another was chosen. */
const waiting: ReadonlySet<string> = new Set([
  ...Object.values(sharingDocument.toDecide),
  ...Object.values(welsh.toDecide),
]);

/** `text` in parts: what was put in place of something, and the places that nobody has decided about. */
export function leavingParts(text: string, instead: readonly string[]): readonly LeavingPart[] {
  const wanted = [...new Set(instead)].filter(words => words !== '').sort((a, b) => b.length - a.length);
  const words = [...waiting, ...wanted].map(escaped).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
  const parts: LeavingPart[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), mark: 'none' });
    const waits = waiting.has(match[0]);
    parts.push({ text: match[0], mark: waits ? 'to-decide' : 'instead' });
    at = match.index + match[0].length;
  }
  return at < text.length ? [...parts, { text: text.slice(at), mark: 'none' }] : parts;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
