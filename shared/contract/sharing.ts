import type { CardMethods } from './sharing/cards';
import type { LeavingMethods } from './sharing/leaving';
import type { PersonDeskMethods } from './sharing/person-desk';
import type { TakingInMethods } from './sharing/taking-in';

export type * from './sharing/cards';
export type * from './sharing/leaving';
export type * from './sharing/person-desk';
export type * from './sharing/taking-in';

/** What leaves the journal, what comes in from others, and what is kept about one person. */
export interface SharingMethods extends LeavingMethods, CardMethods, TakingInMethods, PersonDeskMethods {}
