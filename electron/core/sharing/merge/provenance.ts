import { createHash } from 'node:crypto';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Instant, LocalDate } from '../../../../shared/domain/time';
import type { PackId } from '../packs';
import type { ShareNote } from '../share-document';

/** Whose note it is: the Ed25519 key that signed the pack, in base64. Names change and may be anybody's. */
export type SenderKey = string;

/** Where an entry came from; kept beside the entry and erased with it. */
export type Provenance = {
  readonly entry: EntryId;
  readonly sender: SenderKey;
  /** What she called herself then. */
  readonly senderName: string;
  /** `key` of the note, which is hers: another sender's note with the same one is another note. */
  readonly note: string;
  readonly pack: PackId;
  readonly takenAt: Instant;
  /** The entry's own revision once it was taken: while it still has this one, nobody here wrote on it. */
  readonly revision: number;
  /** Of the note as it was taken (`digestOf`). */
  readonly digest: string;
  /** Written on here when the note came in another version, which is in an entry of its own since. */
  readonly setAside: boolean;
};

/** A pack that was merged. */
export type TakenPack = {
  readonly id: PackId;
  readonly sender: SenderKey;
  readonly madeOn: LocalDate;
  readonly replaces: readonly PackId[];
  readonly takenAt: Instant;
  /** Keys of the notes the head left out; they may still be taken. */
  readonly leftOut: readonly string[];
};

/** What two versions of a note are compared by: SHA-256 over all that it says, in hexadecimal. */
export function digestOf(note: ShareNote): string {
  const { kind, status, title, date, body, outcome, themes, tags, people, seenAt, answers } = note;
  const said = [kind, status, title, date, body, outcome, themes, tags, people, seenAt, answers];
  const hash = createHash('sha256').update(JSON.stringify(said));
  for (const { name, mediaType, bytes } of note.attachments) {
    hash.update(JSON.stringify([name, mediaType, bytes.length])).update(bytes);
  }
  return hash.digest('hex');
}

/** Finds the entry that follows a sender's note, if any does. */
export type FollowedNotes = (sender: SenderKey, note: string) => Provenance | undefined;

/** The entries that follow notes of others, by sender and key. */
export function followedNotes(all: Iterable<Provenance>): FollowedNotes {
  const bySender = new Map<SenderKey, Map<string, Provenance>>();
  for (const one of all) {
    if (one.setAside) continue;
    const notes = bySender.get(one.sender) ?? new Map<string, Provenance>();
    bySender.set(one.sender, notes.set(one.note, one));
  }
  return (sender, note) => bySender.get(sender)?.get(note);
}
