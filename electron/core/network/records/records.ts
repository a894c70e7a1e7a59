import type { BinnedRecord, RecordRef } from '../../../../shared/contract/network';
import { asId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Stamped } from '../../../../shared/domain/person';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshRecords } from '../../journal/refresh';
import { awaitingNamed } from '../names/circle-names';
import { type ChangedEntries, foldedLabelsOf, tiedTo } from '../names/ties';
import { requireRecord } from './stamps';

/** The collection in which records of a kind are. */
const collections = {
  person: 'people',
  school: 'schools',
  circle: 'circles',
  conversation: 'conversations',
  review: 'reviews',
} as const satisfies Record<RecordRef['kind'], keyof Journal>;

/** Puts records into the bin; those already there keep their date. Entries that name them stay as they are. */
export async function binRecords(open: OpenJournal, records: readonly RecordRef[]): Promise<void> {
  const at = open.world.now();
  await open.vault.patch(journal => withBinned(journal, records, at));
  refreshRecords(open, { records });
}

/** Takes records out of the bin. Names that came to be written meanwhile are people's and circles' again. */
export async function unbinRecords(open: OpenJournal, records: readonly RecordRef[]): Promise<void> {
  const touched: { entries: ChangedEntries } = { entries: {} };
  await open.vault.patch(journal => {
    const back = withBinned(journal, records, null);
    const tied = Object.values(back.people).reduce<ChangedEntries>(
      (entries, person) => tiedTo({ journal, ...open }, person, foldedLabelsOf(journal, person), entries),
      {},
    );
    touched.entries = Object.values(back.circles).reduce<ChangedEntries>(
      (entries, circle) => awaitingNamed({ journal, ...open }, circle, entries),
      tied,
    );
    return { ...back, entries: touched.entries };
  });
  refreshRecords(open, { records, entries: Object.keys(touched.entries).map(asId.entry) });
}

/** What is in the bin beside entries, the latest first. */
export function listBinnedRecords(open: OpenJournal): readonly BinnedRecord[] {
  return binnedRefs(open.vault.db.data)
    .map(record => describe(open, record))
    .sort((a, b) => b.binnedAt - a.binnedAt);
}

function withBinned(journal: Journal, records: readonly RecordRef[], at: number | null) {
  const change = <T extends Stamped>(collection: Readonly<Record<string, T>>, kind: RecordRef['kind']) => {
    const wanted = records.filter(record => record.kind === kind);
    const moving = wanted
      .map(({ id }) => [id, requireRecord(collection, id)] as const)
      .filter(([, record]) => (record.binnedAt === null) !== (at === null));
    return Object.fromEntries(
      moving.map(([id, record]) => [id, { ...record, binnedAt: at, revision: record.revision + 1 }]),
    );
  };
  return {
    people: change(journal.people, 'person'),
    schools: change(journal.schools, 'school'),
    circles: change(journal.circles, 'circle'),
    conversations: change(journal.conversations, 'conversation'),
    reviews: change(journal.reviews, 'review'),
  };
}

function binnedRefs(journal: Journal): readonly RecordRef[] {
  const binned = <Id>(values: Readonly<Record<string, Stamped & { readonly id: Id }>>) =>
    Object.values(values).filter(({ binnedAt }) => binnedAt !== null);
  return [
    ...binned(journal.people).map(({ id }): RecordRef => ({ kind: 'person', id })),
    ...binned(journal.schools).map(({ id }): RecordRef => ({ kind: 'school', id })),
    ...binned(journal.circles).map(({ id }): RecordRef => ({ kind: 'circle', id })),
    ...binned(journal.conversations).map(({ id }): RecordRef => ({ kind: 'conversation', id })),
    ...binned(journal.reviews).map(({ id }): RecordRef => ({ kind: 'review', id })),
  ];
}

function describe(open: OpenJournal, record: RecordRef): BinnedRecord {
  const journal = open.vault.db.data;
  const { binnedAt } = requireRecord<Stamped>(journal[collections[record.kind]], record.id);
  return { record, binnedAt: binnedAt ?? 0, ...whatIs(open, record) };
}

function whatIs(
  { vault, network }: OpenJournal,
  record: RecordRef,
): Pick<BinnedRecord, 'name' | 'date' | 'entries'> {
  const journal = vault.db.data;
  switch (record.kind) {
    case 'person': {
      const { name } = requireRecord(journal.people, record.id);
      return { name, date: null, entries: network.countEntriesOf(record.id) };
    }
    case 'school': {
      const { name } = requireRecord(journal.schools, record.id);
      return { name, date: null, entries: network.practiceAt(record.id).length };
    }
    case 'circle': {
      const { name } = requireRecord(journal.circles, record.id);
      const reviews = Object.values(journal.reviews).filter(({ circle }) => circle === record.id);
      return { name, date: null, entries: reviews.length };
    }
    case 'conversation': {
      const conversation = requireRecord(journal.conversations, record.id);
      const names = conversation.people.flatMap(id => journal.people[id]?.name ?? []);
      const circle = conversation.circle === null ? undefined : journal.circles[conversation.circle];
      const name = conversation.title.trim() || names.join(', ') || (circle?.name ?? '');
      return { name, date: conversation.date, entries: network.entriesIn(record.id).length };
    }
    case 'review': {
      const { circle, date } = requireRecord(journal.reviews, record.id);
      return { name: journal.circles[circle]?.name ?? '', date, entries: 0 };
    }
  }
}
