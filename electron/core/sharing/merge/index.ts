export { type MergePlan, type MergeView, type PlannedNote, planMerge, type RefusedNote } from './plan';
export {
  digestOf,
  type FollowedNotes,
  followedNotes,
  type Provenance,
  type SenderKey,
  type TakenPack,
} from './provenance';
export { type MergeRecords, recordsOf, type WrittenNote } from './records';
export { takenPackKey } from './taken-pack-key';
