import type * as english from '../en-GB/taken-entry';
import type { Translation } from '../translation';

export const takenEntry = {
  seenAt: 'Gwelwyd yn: {place}.',
} as const satisfies Translation<typeof english.takenEntry>;
