import type { ShareChoice } from '../../../shared/contract/sharing';
import type { ShareRecipient } from '../../../shared/domain/sharing/recipient';
import type { SharingId } from '../../../shared/domain/sharing/sharing';

/**
 * With what choosing begins: whom it is for and where to look, as far as they are known. `sharing` is what was begun already
 * and is chosen for anew: whom it is for stays, and so does what was decided about it.
 */
export type ShareStart = {
  readonly recipient: ShareRecipient | null;
  readonly choice: ShareChoice | null;
  readonly sharing: SharingId | null;
};
