import type { SchoolId } from '../../domain/ids';
import type { Phase, School, SchoolContent } from '../../domain/school';
import type { EntrySummary } from '../journal';
import type { ConversationRow } from './conversations';
import type { PersonRow } from './people';
import type { NewOf, SaveOf } from './records';

export type SchoolRow = {
  readonly id: SchoolId;
  readonly name: string;
  readonly phase: Phase | null;
  readonly pupils: number | null;
  readonly area: string;
  readonly people: number;
  /** Practice that was seen there. */
  readonly practice: number;
};

export type SchoolView = {
  readonly school: School;
  readonly people: readonly PersonRow[];
  readonly practice: readonly EntrySummary[];
  readonly conversations: readonly ConversationRow[];
  readonly maybeSame: readonly SchoolRow[];
};

/** Schools, as the head knows them. */
export interface SchoolMethods {
  listSchools(): readonly SchoolRow[];
  getSchool(input: { readonly id: SchoolId }): SchoolView;
  createSchool(input: NewOf<SchoolContent, 'name'>): SchoolView;
  saveSchool(input: SaveOf<SchoolId, SchoolContent>): SchoolView;
  mergeSchools(input: { readonly keep: SchoolId; readonly gone: SchoolId }): SchoolView;
}
