import type { SharingMethods } from '../../../shared/contract/sharing';
import type { Handlers } from '../handlers';
import type { OpenJournal } from '../journal/open-journal';
import type { PathGrants } from '../session/path-grants';
import { cardHandlers } from './identity/card-handlers';
import { leavingHandlers } from './leaving/leaving-handlers';
import { personDeskHandlers } from './person-desk/person-desk-handlers';
import { takingInHandlers } from './taking-in/taking-in-handlers';

/** What leaves the journal, what comes in from others, and what is kept about one person. */
export function sharingHandlers(
  current: () => OpenJournal,
  grants: PathGrants,
): Handlers<keyof SharingMethods> {
  return {
    ...leavingHandlers(current, grants),
    ...cardHandlers(current),
    ...takingInHandlers(current, grants),
    ...personDeskHandlers(current, grants),
  };
}
