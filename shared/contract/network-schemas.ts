import type { NetworkMethods } from './network';
import { calendarSchemas } from './network/calendar-schemas';
import { circleSchemas } from './network/circles-schemas';
import { contactSchemas } from './network/contacts-schemas';
import { conversationSchemas } from './network/conversations-schemas';
import { entryTieSchemas } from './network/entries-schemas';
import { lookingSchemas } from './network/looking-schemas';
import { nameSchemas } from './network/names-schemas';
import { peopleSchemas } from './network/people-schemas';
import { recordSchemas } from './network/records-schemas';
import { reviewSchemas } from './network/reviews-schemas';
import { schoolSchemas } from './network/schools-schemas';
import type { SchemasOf } from './schema-parts';

/** The schemas of the methods for people, schools, circles, conversations and reviews. */
export const networkSchemas: SchemasOf<keyof NetworkMethods> = {
  ...peopleSchemas,
  ...nameSchemas,
  ...schoolSchemas,
  ...circleSchemas,
  ...conversationSchemas,
  ...reviewSchemas,
  ...recordSchemas,
  ...entryTieSchemas,
  ...lookingSchemas,
  ...contactSchemas,
  ...calendarSchemas,
};
