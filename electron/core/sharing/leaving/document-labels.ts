import { createTranslator } from 'use-intl/core';
import { sharingDocument } from '../../../../shared/messages/en-GB/sharing-document';
import { words } from '../../../../shared/messages/en-GB/words';
import type { FindingKind } from '../check/finding';
import type { FormatLabels } from '../formats';
import type { ShareDocument } from '../share-document';

const { people, outcome, facts, untitled, notIncluded, lists, toDecide } = sharingDocument;
const { conversation, ...kind } = words.kind;

/** The words beside the notes in every format, as the app says them. */
export const documentLabels: FormatLabels = {
  kind,
  status: words.status,
  people,
  outcome,
  facts,
  untitled,
  notIncluded,
  lists,
};

/** What stands where nobody has decided yet about somebody or something of this kind. */
export function toDecideMark(kind: FindingKind): string {
  return toDecide[toDecideName(kind)];
}

function toDecideName(kind: FindingKind): keyof typeof toDecide {
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

const say = createTranslator({
  locale: 'en-GB',
  messages: { sharingDocument },
  namespace: 'sharingDocument',
});

/** The name of a sealed file, without an ending: what it is about is told to nobody who cannot open it. */
export function packStem({ date }: Pick<ShareDocument, 'date'>): string {
  return say('pack', { date });
}
