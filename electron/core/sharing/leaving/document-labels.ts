import { createTranslator } from 'use-intl/core';
import { sharingDocument } from '../../../../shared/messages/en-GB/sharing-document';
import { words } from '../../../../shared/messages/en-GB/words';
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

/** Where somebody or something stands that nobody has decided about yet. */
export const toDecideMark: string = toDecide;

const say = createTranslator({
  locale: 'en-GB',
  messages: { sharingDocument },
  namespace: 'sharingDocument',
});

/** The name of a sealed file, without an ending: what it is about is told to nobody who cannot open it. */
export function packStem({ date }: Pick<ShareDocument, 'date'>): string {
  return say('pack', { date });
}
