import type { Entry } from '../../../../shared/domain/entry';
import { kinds } from '../../../../shared/domain/status';
import { escapeHtml } from '../../sharing/formats/html/markup';
import { type RecordKind, recordKinds } from '../network-record';
import type { Surroundings } from './surroundings';

/** What a part of the page is called where records of a kind stand. */
export const recordHeading = (kind: RecordKind, { texts }: Surroundings): string =>
  texts.journalArchive[recordParts[kind]];

const recordParts = {
  person: 'people',
  school: 'schools',
  circle: 'circles',
  conversation: 'conversations',
  review: 'reviews',
} as const satisfies Record<RecordKind, string>;

/** The ways into the page: by date, kind and theme, then the people, schools, circles, conversations and reviews. */
export function contents(around: Surroundings): string {
  const { entries, texts } = around;
  const { journalArchive, words } = texts;
  const byKind = kinds.map(kind => ({
    name: words.kinds[kind],
    among: entries.filter(entry => entry.kind === kind),
  }));
  const ways = [
    way(
      journalArchive.byDate,
      grouped(entries, ({ date }) => around.month(date)),
      around,
    ),
    way(journalArchive.byKind, byKind, around),
    way(journalArchive.byTheme, byTheme(around), around),
    ...recordKinds.map(kind => recordsWay(kind, around)),
  ];
  const label = escapeHtml(journalArchive.contents);
  return `<nav id="contents" aria-label="${label}">\n<h2>${label}</h2>\n${ways.filter(one => one !== '').join('\n')}\n</nav>\n`;
}

type Group = { readonly name: string; readonly among: readonly Entry[] };

function grouped(entries: readonly Entry[], nameOf: (entry: Entry) => string): readonly Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const among = groups.get(name) ?? [];
    groups.set(name, among);
    among.push(entry);
  }
  return [...groups].map(([name, among]) => ({ name, among }));
}

function byTheme({ entries, names }: Surroundings): readonly Group[] {
  const themes = [...new Set(entries.flatMap(entry => entry.themes))];
  return themes.map(theme => ({
    name: names.theme(theme),
    among: entries.filter(entry => entry.themes.includes(theme)),
  }));
}

function way(heading: string, groups: readonly Group[], around: Surroundings): string {
  const said = groups
    .filter(({ among }) => among.length > 0)
    .map(({ name, among }) => unfolding(name, among.length, list(among.map(entry => line(entry, around)))));
  const count = groups.reduce((sum, { among }) => sum + among.length, 0);
  return said.length === 0 ? '' : unfolding(heading, count, said.join('\n'));
}

const line = (entry: Entry, { link, day }: Surroundings): string =>
  `<li>${link(entry.id)} <small>${escapeHtml(day(entry.date))}</small></li>`;

function recordsWay(kind: RecordKind, around: Surroundings): string {
  const ids = recordsOfKind(kind, around).map(({ value }) => value.id);
  const items = ids.map(id => `<li>${around.link(id)}</li>`);
  return items.length === 0 ? '' : unfolding(recordHeading(kind, around), items.length, list(items));
}

/** In the order they are read: by name, conversations and reviews from the newest. */
export function recordsOfKind(kind: RecordKind, { records, titleOf }: Surroundings) {
  const chosen = records.filter(record => record.kind === kind);
  const named = chosen.map(record => ({ record, name: titleOf(record.value.id) }));
  const turn = kind === 'conversation' || kind === 'review' ? -1 : 1;
  named.sort((a, b) => turn * a.name.localeCompare(b.name));
  return named.map(({ record }) => record);
}

const list = (items: readonly string[]): string => `<ul>\n${items.join('\n')}\n</ul>`;

const unfolding = (name: string, count: number, content: string): string =>
  `<details><summary>${escapeHtml(name)} <small>${count.toLocaleString('en-GB')}</small></summary>\n${content}\n</details>`;
