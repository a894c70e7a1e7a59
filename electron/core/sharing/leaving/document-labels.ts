import { sharingDocument } from '../../../../shared/messages/en-GB/sharing-document';
import { words } from '../../../../shared/messages/en-GB/words';
import type { FormatLabels } from '../formats';

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
