import type { AttachmentId, EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Refusal } from '../../../../shared/domain/sharing/recipient';
import type { Sharing, SharingId } from '../../../../shared/domain/sharing/sharing';
import { type LocalDate, localDateOf } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { type Finding, isDismissible } from '../check/finding';
import { composeDocument } from '../choosing/compose';
import { notesAboutPerson } from '../person-desk/notes-about-person';
import { describeSubjects } from '../pseudonyms/describe-subjects';
import type { DescribeSubject } from '../pseudonyms/pseudonym-words';
import { descriptionWords } from '../pseudonyms/spoken-words';
import type { ShareDocument } from '../share-document';
import { checkInTurns } from './check-in-turns';
import { markOf } from './finding-mark';
import { nameForOthers } from './note-keys';
import { recipientIn, sendersAmong } from './recipients';
import { filesOf } from './sharing-files';
import { isSameState, stateOf } from './sharing-state';
import { requireSharing } from './sharings';

/** What would leave of a sharing, and all that was found in it. Decisions change nothing of it. */
export type Checked = {
  readonly document: ShareDocument;
  readonly refused: readonly { readonly entry: EntryId; readonly why: Refusal }[];
  /** The entry of each note, at the revision that was checked; a note without one says what is kept elsewhere about who asked. */
  readonly entries: ReadonlyMap<string, { readonly id: EntryId; readonly revision: number }>;
  /** In the order they are read. */
  readonly findings: readonly Finding[];
  /** `markOf` each finding, by its id. */
  readonly marks: ReadonlyMap<string, string>;
  readonly describe: DescribeSubject;
  /** What the document was made of (`stateOf`), as it was then. */
  readonly state: readonly unknown[];
};

const nothing: ReadonlySet<string> = new Set();

type Held = {
  readonly id: SharingId;
  readonly state: readonly unknown[];
  readonly checked: Promise<Checked>;
};

/** The one that was asked for last: it may be as large as its files. Held by the open journal alone, and gone with it. */
const held = new WeakMap<OpenJournal, Held>();

/** The sharing, composed and checked as the journal is now; again only when something changed that it is made of. */
export async function checkedSharing(open: OpenJournal, id: SharingId): Promise<Checked> {
  const checked = await wholeCheck(open, id).checked;
  const dismissed = new Set(
    Object.values(open.vault.db.data.dismissals).map(({ fingerprint }) => fingerprint),
  );
  const findings = checked.findings.filter(
    finding => !isDismissible(finding) || !dismissed.has(finding.fingerprint),
  );
  return { ...checked, findings };
}

/** With what was dismissed: a dismissal changes nothing of what is held. */
function wholeCheck(open: OpenJournal, id: SharingId): Held {
  const journal = open.vault.db.data;
  const state = stateOf(journal, requireSharing(journal, id), today(open));
  const known = held.get(open);
  if (known?.id === id && isSameState(known.state, state)) return known;
  const fresh: Held = { id, state, checked: check(open, id) };
  held.set(open, fresh);
  fresh.checked.catch(() => {
    if (held.get(open) === fresh) held.delete(open);
  });
  return fresh;
}

/** Lets go of what is held of a sharing. */
export function forgetChecked(open: OpenJournal, id: SharingId): void {
  if (held.get(open)?.id === id) held.delete(open);
}

/** Adds findings that only showed once others were decided. */
export async function addFindings(
  open: OpenJournal,
  id: SharingId,
  added: readonly Finding[],
): Promise<void> {
  const known = wholeCheck(open, id);
  const checked = await known.checked;
  // What was checked anew meanwhile is another document: it is looked through again by whoever adds.
  if (held.get(open) !== known) return;
  const present = new Set(checked.findings.map(finding => finding.id));
  const fresh = added.filter(finding => !present.has(finding.id));
  const findings = inReadingOrder([...checked.findings, ...fresh]);
  held.set(open, { ...known, checked: Promise.resolve({ ...checked, findings, marks: marksOf(findings) }) });
}

/** Findings of one place stay together, at the place where the first of them stands. */
function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = JSON.stringify(finding.where);
    const there = places.get(place);
    if (there === undefined) places.set(place, [finding]);
    else there.push(finding);
  }
  return [...places.values()].flatMap(there => there.sort((a, b) => a.from - b.from || b.to - a.to));
}

async function check(open: OpenJournal, id: SharingId): Promise<Checked> {
  for (;;) {
    const sharing = requireSharing(open.vault.db.data, id);
    const date = today(open);
    const before = stateOf(open.vault.db.data, sharing, date);
    await nameForOthers(open, sharing.entries);
    const files = await filesOf(open, sharing);
    // What was changed while files were read is read anew: the document is of one moment.
    const now = requireSharing(open.vault.db.data, id);
    const state = stateOf(open.vault.db.data, now, date);
    if (isSameState(before, state)) return { ...(await checkAsIs(open, now, date, files)), state };
  }
}

/** Everything is taken from the journal before the first pause. */
async function checkAsIs(
  open: OpenJournal,
  sharing: Sharing,
  date: LocalDate,
  files: ReadonlyMap<AttachmentId, Uint8Array>,
): Promise<Omit<Checked, 'state'>> {
  const journal = open.vault.db.data;
  const { recipient } = sharing;
  const notes = recipient.kind === 'subject' ? notesAboutPerson(open, recipient.person) : [];
  const present = presentEntries(journal, sharing);
  const { document: composed, refused } = composeDocument(journal, present, {
    title: sharing.title,
    date,
    recipient: recipientIn(journal, sharing.recipient),
    senders: sendersAmong(journal, sharing.recipient),
    keyOf: entry => journal.noteKeys[entry]?.key ?? '',
    bytesOf: attachment => files.get(attachment) ?? new Uint8Array(),
  });
  const entries = new Map(
    present.map(id => [
      journal.noteKeys[id]?.key ?? '',
      { id, revision: journal.entries[id]?.revision ?? 0 },
    ]),
  );
  const [people, schools] = [Object.values(journal.people), Object.values(journal.schools)];
  const known = { people, schools, ordinary: [], pseudonyms: [] };
  const document = { ...composed, notes: [...composed.notes, ...(await notes)] };
  const findings = ofOthers(await checkInTurns(document, known, nothing), sharing);
  return {
    document,
    refused,
    entries,
    findings,
    marks: marksOf(findings),
    describe: describeSubjects(people, schools, descriptionWords),
  };
}

/**
 * Somebody who asked what is kept about them reads their own name, and what reads like a concern about a child is the head's
 * to decide: a false alarm must not hide it from them.
 */
export function ofOthers(findings: readonly Finding[], { recipient }: Sharing): readonly Finding[] {
  if (recipient.kind !== 'subject') return findings;
  const { person } = recipient;
  return findings
    .filter(
      ({ subjects }) =>
        subjects.length === 0 || subjects.some(subject => subject.kind !== 'person' || subject.id !== person),
    )
    .map(finding =>
      finding.kind.kind === 'safeguarding'
        ? { ...finding, kind: { ...finding.kind, subjectAsked: true } }
        : finding,
    );
}

function marksOf(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(findings.map(finding => [finding.id, markOf(finding)]));
}

function presentEntries({ entries }: Journal, sharing: Sharing): readonly EntryId[] {
  return sharing.entries.filter(id => entries[id] !== undefined);
}

function today({ world }: OpenJournal): LocalDate {
  return localDateOf(world.now());
}
