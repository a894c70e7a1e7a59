import type { ShareChoice } from '../../../shared/contract/sharing';
import type { EntryId } from '../../../shared/domain/ids';
import type { ShareRecipient } from '../../../shared/domain/sharing/recipient';
import type { SharingId } from '../../../shared/domain/sharing/sharing';

/**
 * With what choosing begins: whom it is for and where to look, as far as they are known. `sharing` is what was begun already
 * and is chosen for anew: whom it is for stays, and so does what was decided about it.
 */
export type ShareStart = {
  readonly recipient: ShareRecipient | null;
  readonly choice: ShareChoice | null;
  readonly sharing: SharingId | null;
};

/** What was chosen so far, for when the head comes back to it. */
export type ChosenSoFar = {
  readonly recipient: ShareRecipient | null;
  /** Where she looked; `null` until she said so. */
  readonly source: ShareChoice['kind'] | 'all' | null;
  readonly ticked: readonly EntryId[];
  /** What she called it; `null` while it has its usual name. */
  readonly name: string | null;
};

/** The same as ids alone: no word that she searched by or typed, so that it may outlast the open journal. */
export function withoutWords({ start, kept }: { readonly start: ShareStart; readonly kept?: ChosenSoFar }): {
  readonly start: ShareStart;
  readonly kept?: ChosenSoFar;
} {
  const { choice } = start;
  const ticked = kept?.ticked ?? [];
  const chosen: ShareChoice | null = ticked.length === 0 ? null : { kind: 'entries', entries: ticked };
  const plain = choice?.kind === 'filter' ? { ...start, choice: chosen } : start;
  if (kept === undefined) return { start: plain };
  const source = kept.source === 'filter' ? (plain.choice?.kind ?? null) : kept.source;
  return { start: plain, kept: { ...kept, source, name: null } };
}
