import type { CircleView } from '../../../shared/contract/network';
import type { CircleDraft } from './use-circle-draft';

/** What the parts of an open circle need; one in the bin can only be read. */
export type CirclePart = {
  readonly view: CircleView;
  readonly draft: CircleDraft;
  readonly isReadOnly: boolean;
};
