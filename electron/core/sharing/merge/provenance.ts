import { createHash } from 'node:crypto';
import type { SenderKey } from '../../../../shared/domain/sharing/pack';
import type { Provenance } from '../../../../shared/domain/sharing/provenance';
import type { ShareNote } from '../share-document';

export type { SenderKey } from '../../../../shared/domain/sharing/pack';
export type { Provenance, TakenPack } from '../../../../shared/domain/sharing/provenance';

/** Worked out once for each note that is held. */
const known = new WeakMap<ShareNote, string>();

/** What two versions of a note are compared by: SHA-256 over all that it says, in hexadecimal. */
export function digestOf(note: ShareNote): string {
  const digest = known.get(note) ?? readDigest(note);
  known.set(note, digest);
  return digest;
}

function readDigest(note: ShareNote): string {
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
