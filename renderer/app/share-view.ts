import type { CircleId, PersonId } from '../../shared/domain/ids';
import type { HandoverId, SharingId } from '../../shared/domain/sharing/sharing';
import type { ChosenSoFar, ShareStart } from '../features/sharing';
import type { TickedSoFar } from '../features/taking-in';

/** What is open in the place Share. */
export type ShareView =
  | { readonly at: 'home' }
  /** `kept`: what was chosen so far. */
  | { readonly at: 'choose'; readonly start: ShareStart; readonly kept?: ChosenSoFar }
  | { readonly at: 'sharing'; readonly sharing: SharingId; readonly step: 'check' | 'hand-over' }
  | { readonly at: 'handover'; readonly handover: HandoverId }
  /** `from`: a file of a circle's library; without it, one that the head chooses. `kept`: what was ticked so far. */
  | {
      readonly at: 'take-in';
      readonly from: { readonly circle: CircleId; readonly file: string } | null;
      readonly kept?: TickedSoFar;
    }
  | { readonly at: 'desk'; readonly person: PersonId | null }
  | { readonly at: 'to-review' };
