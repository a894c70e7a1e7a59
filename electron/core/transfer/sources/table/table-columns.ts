import type { ColumnUse } from '../../../../../shared/contract/tables';
import { isCellDate } from './table-dates';
import type { Rows } from './table-text';

type Named = Exclude<ColumnUse, 'text'>;

/** Words that begin or are the name of a column, in English and Welsh, folded. */
const words: Readonly<Record<Named, RegExp>> = {
  title: /^(?:title|subject|heading|headline|topic|teitl|pwnc|pennawd)$/,
  date: /^(?:date|day|when|dyddiad|diwrnod|pryd)\b/,
  kind: /^(?:kind|type|category|math|categori)$/,
  themes: /^(?:themes?|thema|themau)$/,
  tags: /^(?:tags?|keywords?|labels?|tagiau|allweddeiriau)$/,
  people:
    /^(?:people|persons?|names?|who|with|staff|colleagues?|your name|pobl|enw|enwau|pwy|gyda|eich enw|staff)$/,
  audience: /^(?:audience|shared? with|who may (?:read|see).*|cynulleidfa|rhannu gyda|rhennir gyda)$/,
  nothing:
    /^(?:id|respondent id|response id|e-?mail(?: address)?|e-?bost|cyfeiriad e-?bost|username|user name|enw defnyddiwr|score|total points|quiz feedback|last modified time|amser.*addasu.*|language|iaith)$/,
};
/** When a form was filled in: the day of the note unless a column says a better one. Google Forms, then Microsoft Forms. */
const stamps = [
  /^(?:timestamp|stamp amser)$/,
  /^(?:completion time|amser cwblhau)$/,
  /^(?:start time|amser (?:dechrau|cychwyn))$/,
  /^(?:created|modified|updated|crewyd)\b/,
];

/** Rows that are looked at to tell whether a column holds days. */
const looked = 50;

/** A name as it is compared: small, without accents and without signs at its ends. */
export function foldHeader(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** Whether the first row names the columns: short, all different, and no days. */
export function looksLikeHeader([first = []]: Rows): boolean {
  const filled = first.filter(cell => cell.trim() !== '');
  const isWritten = filled.length > 0 && filled.every(cell => cell.length <= 1000 && !isCellDate(cell));
  return isWritten && new Set(filled.map(foldHeader)).size === filled.length;
}

/** What each column most likely is: told by its name, and that days are days by what is in it. All that nothing tells is text. */
export function guessColumns(names: readonly string[], rows: Rows): readonly ColumnUse[] {
  const folded = names.map(foldHeader);
  const holdsDays = (at: number): boolean => rows.slice(0, looked).some(row => isCellDate(row[at] ?? ''));
  const day = dayColumn(folded, holdsDays);
  const taken = new Set<ColumnUse>();
  return folded.map((name, at): ColumnUse => {
    if (at === day) return 'date';
    if (stamps.some(stamp => stamp.test(name)) && holdsDays(at)) return 'nothing';
    if (name === '' && rows.every(row => (row[at] ?? '').trim() === '')) return 'nothing';
    const use = uses.find(one => words[one].test(name));
    if (use === undefined || taken.has(use)) return 'text';
    if (use === 'title' || use === 'kind') taken.add(use);
    return use;
  });
}

const uses = ['nothing', 'title', 'kind', 'themes', 'tags', 'audience', 'people'] as const;

function dayColumn(folded: readonly string[], holdsDays: (at: number) => boolean): number {
  for (const ways of [words.date, ...stamps]) {
    const at = folded.findIndex((name, index) => ways.test(name) && holdsDays(index));
    if (at !== -1) return at;
  }
  // Without any name that tells: the first column that holds days, where no column has a name.
  return folded.every(name => name === '') ? folded.findIndex((_name, at) => holdsDays(at)) : -1;
}
