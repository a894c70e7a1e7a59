export { type MergePlan, type MergeView, type PlannedNote, planMerge, type RefusedNote } from './plan';
export type { FollowedNotes, Provenance, SenderKey, TakenPack } from './provenance';
export { type MergeRecords, recordsOf, type WrittenNote } from './records';
