import { displayTitle, type Entry } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import type { LocalDate } from '../../../../shared/domain/time';
import { writeDate } from '../../../../shared/domain/write-date';
import { documentTexts } from '../../../../shared/messages/document-texts';
import { spokenLanguage } from '../../../../shared/messages/spoken-language';
import { readableLine } from '../../sharing/formats/blocks';
import { escapeHtml } from '../../sharing/formats/html/markup';
import { writtenDay } from '../../sharing/formats/page/written-day';
import { noteNames, recordName } from '../export-plan';
import type { NetworkRecord } from '../network-record';
import type { NoteNames } from '../note-format';
import { exportedRecords, idsInEntry, idsInRecord } from '../record-references';

/** What a part of the page has to know of the rest of it. */
export type Surroundings = {
  readonly texts: ReturnType<typeof documentTexts>;
  readonly names: NoteNames;
  /** Those out of the bin, the newest first. */
  readonly entries: readonly Entry[];
  readonly records: readonly NetworkRecord[];
  readonly titleOf: (id: string) => string;
  /** A link to where an entry or a record stands; nothing for what stayed in the journal. */
  readonly link: (id: string) => string;
  /** Ids of the entries and records that refer to an id. */
  readonly referring: (id: string) => readonly string[];
  /** Ids of the entries that answer a question. */
  readonly answering: (id: string) => readonly string[];
  readonly day: (date: LocalDate) => string;
  readonly month: (date: LocalDate) => string;
};

/** Where an entry or a record stands in the page. */
export const anchorOf = (id: string): string => `n-${id}`;

export function surroundingsOf(journal: Journal): Surroundings {
  const [texts, language, names] = [documentTexts(), spokenLanguage(), noteNames(journal)];
  const entries = Object.values(journal.entries).filter(({ binnedAt }) => binnedAt === null);
  entries.sort((a, b) => (`${a.date} ${a.id}` > `${b.date} ${b.id}` ? -1 : 1));
  const records = exportedRecords(journal);
  const titles = new Map<string, string>([
    ...entries.map(entry => [entry.id, displayTitle(entry)] as const),
    ...records.map(record => [record.value.id, recordName(record, names)] as const),
  ]);
  const titleOf = (id: string) => readableLine(titles.get(id) ?? '') || texts.sharingDocument.untitled;
  return {
    texts,
    names,
    entries,
    records,
    titleOf,
    link: id => (titles.has(id) ? `<a href="#${anchorOf(id)}">${escapeHtml(titleOf(id))}</a>` : ''),
    ...referencesBetween(entries, records),
    day: date => writtenDay(date, language),
    month: date => writeDate(date, { month: 'long', year: 'numeric' }, language),
  };
}

/** Who refers to whom, the other way round. */
function referencesBetween(
  entries: readonly Entry[],
  records: readonly NetworkRecord[],
): Pick<Surroundings, 'referring' | 'answering'> {
  const [referring, answering] = [new Gathered(), new Gathered()];
  const circles = new Map(
    records.flatMap(({ kind, value }) =>
      kind === 'circle' ? [[foldName(value.name), value.id] as const] : [],
    ),
  );
  for (const entry of entries) {
    const { audience } = entry;
    const readers = audience.kind === 'circles' ? audience.circles : [];
    referring.add(entry.id, [
      ...idsInEntry(entry),
      ...entry.links.map(link => link.entry),
      ...readers.flatMap(name => circles.get(foldName(name)) ?? []),
    ]);
    answering.add(entry.id, entry.answers);
  }
  for (const record of records) referring.add(record.value.id, idsAround(record));
  return { referring: id => referring.of(id), answering: id => answering.of(id) };
}

/** Ids of the records and entries that a record refers to. */
function idsAround(record: NetworkRecord): readonly string[] {
  const records = idsInRecord(record);
  if (record.kind === 'review')
    return [...records, ...record.value.ratings.flatMap(({ evidence }) => evidence)];
  if (record.kind !== 'conversation') return records;
  const subjects = record.value.agenda.map(({ subject }) => subject);
  const asked = subjects.flatMap(one =>
    one.kind === 'question' || one.kind === 'look-back' ? [one.entry] : [],
  );
  return [...records, ...asked];
}

/** Ids by an id that they name, each once, in the order they came. */
class Gathered {
  readonly #byNamed = new Map<string, Set<string>>();

  add(from: string, named: readonly string[]): void {
    for (const id of named) {
      if (id === from) continue;
      const gathered = this.#byNamed.get(id) ?? new Set();
      this.#byNamed.set(id, gathered.add(from));
    }
  }

  of(id: string): readonly string[] {
    return [...(this.#byNamed.get(id) ?? [])];
  }
}
