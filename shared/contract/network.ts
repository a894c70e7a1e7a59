import type { CalendarMethods } from './network/calendar';
import type { CircleMethods } from './network/circles';
import type { ContactMethods } from './network/contacts';
import type { ConversationMethods } from './network/conversations';
import type { EntryTieMethods } from './network/entries';
import type { LookingMethods } from './network/looking';
import type { NameMethods } from './network/names';
import type { PeopleMethods } from './network/people';
import type { RecordMethods } from './network/records';
import type { ReviewMethods } from './network/reviews';
import type { SchoolMethods } from './network/schools';

export type * from './network/calendar';
export type * from './network/circles';
export type * from './network/contacts';
export type * from './network/conversations';
export type * from './network/entries';
export type * from './network/looking';
export type * from './network/names';
export type * from './network/people';
export type * from './network/records';
export type * from './network/reviews';
export type * from './network/schools';

/**
 * People, schools, circles, conversations and reviews. Saving fails with `changed-elsewhere` when `revision` is not the
 * current one; asking for what is not there with `not-found`. What is in the bin is still found by its id.
 */
export interface NetworkMethods
  extends RecordMethods,
    PeopleMethods,
    NameMethods,
    SchoolMethods,
    CircleMethods,
    ConversationMethods,
    ReviewMethods,
    EntryTieMethods,
    LookingMethods,
    ContactMethods,
    CalendarMethods {}
