import type { CircleId, PersonId } from '../../../shared/domain/ids';

/** Whom a conversation that is being planned is with. */
export type PlannedWith = { readonly people: readonly PersonId[]; readonly circle: CircleId | null };

/** With nobody yet: the head says it herself. */
export const nobody: PlannedWith = { people: [], circle: null };
