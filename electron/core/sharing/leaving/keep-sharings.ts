import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import { emptyKey } from '../../../../shared/domain/sharing/pseudonym-key';
import type { ShareRecipient } from '../../../../shared/domain/sharing/recipient';
import type { Sharing, SharingId } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import type { Patch } from '../../vault';
import { refusalOf } from '../choosing/may-leave';
import { type Checked, checkedSharing, forgetChecked } from './checked-sharing';
import { keepingKey, keyFor, keyInUse } from './key-in-use';
import { nameForOthers } from './note-keys';
import { dropPreparedOf } from './prepared';
import { recipientIn, requireRecipient } from './recipients';
import { requireFilesFit } from './sharing-files';
import { requireSharing } from './sharings';
import { standingOf } from './standing-decisions';

/** What a sharing is begun with. */
export type Beginning = {
  readonly title: string;
  readonly recipient: ShareRecipient;
  readonly entries: readonly EntryId[];
};

/**
 * Begins to get something ready: those of `entries` that may leave for the recipient. Fails with `not-allowed` when none
 * may (for somebody who asked what is kept about them there may be no entry at all), and with `file-too-large`.
 */
export async function beginSharing(open: OpenJournal, beginning: Beginning): Promise<SharingId> {
  const { vault, world } = open;
  const { recipient } = beginning;
  requireRecipient(vault.db.data, recipient);
  const id = world.newId() as SharingId;
  const at = world.now();
  await vault.patch(journal => {
    const entries = mayLeave(journal, beginning);
    if (entries.length === 0 && recipient.kind !== 'subject') throw new JournalError('not-allowed');
    requireFilesFit(journal, { recipient, entries });
    const sharing: Sharing = {
      ...beginning,
      id,
      entries,
      samePseudonyms: false,
      pseudonyms: emptyKey,
      decisions: {},
      createdAt: at,
      updatedAt: at,
    };
    return { sharings: { [id]: sharing } };
  });
  await nameForOthers(open, requireSharing(vault.db.data, id).entries);
  world.emit('sharingChanged', null);
  return id;
}

function mayLeave(journal: Journal, { recipient, entries }: Omit<Beginning, 'title'>): readonly EntryId[] {
  const asked = recipientIn(journal, recipient);
  return [...new Set(entries)].filter(id => {
    const entry = journal.entries[id];
    return entry !== undefined && refusalOf(entry, asked) === null;
  });
}

/** Changes what is being got ready. Entries that may not leave are passed over. */
export async function saveSharing(open: OpenJournal, { id, changes }: Input<'saveSharing'>): Promise<void> {
  const checked = changes.samePseudonyms === undefined ? null : await checkedSharing(open, id);
  dropPreparedOf(open, id);
  await open.vault.patch(journal => {
    const before = requireSharing(journal, id);
    const { entries } = changes;
    const chosen = entries === undefined ? {} : { entries: keptOrAllowed(journal, before, entries) };
    const sharing: Sharing = { ...before, ...changes, ...chosen, updatedAt: open.world.now() };
    if (entries !== undefined) requireFilesFit(journal, sharing);
    return checked === null ? { sharings: { [id]: sharing } } : withOtherKey(journal, sharing, checked);
  });
  dropPreparedOf(open, id);
  await nameForOthers(open, requireSharing(open.vault.db.data, id).entries);
  open.world.emit('sharingChanged', null);
}

/** What was chosen before stays even when it may no longer leave, so that the head sees why it stays behind. */
function keptOrAllowed(journal: Journal, before: Sharing, entries: readonly EntryId[]): readonly EntryId[] {
  const allowed = new Set([...before.entries, ...mayLeave(journal, { ...before, entries })]);
  return [...new Set(entries)].filter(id => allowed.has(id));
}

/** Everybody who has a pseudonym by decision has one in the key that is in use from now on. */
function withOtherKey(journal: Journal, sharing: Sharing, checked: Checked): Patch<Journal> {
  const { decisions } = standingOf(sharing, checked);
  const decided = checked.findings.map(finding => ({
    finding,
    decision: decisions.get(finding.id) ?? null,
  }));
  return keepingKey(sharing, keyFor(keyInUse(journal, sharing), decided, checked));
}

export async function dropSharing(open: OpenJournal, id: SharingId): Promise<void> {
  requireSharing(open.vault.db.data, id);
  dropPreparedOf(open, id);
  await open.vault.patch(() => ({ sharings: { [id]: null } }));
  dropPreparedOf(open, id);
  forgetChecked(open, id);
  open.world.emit('sharingChanged', null);
}
