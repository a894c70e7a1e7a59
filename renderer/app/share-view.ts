import type { CircleId, PersonId } from '../../shared/domain/ids';
import type { HandoverId, SharingId } from '../../shared/domain/sharing/sharing';
import type { ShareStart } from '../features/sharing';

/** What is open in the place Share. */
export type ShareView =
  | { readonly at: 'home' }
  | { readonly at: 'choose'; readonly start: ShareStart }
  | { readonly at: 'sharing'; readonly sharing: SharingId; readonly step: 'check' | 'hand-over' }
  | { readonly at: 'handover'; readonly handover: HandoverId }
  /** `from`: a file of a circle's library; without it, one that the head chooses. */
  | {
      readonly at: 'take-in';
      readonly from: { readonly circle: CircleId; readonly file: string } | null;
    }
  | { readonly at: 'desk'; readonly person: PersonId | null }
  | { readonly at: 'to-review' };
