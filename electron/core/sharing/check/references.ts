import { foldName } from '../../../../shared/domain/inline';
import type { ShareDocument } from '../share-document';
import type { Span } from './detectors/hidden';
import { foldText } from './text/fold';

/** A place in a text that names something else of the document. What becomes of that is decided there, and followed here. */
export type TextReference =
  | (Span & { readonly kind: 'attachment'; readonly index: number })
  | (Span & { readonly kind: 'note'; readonly key: string });

/**
 * Where the text of the note `key` refers to its files, as `](name)` or `](<name>)`, with `attachments/` before it or percent
 * codes in it, and to other notes of the document, as `[[title]]`; spans are those of the name and of the title.
 */
export function referencesIn(text: string, key: string, document: ShareDocument): readonly TextReference[] {
  const attachments = document.notes.find(note => note.key === key)?.attachments ?? [];
  const files = filesReferredTo(
    text,
    attachments.map(({ name }) => name),
  );
  return text.includes('[[') ? [...files, ...noteReferences(text, document)] : files;
}

/** Where `text` refers to files of these names; likewise. */
export function filesReferredTo(
  text: string,
  names: readonly string[],
): readonly Extract<TextReference, { kind: 'attachment' }>[] {
  return names.flatMap((name, index) =>
    [
      ...new Set([
        name,
        encodeURI(name.toWellFormed()),
        encodeURIComponent(name.toWellFormed()),
        name.replaceAll(' ', '%20'),
      ]),
    ].flatMap(shown => fileReferences(text, shown, index)),
  );
}

function fileReferences(
  text: string,
  shown: string,
  index: number,
): readonly Extract<TextReference, { kind: 'attachment' }>[] {
  const found: Extract<TextReference, { kind: 'attachment' }>[] = [];
  for (
    let from = text.indexOf(shown);
    shown !== '' && from >= 0;
    from = text.indexOf(shown, from + shown.length)
  ) {
    const to = from + shown.length;
    const opens = /\]\(<?(?:\.?\/?attachments\/)?$/.test(text.slice(Math.max(0, from - 18), from));
    if (opens && /^(?:>?\)|>?[ \t]+["'(])/.test(text.slice(to, to + 4)))
      found.push({ kind: 'attachment', from, to, index });
  }
  return found;
}

function noteReferences(text: string, document: ShareDocument): readonly TextReference[] {
  const found: TextReference[] = [];
  for (const match of text.matchAll(/\[\[[^[\]\n]{1,300}\]\]/g)) {
    const title = linkTitle(match[0].slice(2, -2));
    const note = document.notes.find(other => linkTitle(other.title) === title);
    if (note !== undefined && title !== '')
      found.push({
        kind: 'note',
        from: match.index + 2,
        to: match.index + match[0].length - 2,
        key: note.key,
      });
  }
  return found;
}

/** By which a link and the title it means are equal. */
export function linkTitle(title: string): string {
  return foldName(foldText(title));
}
