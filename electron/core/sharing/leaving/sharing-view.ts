import type { CheckedFinding, SharingView } from '../../../../shared/contract/sharing';
import { displayTitle } from '../../../../shared/domain/entry';
import type { SharingId } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import type { Finding } from '../check/finding';
import { cleanAttachment } from '../check/metadata/clean-attachment';
import type { ShareNote } from '../share-document';
import { checkedSharing } from './checked-sharing';
import { insteadIn } from './instead';
import { requireSharing, sharingRow } from './sharings';
import { standingOf } from './standing-decisions';
import { notesByKey } from './text-at';

/** A sharing, checked as it is now, with what is decided about it. */
export async function viewOfSharing(open: OpenJournal, id: SharingId): Promise<SharingView> {
  const checked = await checkedSharing(open, id);
  const journal = open.vault.db.data;
  const sharing = requireSharing(journal, id);
  const { document, findings, entries, refused } = checked;
  const { decisions, undecided, leftBehind } = standingOf(sharing, checked);
  const instead = insteadIn(journal, sharing, checked);
  const titles = new Map(document.notes.map(note => [note.key, displayTitle(note)]));
  const notes = notesByKey(document);
  const openIn = new Map<string, number>();
  for (const { where } of undecided)
    if ('note' in where) openIn.set(where.note, (openIn.get(where.note) ?? 0) + 1);
  return {
    ...sharingRow(journal, sharing),
    samePseudonyms: sharing.samePseudonyms,
    notes: document.notes.map(({ key }) => ({
      entry: entries.get(key)?.id ?? null,
      key,
      title: titles.get(key) ?? '',
      undecided: openIn.get(key) ?? 0,
      leftBehind: leftBehind.has(key),
    })),
    refused: refused.map(({ entry, why }) => {
      const present = journal.entries[entry];
      return { entry, title: present === undefined ? '' : displayTitle(present), why };
    }),
    findings: findings.map(finding => {
      const decision = decisions.get(finding.id);
      const { now, would } = instead(finding, decision);
      const title = 'note' in finding.where ? titles.get(finding.where.note) : document.title;
      return {
        ...finding,
        decision: decision ?? null,
        instead: now,
        would,
        entry: title ?? '',
        file: fileOf(finding, notes),
      };
    }),
    undecided: undecided.length,
  };
}

/** The file itself, not a word of the text that names it. */
function fileOf({ where }: Finding, notes: ReadonlyMap<string, ShareNote>): CheckedFinding['file'] {
  if (where.field !== 'attachment-metadata' && where.field !== 'attachment-name') return null;
  const attachment = notes.get(where.note)?.attachments[where.index];
  if (attachment === undefined) return null;
  return { name: attachment.name, cleans: cleanAttachment(attachment) !== null };
}
