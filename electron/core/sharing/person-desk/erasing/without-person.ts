import type { EntryFate } from '../../../../../shared/contract/sharing';
import type { Journal } from '../../../../../shared/domain/journal';
import type { ErasureCertificate } from '../../../../../shared/domain/sharing/person-desk';
import { withoutEntries } from '../../../journal/erase-entries';
import { withoutRecords } from '../../../network/records/erasing';
import type { Dossier } from '../dossier';
import type { FoundEntry } from '../found-entries';
import { withRewrittenEntries } from './rewritten-entries';
import { withRewrittenRecords } from './rewritten-records';
import { withRewrittenSharing } from './rewritten-sharing';

/** What becomes of each entry that was found. */
export type Erasure = {
  readonly dossier: Dossier;
  readonly fateOf: (found: FoundEntry) => EntryFate;
};

/** The journal without somebody. Pure. */
export function withoutPerson(journal: Journal, { dossier, fateOf }: Erasure): Journal {
  const { person, entries } = dossier;
  const rewritten = entries.filter(found => fateOf(found) === 'rewrite');
  const erased = withoutEntries(journal, erasedEntries({ dossier, fateOf }));
  const renamed = withRewrittenSharing(withRewrittenEntries(erased, rewritten, dossier.own), dossier);
  const nobodyElse = { schools: noIds, circles: noIds, conversations: noIds, reviews: noIds };
  return withoutRecords(withRewrittenRecords(renamed, dossier), {
    ...nobodyElse,
    people: new Set([person.id]),
  });
}

const noIds: ReadonlySet<string> = new Set();

/** Ids of the sealed files that nothing names any more once `before` has become `after`. */
export function filesErasedBetween(before: Journal, after: Journal): readonly string[] {
  const staying = new Set(filesNamedIn(after));
  return [...new Set(filesNamedIn(before))].filter(id => !staying.has(id));
}

function filesNamedIn({ attachments, mergeUndo }: Journal): readonly string[] {
  const replaced = Object.values(mergeUndo).flatMap(undo => undo.replaced.map(({ id }) => id));
  return [...Object.keys(attachments), ...replaced];
}

/** Ids of the entries that go. */
export function erasedEntries({ dossier, fateOf }: Erasure): ReadonlySet<string> {
  return new Set<string>(
    dossier.entries.flatMap(found => (fateOf(found) === 'erase' ? [found.file.entry.id] : [])),
  );
}

/** What is done, in numbers. */
export function countErasure({
  dossier,
  fateOf,
}: Erasure): Omit<ErasureCertificate, 'id' | 'at' | 'reference' | 'compacted' | 'damagedCopiesKept'> {
  const { entries, records, handovers } = dossier;
  const erased = entries.filter(found => fateOf(found) === 'erase');
  const rewritten = entries.filter(found => fateOf(found) === 'rewrite');
  const touching = (touch: 'took-part' | 'member'): number =>
    records.filter(({ touches }) => touches.includes(touch)).length;
  return {
    erasedEntries: erased.length,
    rewrittenEntries: rewritten.length,
    rewrittenRevisions: rewritten.reduce((sum, { revisions }) => sum + revisions, 0),
    erasedAttachments: erased.reduce((sum, { file }) => sum + file.attachments.length, 0),
    leftConversations: touching('took-part'),
    leftCircles: touching('member'),
    rewrittenHandovers: handovers.filter(
      found => found.rewritten && found.names.flat().some(({ goes }) => goes),
    ).length,
    handovers: handovers.filter(({ touches }) => touches.includes('handed-over')).length,
  };
}
