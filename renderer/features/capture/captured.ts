import type { EntryContent } from '../../../shared/domain/entry';
import type { Kind } from '../../../shared/domain/status';

/** Characters; a longer first line reads as text, not as a title. */
const longestTitle = 140;

/**
 * Turns what was typed into an entry's title and text. A short first line is the title, except in a reflection,
 * which has none until the head gives it one. Nothing that was typed is left out but blank lines around it.
 */
export function capturedContent(typed: string, kind: Kind): Pick<EntryContent, 'title' | 'body'> {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  if (kind === 'reflection') return { title: '', body: text };
  const [first = '', ...rest] = text.split('\n');
  if (first.length > longestTitle) return { title: '', body: text };
  return { title: first.trimEnd(), body: rest.join('\n').replace(/^\n+/, '') };
}
