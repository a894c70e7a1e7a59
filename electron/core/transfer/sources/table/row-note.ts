import { posix } from 'node:path';
import { columnsLimit, type FoundTable } from '../../../../../shared/contract/tables';
import type { ImportNote, ImportProblem } from '../../../../../shared/contract/transfer';
import { firstStatus, type Kind, kinds } from '../../../../../shared/domain/status';
import type { Instant } from '../../../../../shared/domain/time';
import { words as welsh } from '../../../../../shared/messages/cy/words';
import { words as english } from '../../../../../shared/messages/en-GB/words';
import type { ReadNote } from '../../note-file';
import { readFilledNote } from '../filled-note';
import type { SourceContext } from '../source';
import { themesNamed } from '../themes-named';
import { foldHeader } from './table-columns';
import { readCellDate } from './table-dates';

type Cell = { readonly name: string; readonly text: string };

/** One row as a note. What its columns say that a note has no place for stays in a fenced block at the end of the text. */
export function readRow(
  row: readonly string[],
  at: { readonly table: FoundTable; readonly number: number; readonly changedAt: Instant },
  context: SourceContext,
): ReadNote | ImportNote {
  const { table, number, changedAt } = at;
  const file = `${table.file} › ${number}`;
  const cells = new RowCells(row, table);
  if (cells.all('text', 'title').length === 0) return { file, problem: 'empty', leftOut: true };
  const [said, ...otherDays] = cells.texts('date');
  const date = said === undefined ? null : readCellDate(said, table.dayOrder);
  const [word, ...otherKinds] = cells.texts('kind');
  const kind = word === undefined ? null : kindOf(word);
  const { themes, others } = themesNamed(cells.listed('themes'), context.names);
  const texts = cells.all('text');
  const titles = cells.all('title').map(({ text }) => text.replace(/\s+/g, ' '));
  const problems: ImportProblem[] = said !== undefined && date === null ? ['date-unknown'] : [];
  const isWholeDay = date?.hasMore === false;
  return readFilledNote(
    {
      file,
      title: titles.length > 0 || texts.length < 2 ? titles.join(' – ') : tableName(table.file),
      body: bodyOf(texts, table.columns.filter(use => use === 'text').length > 1),
      createdAt: date === null ? changedAt : (date.at ?? new Date(`${date.day}T12:00`).getTime()),
      updatedAt: null,
      date: date?.day ?? null,
      tags: [...cells.listed('tags'), ...others],
      pinned: false,
      links: [],
      attachments: [],
      problems,
      rest: {
        ...kept('date', [...(isWholeDay ? [] : [said]), ...otherDays]),
        ...kept('kind', [...(kind === null ? [word] : []), ...otherKinds]),
        ...kept('audience', cells.texts('audience')),
        ...kept('columns', row.slice(columnsLimit)),
      },
    },
    { themes, people: cells.listed('people'), ...(kind === null ? {} : { kind, status: firstStatus(kind) }) },
    context,
  );
}

/** What has no place of its own, under a name; nothing when there is none. */
function kept(name: string, cells: readonly (string | undefined)[]): Readonly<Record<string, string>> {
  const filled = cells.flatMap(cell => (cell === undefined || cell.trim() === '' ? [] : [cell.trim()]));
  return filled.length === 0 ? {} : { [name]: filled.join('; ') };
}

export function tableName(file: string): string {
  return posix.basename(file).replace(/\.[^.]+$/, '');
}

class RowCells {
  constructor(
    private readonly row: readonly string[],
    private readonly table: FoundTable,
  ) {}

  /** The filled cells of columns of these uses. */
  all(...uses: readonly FoundTable['columns'][number][]): readonly Cell[] {
    const { names, columns } = this.table;
    return columns.flatMap((use, at) => {
      const text = (this.row[at] ?? '').replaceAll('\r\n', '\n').trim();
      return uses.includes(use) && text !== '' ? [{ name: names[at] ?? '', text }] : [];
    });
  }

  texts(use: FoundTable['columns'][number]): readonly string[] {
    return this.all(use).map(({ text }) => text);
  }

  /** Several in one cell: parted by semicolons, as Microsoft Forms does it, else by commas or lines. */
  listed(use: FoundTable['columns'][number]): readonly string[] {
    const words = this.all(use).flatMap(({ text }) => text.split(text.includes(';') ? /[;\n]/ : /[,\n]/));
    return [...new Set(words.map(word => word.trim()).filter(word => word !== ''))];
  }
}

/** One column as it is; of several, each under the name of its column. */
function bodyOf(cells: readonly Cell[], isNamed: boolean): string {
  return cells
    .map(({ name, text }) => {
      const heading = name.replace(/[*\s]+/g, ' ').trim();
      return isNamed && heading !== '' ? `**${heading}**\n\n${text}` : text;
    })
    .join('\n\n');
}

const kindWords: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap(kind =>
    [kind, english.kind[kind], english.kinds[kind], welsh.kind[kind], welsh.kinds[kind]].map(
      word => [foldHeader(word), kind] as const,
    ),
  ),
);

function kindOf(word: string): Kind | null {
  return kindWords.get(foldHeader(word)) ?? null;
}
