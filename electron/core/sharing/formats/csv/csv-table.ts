/**
 * Rows as CSV (RFC 4180): CRLF after each, every cell in quotes, quotes doubled. It begins with a byte order mark, because
 * Excel reads a file without one in the code page of the computer, and every name with an accent is then spoilt; whoever reads
 * UTF-8 knows to pass over it.
 */
export function csvTable(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map(cells => `${cells.map(quoted).join(',')}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

function quoted(cell: string): string {
  return `"${defused(cell).replaceAll('"', '""')}"`;
}

/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection"), the wide forms that some turn into the plain
 * ones included. A spreadsheet that splits cells at semicolons, tabs or line breaks would find one behind those, too.
 */
const formula = /(^|[;\t\r\n|])([\s\p{Cf}"']*)([=+\-@＝＋－＠﹢﹣﹦﹫−])/gu;

/** `cell` with an apostrophe before everything that would be run: spreadsheets then show the text. */
export function defused(cell: string): string {
  const safe = cell.replace(formula, "$1$2'$3");
  return /^[\t\r\n]/.test(safe) ? `'${safe}` : safe;
}
