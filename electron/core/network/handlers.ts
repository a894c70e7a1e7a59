import type { NetworkMethods } from '../../../shared/contract/network';
import { calendarSchemas } from '../../../shared/contract/network/calendar-schemas';
import { contactSchemas } from '../../../shared/contract/network/contacts-schemas';
import { type Handlers, handlersLater } from '../handlers';
import type { OpenJournal } from '../journal/open-journal';
import type { PathGrants } from '../session/path-grants';
import { circleHandlers } from './circles/circle-handlers';
import { reviewHandlers } from './circles/review-handlers';
import { conversationHandlers } from './conversations/conversation-handlers';
import { lookingHandlers } from './looking/looking-handlers';
import { peopleHandlers } from './people/people-handlers';
import { recordHandlers } from './records/record-handlers';
import { schoolHandlers } from './schools/school-handlers';

/** What the renderer can do with people, schools, circles, conversations and reviews. */
export function networkHandlers(
  current: () => OpenJournal,
  grants: PathGrants,
): Handlers<keyof NetworkMethods> {
  return {
    ...peopleHandlers(current),
    ...schoolHandlers(current),
    ...recordHandlers(current),
    ...circleHandlers(current),
    ...conversationHandlers(current),
    ...reviewHandlers(current),
    ...lookingHandlers(current),
    ...handlersLater(contactSchemas, async () =>
      (await import('../contacts/handlers')).contactHandlers(current, grants),
    ),
    ...handlersLater(calendarSchemas, async () =>
      (await import('../calendar/handlers')).calendarHandlers(current, grants),
    ),
  };
}
