import type { SharingMethods } from '../../../shared/contract/sharing';
import { cardSchemas } from '../../../shared/contract/sharing/cards-schemas';
import { leavingSchemas } from '../../../shared/contract/sharing/leaving-schemas';
import { personDeskSchemas } from '../../../shared/contract/sharing/person-desk-schemas';
import { takingInSchemas } from '../../../shared/contract/sharing/taking-in-schemas';
import { type Handlers, handlersLater } from '../handlers';
import type { OpenJournal } from '../journal/open-journal';
import type { PathGrants } from '../session/path-grants';

/** What leaves the journal, what comes in from others, and what is kept about one person. */
export function sharingHandlers(
  current: () => OpenJournal,
  grants: PathGrants,
): Handlers<keyof SharingMethods> {
  return {
    ...handlersLater(leavingSchemas, async () =>
      (await import('./leaving/leaving-handlers')).leavingHandlers(current, grants),
    ),
    ...handlersLater(cardSchemas, async () =>
      (await import('./identity/card-handlers')).cardHandlers(current),
    ),
    ...handlersLater(takingInSchemas, async () =>
      (await import('./taking-in/taking-in-handlers')).takingInHandlers(current, grants),
    ),
    ...handlersLater(personDeskSchemas, async () =>
      (await import('./person-desk/person-desk-handlers')).personDeskHandlers(current, grants),
    ),
  };
}
