import { JournalError } from '../../../../shared/contract/errors';
import type { Entry } from '../../../../shared/domain/entry';
import type { AttachmentId, EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { SenderKey } from '../../../../shared/domain/sharing/pack';
import type { Refusal } from '../../../../shared/domain/sharing/recipient';
import type { LocalDate } from '../../../../shared/domain/time';
import { settingsOf } from '../../journal/settings';
import type { ShareAttachment, ShareDocument, ShareNote } from '../share-document';
import { type Recipient, refusalOf } from './may-leave';

/** What a document is made with. */
export type Composing = {
  readonly title: string;
  readonly date: LocalDate;
  readonly recipient: Recipient;
  /** Who of the recipients would know a question by the name they gave it: the keys on the cards of a circle's members. */
  readonly senders: ReadonlySet<SenderKey>;
  /** Names an entry for others; the same each time, and never its id. */
  readonly keyOf: (entry: EntryId) => string;
  /** The bytes of an attached file, opened. */
  readonly bytesOf: (attachment: AttachmentId) => Uint8Array;
};

/** A document, and what was asked for and left out of it. */
export type Composed = {
  readonly document: ShareDocument;
  readonly refused: readonly { readonly entry: EntryId; readonly why: Refusal }[];
};

/**
 * What would leave of `entries`, in their order: those that may, as far as others may read them. Names stand as they are
 * written; what they are to be called instead is decided by the check. Fails on an id that is nobody's.
 */
export function composeDocument(
  journal: Journal,
  entries: readonly EntryId[],
  { title, date, recipient, senders, keyOf, bytesOf }: Composing,
): Composed {
  const chosen = [...new Set(entries)].map(id => requirePresent(journal, id));
  const judged = chosen.map(entry => ({ entry, why: refusalOf(entry, recipient) }));
  const leaving = judged.flatMap(({ entry, why }) => (why === null ? [entry] : []));
  const known = new Set(leaving.map(({ id }) => id));
  return {
    document: {
      title,
      date,
      notes: leaving.map(entry => ({
        ...noteOf(journal, entry, keyOf(entry.id)),
        answers: entry.answers.flatMap(id => [
          ...(known.has(id) ? [keyOf(id)] : []),
          ...takenAs(journal, id, senders),
        ]),
        attachments: filesOf(journal, entry, bytesOf),
      })),
    },
    refused: judged.flatMap(({ entry, why }) => (why === null ? [] : [{ entry: entry.id, why }])),
  };
}

/**
 * A question somebody sent is known to her by her own name for it, whether or not it goes along. Nobody else is told that
 * it was asked.
 */
function takenAs(
  { provenance }: Journal,
  question: EntryId,
  senders: Composing['senders'],
): readonly string[] {
  const taken = provenance[question];
  return taken === undefined || !senders.has(taken.sender) ? [] : [taken.note];
}

function noteOf(journal: Journal, entry: Entry, key: string): Omit<ShareNote, 'answers' | 'attachments'> {
  const { kind, status, title, date, body, outcome, themes, tags, people, seenAt } = entry;
  const names = new Map(settingsOf(journal).themes.map(theme => [theme.id, theme.name]));
  return {
    key,
    kind,
    status,
    title,
    date,
    body,
    outcome,
    themes: themes.flatMap(id => names.get(id) ?? []),
    tags,
    people,
    seenAt: seenAt === null ? null : (journal.schools[seenAt]?.name ?? null),
  };
}

function filesOf(
  { attachments }: Journal,
  entry: Entry,
  bytesOf: Composing['bytesOf'],
): readonly ShareAttachment[] {
  return entry.attachments.flatMap(id => {
    const attachment = attachments[id];
    if (attachment === undefined) return [];
    return [{ name: attachment.name, mediaType: attachment.mediaType, bytes: bytesOf(id) }];
  });
}

function requirePresent({ entries }: Journal, id: EntryId): Entry {
  const entry = entries[id];
  if (entry === undefined) throw new JournalError('not-found');
  return entry;
}
