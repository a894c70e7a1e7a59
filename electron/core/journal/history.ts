import { diffLines } from 'diff';
import type { RevisionSummary } from '../../../shared/contract/journal';
import type { Entry, EntryContent, Revision } from '../../../shared/domain/entry';
import { displayTitle } from '../../../shared/domain/entry';
import { asId } from '../../../shared/domain/ids';
import type { Instant } from '../../../shared/domain/time';

/** One sitting at an entry makes one step in its history, however often it is saved meanwhile. */
const sittingLength = 5 * 60_000;
/** A save that takes away this many characters at once is a step of its own: it may have been a slip. */
const slipLength = 200;

/** Whether a text that is replaced becomes a step of its own (`always`: it is brought back to an earlier one), or one for each sitting. */
export type KeepStep = 'by-sitting' | 'always';

/**
 * The state of `entry` to keep before `next` replaces it, or `null` when `last`, its newest step, already covers this
 * sitting. With `always` it is kept however fresh it is, and so is an entry as it came from others or left for them: `marked`
 * is the revision at which it did.
 */
export function revisionBefore(
  last: Revision | 'always' | undefined,
  entry: Entry,
  next: EntryContent,
  now: Instant,
  newId: () => string,
  marked: number | null = null,
): Revision | null {
  const content = contentOf(entry);
  const step = { id: asId.revision(newId()), entry: entry.id, at: now, revision: entry.revision, content };
  const isMarked = marked !== null && last !== 'always' && (last === undefined || last.revision < marked);
  if (isMarked && saysOtherwise(content, next)) return step;
  const blank = content.title === '' && content.body === '';
  if (blank || (last !== 'always' && !textDiffers(content, next))) return null;
  if (last === 'always') return step;
  const sittingStarted = last?.at ?? entry.createdAt;
  const slip = content.body.length - next.body.length >= slipLength;
  if (now - sittingStarted < sittingLength && !slip) return null;
  return step;
}

/** What history keeps of an entry. */
export function contentOf(entry: Entry): EntryContent {
  const { id, createdAt, updatedAt, revision, links, mentions, trail, binnedAt, ...content } = entry;
  return content;
}

/** Whether two states of an entry would read differently to others. Files are in no history. */
export function saysOtherwise(a: EntryContent, b: EntryContent): boolean {
  return textDiffers(a, b) || besideDiffers(a, b);
}

function textDiffers(a: EntryContent, b: EntryContent): boolean {
  const texts = a.title !== b.title || a.body !== b.body || a.outcome !== b.outcome;
  return texts || a.kind !== b.kind || a.status !== b.status;
}

/** What the three versions of a note show beside its text. */
function besideDiffers(a: EntryContent, b: EntryContent): boolean {
  const shown = ({ date, tags, people, themes, seenAt, answers }: EntryContent) =>
    JSON.stringify([date, tags, people, themes, seenAt, answers]);
  return shown(a) !== shown(b);
}

/** The history of `entry` as a list, newest first; `steps` come oldest first. Each says what the state after it changed. */
export function describeHistory(steps: readonly Revision[], entry: Entry): readonly RevisionSummary[] {
  return steps
    .map((step, index) => describeStep(step, steps[index + 1]?.content.body ?? entry.body))
    .reverse();
}

function describeStep(step: Revision, bodyAfter: string): RevisionSummary {
  const count = { added: 0, removed: 0 };
  for (const part of diffLines(step.content.body, bodyAfter)) {
    if (part.added) count.added += part.count;
    if (part.removed) count.removed += part.count;
  }
  return { id: step.id, at: step.at, title: displayTitle(step.content), ...count };
}
