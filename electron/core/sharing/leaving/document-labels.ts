import { documentTexts } from '../../../../shared/messages/document-texts';
import { spokenLanguage } from '../../../../shared/messages/spoken-language';
import { documentWords } from '../../document-words';
import type { FindingKind } from '../check/finding';
import type { FormatLabels } from '../formats';
import type { ShareDocument } from '../share-document';

/** The words beside the notes in every format, as the app says them. */
export function documentLabels(): FormatLabels {
  const { sharingDocument, words } = documentTexts();
  const { people, outcome, facts, untitled, notIncluded, lists } = sharingDocument;
  const { kind, status } = words;
  const language = spokenLanguage();
  return { language, kind, status, people, outcome, facts, untitled, notIncluded, lists };
}

/** What stands where nobody has decided yet about somebody or something of this kind. */
export function toDecideMark(kind: FindingKind): string {
  return documentTexts().sharingDocument.toDecide[toDecideName(kind)];
}

function toDecideName(
  kind: FindingKind,
): keyof ReturnType<typeof documentTexts>['sharingDocument']['toDecide'] {
  switch (kind.kind) {
    case 'known-person':
      return kind.plural ? 'family' : 'name';
    case 'likely-name':
      return 'name';
    case 'known-school':
    case 'likely-school':
      return 'school';
    case 'initials':
    case 'handle':
    case 'email':
    case 'phone':
    case 'age':
      return kind.kind;
    case 'postcode':
    case 'address':
      return 'address';
    case 'web-address':
      return 'link';
    case 'identifier':
      return 'number';
    case 'birth-date':
      return 'birthDate';
    case 'class-name':
      return 'class';
    case 'pointing':
      return 'child';
    case 'private-link':
      return 'privateNote';
    default:
      return 'other';
  }
}

/** The name of a sealed file, without an ending: what it is about is told to nobody who cannot open it. */
export function packStem({ date }: Pick<ShareDocument, 'date'>): string {
  return documentWords().sharing('pack', { date });
}
