import { assertNever } from '../../../shared/assert-never';

/**
 * Something opening a vault came across. Segments are named by number; nothing here is a secret or a note.
 *
 * Notices (of what is in this folder nothing that was ever acknowledged is missing):
 * - `torn-tail`: an unfinished write at the very end, never acknowledged, was dropped.
 * - `header-recovered`: `vault.json` could not be used; its second copy, or what still authenticates of both, was.
 * - `header-copy-renewed`: the second copy was missing, old or damaged.
 * - `older-state`: all of it is whole, but older than what this installation last had open (or another branch of it): an
 *   earlier copy may have been put back. Said once.
 * - `stray-files`: files that look like conflict copies of the vault's own; they were not read.
 *
 * Damage (saved work may be missing; everything readable was read):
 * - `frames-damaged`: that many commits of a segment do not authenticate (`atLeast`: more may be gone).
 * - `segment-truncated`: a segment ends before where its follower says it ended.
 * - `segment-header-damaged`: the head of a segment does not authenticate; its frames were tried anyway.
 * - `segment-missing`: a segment that another one follows is not there.
 * - `chain-broken`: a segment does not follow the one before it (swapped, or from an older copy).
 */
export type Finding =
  | { readonly kind: 'torn-tail'; readonly segment: number; readonly bytes: number }
  | { readonly kind: 'header-recovered'; readonly from: 'copy' | 'remains' }
  | { readonly kind: 'header-copy-renewed' }
  | { readonly kind: 'older-state' }
  | { readonly kind: 'stray-files'; readonly count: number }
  | {
      readonly kind: 'frames-damaged';
      readonly segment: number;
      readonly frames: number;
      readonly atLeast: boolean;
    }
  | { readonly kind: 'segment-truncated'; readonly segment: number; readonly frames: number }
  | { readonly kind: 'segment-header-damaged'; readonly segment: number; readonly framesRead: number }
  | { readonly kind: 'segment-missing'; readonly segment: number }
  | { readonly kind: 'chain-broken'; readonly segment: number };

/** Whether a finding means that acknowledged work may be missing. A vault with damage opens read-only. */
export const isDamage = (finding: Finding): boolean => {
  switch (finding.kind) {
    case 'torn-tail':
    case 'header-recovered':
    case 'header-copy-renewed':
    case 'older-state':
    case 'stray-files':
      return false;
    case 'frames-damaged':
    case 'segment-truncated':
    case 'segment-header-damaged':
    case 'segment-missing':
    case 'chain-broken':
      return true;
    default:
      return assertNever(finding);
  }
};
