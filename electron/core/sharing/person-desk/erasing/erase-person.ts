import { JournalError } from '../../../../../shared/contract/errors';
import type { Input } from '../../../../../shared/contract/methods';
import type { EntryFate, ErasurePreview } from '../../../../../shared/contract/sharing';
import { displayTitle } from '../../../../../shared/domain/entry';
import type { PersonId } from '../../../../../shared/domain/ids';
import type { Journal } from '../../../../../shared/domain/journal';
import type { CertificateId, ErasureCertificate } from '../../../../../shared/domain/sharing/person-desk';
import type { OpenJournal } from '../../../journal/open-journal';
import { refresh } from '../../../journal/refresh';
import { requireRecord } from '../../../network/records/stamps';
import type { Pieces } from '../../../vault/in-pieces';
import { dropEveryPrepared } from '../../leaving/prepared';
import { countsOf } from '../desk-view';
import { deskWords } from '../desk-words';
import { dossierOf, readDossier } from '../dossier';
import type { FoundEntry } from '../found-entries';
import { heldPeople, readHeld, requireEntriesNotHeld, requireNotHeld } from '../holds';
import { namesOf, noTies } from '../names/person-names';
import { erasedMark } from './erased-mark';
import { replacing } from './replacing';
import {
  countErasure,
  type Erasure,
  erasedEntries,
  filesErasedBetween,
  withoutPerson,
} from './without-person';

/** What erasing somebody would do. Fails with `not-found`. */
export function* previewErasure(journal: Journal, id: PersonId): Pieces<ErasurePreview> {
  const person = requireRecord(journal.people, id);
  const dossier = yield* readDossier(journal, person);
  const held = yield* readHeld(journal, new Set(dossier.entries.map(({ file }) => file.entry.id)));
  const entries = dossier.entries.map(found => {
    const { entry } = found.file;
    const { kind, date, binnedAt } = entry;
    const { places, staying, sure } = found;
    const suggested = suggestedFate(found, id);
    const fate = suggested === 'erase' && held.has(entry.id) ? 'rewrite' : suggested;
    return {
      entry: entry.id,
      title: displayTitle(entry),
      kind,
      date,
      places,
      staying,
      fate,
      sure,
      inBin: binnedAt !== null,
    };
  });
  return {
    person: { id, name: person.name, inBin: person.binnedAt !== null },
    blocked: blockOf(journal, id),
    entries: entries.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)),
    counts: countsOf(dossier),
    instead: deskWords()('somebody'),
  };
}

/**
 * Erases somebody from everything the journal keeps, in one commit, and rewrites the vault. What a disk that is full keeps
 * from being rewritten stays owed, and the certificate says so.
 */
export async function erasePerson(
  open: OpenJournal,
  { person: id, fates, reference }: Input<'erasePerson'>,
): Promise<ErasureCertificate> {
  const { vault, world } = open;
  const certificate = {
    id: world.newId() as CertificateId,
    at: world.now(),
    compacted: false,
    damagedCopiesKept: await vault.countDamaged(),
  };
  const chosen = new Map(fates.map(({ entry, fate }) => [entry, fate]));
  const plan = (journal: Journal): Erasure => {
    const person = requireRecord(journal.people, id);
    requireFree(journal, id);
    const fateOf = (found: FoundEntry): EntryFate =>
      allowedFate(found, chosen.get(found.file.entry.id) ?? unseenFate(found));
    const erasure = { dossier: dossierOf(journal, person), fateOf };
    requireEntriesNotHeld(journal, erasedEntries(erasure));
    return erasure;
  };
  const sealed: { files: readonly string[] } = { files: [] };
  try {
    await vault.purge(
      journal => {
        const erasure = plan(journal);
        const done = {
          ...certificate,
          ...countErasure(erasure),
          reference: nameless(journal, id, reference),
          erased: [id, ...erasedEntries(erasure)].map(erasedMark),
        };
        const next = withoutPerson(journal, erasure);
        sealed.files = filesErasedBetween(journal, next);
        return { ...next, certificates: { ...next.certificates, [done.id]: done } };
      },
      () => sealed.files,
    );
    await vault.patch(({ certificates }) => ({
      certificates: { [certificate.id]: { ...requireRecord(certificates, certificate.id), compacted: true } },
    }));
  } catch (error) {
    // Erased, and the old bytes are still owed: closing and opening try again.
    if (!(error instanceof JournalError) || vault.db.data.certificates[certificate.id] === undefined)
      throw error;
  } finally {
    if (!open.ended.aborted) refresh(open, []);
    dropEveryPrepared(open);
    world.emit('sharingChanged', null);
  }
  return requireRecord(vault.db.data.certificates, certificate.id);
}

/** The latest first. What was owed when one was written was done since, if nothing is owed now. */
export function listCertificates({ vault }: OpenJournal): readonly ErasureCertificate[] {
  const isDone = !vault.stats().eraseOwed;
  return Object.values(vault.db.data.certificates)
    .map(one => ({ ...one, compacted: one.compacted || isDone }))
    .sort((a, b) => b.at - a.at);
}

function blockOf(journal: Journal, id: PersonId): ErasurePreview['blocked'] {
  if (heldPeople(journal).has(id)) return 'open-request';
  return reviewsBy(journal, id) > 0 ? 'reviewer' : null;
}

function requireFree(journal: Journal, id: PersonId): void {
  requireNotHeld(journal, [id]);
  const reviews = reviewsBy(journal, id);
  if (reviews > 0) throw new JournalError('not-allowed', { reviews });
}

function reviewsBy({ reviews }: Journal, id: PersonId): number {
  return Object.values(reviews).filter(({ reviewer }) => reviewer.kind === 'person' && reviewer.person === id)
    .length;
}

/** What becomes of an entry for which the head chose nothing, as it was written after she was shown them: it never goes. */
function unseenFate({ sure }: FoundEntry): EntryFate {
  return sure ? 'rewrite' : 'keep';
}

/** An entry whose title is about them, and that names nobody else, is about them alone. */
function suggestedFate({ sure, inTitle, file: { entry } }: FoundEntry, id: PersonId): EntryFate {
  if (!sure) return 'keep';
  const others =
    entry.mentions.some(({ person }) => person !== id) ||
    entry.waitsFor.some(one => one.kind === 'circle' || one.person !== id);
  return inTitle && !others ? 'erase' : 'rewrite';
}

function allowedFate({ sure }: FoundEntry, fate: EntryFate): EntryFate {
  if (fate === 'keep' && sure) throw new JournalError('not-allowed', { sure });
  return fate;
}

/** A certificate holds no name, even where the head wrote one. */
function nameless(journal: Journal, id: PersonId, reference: string): string {
  const own = namesOf(journal, requireRecord(journal.people, id));
  return replacing(own.findIn([reference.trim()], noTies))(reference.trim(), 'line');
}
