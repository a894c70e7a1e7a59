import type { SchemasOf } from './schema-parts';
import type { SharingMethods } from './sharing';
import { cardSchemas } from './sharing/cards-schemas';
import { leavingSchemas } from './sharing/leaving-schemas';
import { personDeskSchemas } from './sharing/person-desk-schemas';
import { takingInSchemas } from './sharing/taking-in-schemas';

/** The schemas of the methods for what leaves, what comes in, and what is kept about one person. */
export const sharingSchemas: SchemasOf<keyof SharingMethods> = {
  ...leavingSchemas,
  ...cardSchemas,
  ...takingInSchemas,
  ...personDeskSchemas,
};
