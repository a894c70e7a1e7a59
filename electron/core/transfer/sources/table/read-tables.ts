import { columnsLimit, type FoundTable, type MappedTable } from '../../../../../shared/contract/tables';
import type { ImportNote } from '../../../../../shared/contract/transfer';
import type { SourceFiles } from '../../archives/source-files';
import { cut } from '../../fit-limits';
import type { ReadNote } from '../../note-file';
import { stopIfAborted } from '../../walk-folder';
import type { SourceContext, SourceRead } from '../source';
import { readRow } from './row-note';
import { guessColumns, looksLikeHeader } from './table-columns';
import { dayOrderOf } from './table-dates';
import { type Rows, readTableText, rowsLimit, tableLimit } from './table-text';

const table = /\.(?:csv|tsv)$/i;
/** A page of Notion, whose tables say once more what its pages say. */
const notionPage = / [0-9a-f]{32}\.md$/;
const sample = { rows: 5, characters: 120 } as const;

/** Tables of spreadsheets and forms: each row is a note. Without a single row a file is none of ours. */
export async function readTables(files: SourceFiles, context: SourceContext): Promise<SourceRead | null> {
  const notes: (ReadNote | ImportNote)[] = [];
  const tables: FoundTable[] = [];
  const used = new Set<string>();
  const isNotion = files.files.some(file => notionPage.test(file));
  for (const file of isNotion ? [] : files.files.filter(one => table.test(one))) {
    stopIfAborted(context.signal);
    const found = await files.read(file, tableLimit);
    const read = found === null || found.size > tableLimit ? null : readTableText(found.bytes);
    if (found === null || read === null || read.rows.length < 2) {
      const problem = tableProblem(found?.size, read === null);
      if (problem !== null) notes.push({ file, problem, leftOut: true });
      if (problem !== null) used.add(file);
      continue;
    }
    used.add(file);
    const described = describe(file, read.rows, context.tables);
    tables.push(described);
    if (described.isLeftOut) continue;
    if (read.isGuessed) notes.push({ file, problem: 'not-utf8', leftOut: false });
    notes.push(...rowNotes(described, read.rows, found.modifiedAt, context));
  }
  return used.size === 0 ? null : { source: 'csv', notes, used, locked: null, tables };
}

function tableProblem(size: number | undefined, isUnread: boolean): ImportNote['problem'] | null {
  if (size === undefined) return 'unreadable';
  if (size > tableLimit) return 'table-too-long';
  return isUnread ? 'not-utf8' : null;
}

function describe(file: string, rows: Rows, mapped: readonly MappedTable[]): FoundTable {
  const asked = mapped.find(one => one.file === file);
  const hasHeader = asked?.hasHeader ?? looksLikeHeader(rows);
  const below = hasHeader ? rows.slice(1) : rows;
  const width = Math.min(columnsLimit, Math.max(...rows.slice(0, rowsLimit).map(row => row.length)));
  const names = Array.from({ length: width }, (_one, at) => (hasHeader ? (rows[0]?.[at] ?? '').trim() : ''));
  const guessed = guessColumns(names, below);
  const columns = names.map((_name, at) => asked?.columns[at] ?? guessed[at] ?? 'text');
  const days = names.map((_name, at) => dayOrderOf(below.map(row => row[at] ?? '')));
  return {
    file,
    isLeftOut: asked?.isLeftOut ?? false,
    hasHeader,
    columns,
    dayOrder: asked?.dayOrder ?? days[columns.indexOf('date')]?.order ?? 'day-first',
    rows: Math.min(below.length, rowsLimit),
    names,
    sample: below.slice(0, sample.rows).map(row => names.map((_name, at) => shown(row[at] ?? ''))),
    unclearDays: days.map(({ unclear }) => unclear),
  };
}

function shown(cell: string): string {
  return cut(cell.replace(/\s+/g, ' ').trim(), sample.characters);
}

function* rowNotes(
  described: FoundTable,
  rows: Rows,
  changedAt: number,
  context: SourceContext,
): Generator<ReadNote | ImportNote> {
  const first = described.hasHeader ? 1 : 0;
  for (const [at, row] of rows.slice(first, first + rowsLimit).entries()) {
    stopIfAborted(context.signal);
    yield readRow(row, { table: described, number: at + first + 1, changedAt }, context);
  }
  if (rows.length <= first + rowsLimit) return;
  yield { file: `${described.file} › ${first + rowsLimit + 1} …`, problem: 'table-too-long', leftOut: true };
}
