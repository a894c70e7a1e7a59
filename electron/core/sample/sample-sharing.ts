import { createHash } from 'node:crypto';
import type { EntryId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { KeptCard } from '../../../shared/domain/sharing/card';
import type { HandoverId } from '../../../shared/domain/sharing/sharing';
import { addDays, type LocalDate } from '../../../shared/domain/time';
import { composeDocument } from '../sharing/choosing/compose';
import { writeText } from '../sharing/formats/text/write-text';
import { cardOf, makeIdentity } from '../sharing/identity';
import { documentLabels } from '../sharing/leaving/document-labels';
import { handedFile } from '../sharing/leaving/prepared';
import { byId, evening, type NetworkIds, schoolDay } from './sample-network';
import { cohort } from './sample-note';
import { type PersonKey, samplePeople } from './sample-people';

/** Two of the cohort have given their cards: one whose words were compared, and one whose were not. */
const cardsOfCohort = [
  { of: 'amina', daysAgo: 40, comparedDaysAgo: 33 },
  { of: 'tom', daysAgo: 19, comparedDaysAgo: null },
] as const satisfies readonly { readonly of: PersonKey; readonly [more: string]: unknown }[];

/** What was given to the cohort before it met: notes that name nobody. */
const given = { daysAgo: 12, title: 'Before we meet', notes: ['budget-first', 'budget-bottom'] } as const;

export type SampleSharing = Pick<Journal, 'cards' | 'noteKeys' | 'handovers'>;

/** What the fictional head shares: cards that are plainly of the sample, and one line of the ledger, which is true of `journal`. */
export function sampleSharing(
  journal: Journal,
  input: { readonly today: LocalDate; readonly newId: () => string; readonly ids: NetworkIds },
): SampleSharing {
  const { today, newId, ids } = input;
  const entries = given.notes.map(ids.entry);
  const keys = new Map(entries.map(entry => [entry, keyFrom(newId())] as const));
  return {
    cards: Object.fromEntries(cardsOfCohort.map(one => [ids.person(one.of), keptCard(one, input)])),
    noteKeys: Object.fromEntries(entries.map(entry => [entry, { entry, key: keys.get(entry) ?? '' }])),
    handovers: byId([
      {
        id: newId() as HandoverId,
        at: evening(givenOn(today)),
        state: 'done',
        form: { kind: 'file', format: 'text' },
        recipient: { kind: 'circle', circle: ids.circle('cohort') },
        recipientName: cohort,
        members: [],
        pseudonyms: [],
        takenBack: null,
        ...fileGiven(journal, entries, keys, givenOn(today)),
      },
    ]),
  };
}

const givenOn = (today: LocalDate): LocalDate => schoolDay(addDays(today, -given.daysAgo));

/** The very file that the check and the formats make of these notes. */
function fileGiven(
  journal: Journal,
  entries: readonly EntryId[],
  keys: ReadonlyMap<EntryId, string>,
  date: LocalDate,
) {
  const { document } = composeDocument(journal, entries, {
    title: given.title,
    date,
    recipient: { kind: 'circle', circle: cohort },
    senders: new Set(),
    keyOf: entry => keys.get(entry) ?? '',
    bytesOf: () => new Uint8Array(),
  });
  return {
    title: document.title,
    notes: entries.map((entry, at) => ({
      entry,
      key: keys.get(entry) ?? '',
      revision: journal.entries[entry]?.revision ?? 1,
      title: document.notes[at]?.title ?? '',
    })),
    files: writeText(document, documentLabels()).map(({ path, bytes }) => handedFile(path, bytes)),
  };
}

/** The private keys are let go of at once: nobody can open what is sealed for somebody of the sample. */
function keptCard(
  { of, daysAgo, comparedDaysAgo }: (typeof cardsOfCohort)[number],
  { today, newId, ids }: Parameters<typeof sampleSharing>[1],
): KeptCard {
  const identity = makeIdentity(() => digest(`${newId()} ${newId()}`));
  return {
    person: ids.person(of),
    card: cardOf(identity, `${samplePeople[of].name} (sample)`),
    addedAt: evening(addDays(today, -daysAgo)),
    comparedAt: comparedDaysAgo === null ? null : evening(addDays(today, -comparedDaysAgo)),
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const keyFrom = (id: string): string => digest(id).subarray(0, 16).toString('base64url');
