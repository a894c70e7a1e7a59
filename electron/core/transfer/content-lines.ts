/** Octets in a line, its end left out (RFC 5545, section 3.1; RFC 6350, section 3.2). */
const longest = 75;

/** Lines of vCard or iCalendar as one text: folded, never inside a character, each ended by CR LF. */
export function foldContentLines(lines: readonly string[]): string {
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  if (Buffer.byteLength(line) <= longest) return line;
  let text = '';
  let room = longest;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (size > room) {
      text += '\r\n ';
      // The space counts too.
      room = longest - 1;
    }
    text += letter;
    room -= size;
  }
  return text;
}
