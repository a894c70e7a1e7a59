/** What begins or ends a mark wherever it stands. */
const marks =
  /[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}]+;)|(?<![\p{L}\p{N}])@(?=\p{L})/gu;
/** What makes a line something else than a paragraph. */
const lineMarks = /^(?:[#+=>-]|(\d{1,9})(?=[.)]))/;
const punctuation = /[!-/:-@[-`{-~]/g;

/** `text` so that markdown shows it as it is; `startsLine` when nothing stands before it on its line. */
export function escapeText(text: string, startsLine: boolean): string {
  const escaped = text.replace(marks, mark => `\\${mark}`).replace(/#+$/, hashes => `\\${hashes}`);
  if (!startsLine) return escaped;
  return escaped.replace(lineMarks, (mark, digits?: string) =>
    digits === undefined ? `\\${mark}` : `${digits}\\`,
  );
}

/** `text` with every mark there is made plain: less pleasant to read, and never anything else. */
export function escapeAll(text: string): string {
  return text.replace(punctuation, mark => `\\${mark}`);
}
