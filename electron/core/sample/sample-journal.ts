import { defaultTemplates } from '../../../shared/domain/default-templates';
import {
  blankContent,
  type Entry,
  type EntryContent,
  type ResolvedLink,
  type Revision,
} from '../../../shared/domain/entry';
import { everything, type SavedSearch } from '../../../shared/domain/filter';
import { asId, type EntryId } from '../../../shared/domain/ids';
import { foldName, linkLabels } from '../../../shared/domain/inline';
import { emptyJournal, type Journal } from '../../../shared/domain/journal';
import { defaultSettings } from '../../../shared/domain/settings';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/domain/time';
import { sampleAdvice } from './advice';
import { firstTermReflections } from './first-term';
import { samplePractice } from './practice';
import { sampleQuestions } from './questions';
import { byId, evening, sampleNetwork, schoolDay } from './sample-network';
import type { SampleNote, SampleRevision } from './sample-note';
import { sampleSharing } from './sample-sharing';
import { secondTermReflections } from './second-term';
import { settleNote } from './settle-notes';

/** Every note of the sample, in no order that matters. */
export const sampleNotes: readonly SampleNote[] = [
  ...sampleQuestions,
  ...sampleAdvice,
  ...samplePractice,
  ...firstTermReflections,
  ...secondTermReflections,
];

/** What the sample is made for: a day, and where its ids come from. */
export type SampleInput = {
  readonly today: LocalDate;
  /** A UUID at every call; the same ids give the same journal. */
  readonly newId: () => string;
};

/** The journal of a fictional new head of a small primary school: two terms up to `today`, and a page from the year before. */
export function sampleJournal({ today, newId }: SampleInput): Journal {
  const entryIds = new Map(sampleNotes.map(note => [note.key, asId.entry(newId())] as const));
  const idOf = (key: string): EntryId => {
    const id = entryIds.get(key);
    if (id === undefined) throw new Error(`the sample has no note ${key}`);
    return id;
  };
  const network = sampleNetwork({ today, newId, entry: idOf });
  const byTitle = new Map(sampleNotes.map(note => [foldName(note.title), idOf(note.key)] as const));
  const { ids, ...records } = network;
  const entries = sampleNotes.map(note =>
    settleNote(note.key, toEntry(note, { today, idOf, byTitle }), network, today),
  );
  const revisions = sampleNotes.flatMap((note, index) => {
    const entry = entries[index];
    return entry === undefined ? [] : toRevisions(note, entry, today, newId);
  });
  const journal: Journal = {
    ...emptyJournal,
    ...records,
    entries: byId(entries),
    revisions: byId(revisions),
    templates: byId(defaultTemplates),
    savedSearches: byId(savedSearches(newId)),
    settings: { current: defaultSettings },
  };
  return { ...journal, ...sampleSharing(journal, { today, newId, ids }) };
}

type Surroundings = {
  readonly today: LocalDate;
  readonly idOf: (key: string) => EntryId;
  readonly byTitle: ReadonlyMap<string, EntryId>;
};

function toEntry(note: SampleNote, { today, idOf, byTitle }: Surroundings): Entry {
  const date = dayOf(note, today);
  const earlier = note.earlier ?? [];
  const createdAt = evening(date, note.key.length);
  const lastChange = earlier.at(-1);
  const updatedAt = lastChange === undefined ? createdAt : evening(addDays(today, -lastChange.daysAgo), 40);
  return {
    ...toContent(note, today, date, idOf),
    id: idOf(note.key),
    createdAt,
    updatedAt: Math.max(createdAt, updatedAt),
    revision: earlier.length + 1,
    links: resolveLinks(note.body, byTitle),
    mentions: [],
    trail: [],
    binnedAt: null,
  };
}

function toContent(
  note: SampleNote,
  today: LocalDate,
  date: LocalDate,
  idOf: (key: string) => EntryId,
): EntryContent {
  return {
    ...blankContent(note.kind, date),
    status: note.status,
    title: note.title,
    body: note.body,
    themes: (note.themes ?? []).map(asId.theme),
    tags: note.tags ?? [],
    people: note.people ?? [],
    audience: note.audience ?? { kind: 'only-me' },
    followUp: note.followUpIn === undefined ? null : addDays(today, note.followUpIn),
    pinned: note.pinned ?? false,
    answers: (note.answers ?? []).map(idOf),
  };
}

function toRevisions(
  note: SampleNote,
  entry: Entry,
  today: LocalDate,
  newId: () => string,
): readonly Revision[] {
  return (note.earlier ?? []).map((state, index) => ({
    id: asId.revision(newId()),
    entry: entry.id,
    at: evening(addDays(today, -state.daysAgo), 40),
    revision: index + 1,
    content: earlierContent(entry, state),
  }));
}

function earlierContent(entry: Entry, state: SampleRevision): EntryContent {
  const { id, createdAt, updatedAt, revision, links, mentions, trail, binnedAt, ...content } = entry;
  return {
    ...content,
    title: state.title ?? content.title,
    body: state.body,
    status: state.status ?? content.status,
    answers: [],
    outcome: '',
    thankedOn: null,
  };
}

function resolveLinks(body: string, byTitle: ReadonlyMap<string, EntryId>): readonly ResolvedLink[] {
  return linkLabels(body).flatMap(label => {
    const entry = byTitle.get(foldName(label));
    return entry === undefined ? [] : [{ label, entry }];
  });
}

function dayOf(note: SampleNote, today: LocalDate): LocalDate {
  if (note.on === 'year-ago') return monthsBefore(today, 12);
  if (note.on === 'month-ago') return monthsBefore(today, 1);
  const day = addDays(today, -note.daysAgo);
  return note.on === 'exact-day' ? day : schoolDay(day);
}

/** The same day of an earlier month; where that month is shorter, its last day. */
function monthsBefore(date: LocalDate, months: number): LocalDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  const month = String((count % 12) + 1).padStart(2, '0');
  for (let day = Number(date.slice(8)); day > 27; day -= 1) {
    const candidate = `${year}-${month}-${day}`;
    if (isLocalDate(candidate)) return candidate;
  }
  const early = `${year}-${month}-${date.slice(8)}`;
  return isLocalDate(early) ? early : date;
}

function savedSearches(newId: () => string): readonly SavedSearch[] {
  const id = () => asId.savedSearch(newId());
  return [
    {
      id: id(),
      name: 'Questions nobody has answered',
      filter: { ...everything, kinds: ['question'], statuses: ['open', 'asked'] },
      sort: 'oldest',
    },
    {
      id: id(),
      name: 'Advice I am trying',
      filter: { ...everything, kinds: ['advice'], statuses: ['trying'] },
      sort: 'follow-up',
    },
    {
      id: id(),
      name: 'Everything about reading',
      filter: { ...everything, tags: ['reading'] },
      sort: 'newest',
    },
  ];
}
