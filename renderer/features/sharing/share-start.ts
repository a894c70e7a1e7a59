import type { ShareChoice } from '../../../shared/contract/sharing';
import type { ShareRecipient } from '../../../shared/domain/sharing/recipient';

/** With what choosing begins: whom it is for and where to look, as far as they are known. */
export type ShareStart = {
  readonly recipient: ShareRecipient | null;
  readonly choice: ShareChoice | null;
};
