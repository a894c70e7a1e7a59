import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../../decode-text';

/** Rows of cells, every cell as text: nothing in it is worked out, whatever a spreadsheet would make of it. */
export type Rows = readonly (readonly string[])[];

/** Rows of one table that are read; a school's longest survey has some thousands. */
export const rowsLimit = 20_000;
/** Bytes of one table. */
export const tableLimit = 32 * 1024 * 1024;
const delimiters = [',', ';', '\t'] as const;
/** Characters and rows that tell how the cells are parted. */
const start = { characters: 256 * 1024, rows: 50 } as const;

export type TableText = { readonly rows: Rows; readonly isGuessed: boolean };

/** The rows of a table in whatever encoding and with whatever delimiter a spreadsheet wrote it; `null` for what is no text. */
export function readTableText(bytes: Uint8Array): TableText | null {
  const decoded = decodeText(withMark(bytes));
  if (decoded === null) return null;
  // Excel's own way to say how cells are parted.
  const said = /^sep=(.)\r?\n/i.exec(decoded.text);
  const text = decoded.text.slice(said?.[0].length ?? 0);
  const delimiter = said?.[1] ?? delimiterOf(text);
  const rows = parseRows(text, delimiter, rowsLimit + 2).map(row => row.map(cell => cell.toWellFormed()));
  return { rows, isGuessed: decoded.guessed };
}

/** UTF-16 without its mark, as some programs save it: every other byte of Western text is zero. */
function withMark(bytes: Uint8Array): Uint8Array {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  const isLittle = first !== 0 && second === 0 && third !== 0 && fourth === 0;
  const isBig = first === 0 && second !== 0 && third === 0 && fourth !== 0;
  if (isLittle) return Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]);
  return isBig ? Buffer.concat([Buffer.from([0xfe, 0xff]), bytes]) : bytes;
}

/** The one by which most rows have as many cells as the first, and more than one. */
function delimiterOf(text: string): string {
  const scored = delimiters.map(delimiter => {
    const rows = parseRows(text.slice(0, start.characters), delimiter, start.rows);
    const width = rows[0]?.length ?? 0;
    const even = rows.filter(row => row.length === width).length / Math.max(1, rows.length);
    return { delimiter, score: width < 2 ? 0 : even + width / 1000 };
  });
  const [best] = scored.sort((one, other) => other.score - one.score);
  return best === undefined || best.score === 0 ? ',' : best.delimiter;
}

/** Quotes that nobody closed are read as what they are: characters. */
function parseRows(text: string, delimiter: string, most: number): string[][] {
  const options = {
    delimiter,
    to: most,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  try {
    return parse(text, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return parse(text, { ...options, quote: false });
  }
}
