import { edited } from '../../check/edits';
import { filesReferredTo } from '../../check/references';
import { inflected } from '../../pseudonyms/inflect';
import { deskWords } from '../desk-words';
import type { FoundName } from '../names/person-names';
import type { TextChange } from '../texts';

/** A file that is called something else from now on. */
export type Renamed = { readonly from: string; readonly to: string };

const words = { family: (): string => deskWords()('family') };

/**
 * Puts other words in the place of the names found in each text of a value, in the order of its `with…Texts`, but for those
 * that may be somebody else's or a word; a label that was nothing but a name is left out. Where a text refers to a file that was renamed, it follows.
 */
export function replacing(
  names: readonly (readonly FoundName[])[],
  files: readonly Renamed[] = [],
): TextChange {
  const reader = names[Symbol.iterator]();
  return (text, kind) => {
    const found = (reader.next().value ?? []).filter(({ goes }) => goes);
    const refers = kind === 'prose' ? referring(text, files) : [];
    if (found.length === 0 && refers.length === 0) return text;
    const [only] = found;
    const isWhole =
      only !== undefined && text.slice(0, only.from).trim() === '' && text.slice(only.to).trim() === '';
    if (kind === 'label' && isWhole) return '';
    return edited(text, [...found.map(name => instead(text, name)), ...refers]);
  };
}

function instead(text: string, { from, to, plural }: FoundName) {
  const finding = { from, to, text: text.slice(from, to), kind: { kind: 'known-person', plural } } as const;
  return inflected(text, finding, deskWords()('somebody'), words);
}

function referring(text: string, files: readonly Renamed[]) {
  return filesReferredTo(
    text,
    files.map(({ from }) => from),
  ).map(({ from, to, index }) => ({ from, to, text: encodeURI(files[index]?.to ?? '') }));
}
