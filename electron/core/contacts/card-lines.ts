/** The unfolded lines of one card without its BEGIN and END, as bytes: one letter for each. */
export type CardLines = { readonly kind: 'card'; readonly lines: readonly string[] };

/** A card that has no end, or begins again in the middle. */
export type BrokenCard = { readonly kind: 'broken' };

/**
 * The cards in a file of vCards, in their order. Lines are unfolded before anything is decoded: some programs fold
 * in the middle of a character. Text between cards is passed over; a card inside another (`AGENT` of vCard 3.0) is left out.
 */
export function* cardsOf(bytes: Uint8Array): Generator<CardLines | BrokenCard, void, void> {
  let lines: string[] | null = null;
  for (const line of outermost(unfoldedLines(byteLetters(bytes)))) {
    const mark = markOf(line);
    if (mark === 'begin') {
      if (lines !== null) yield { kind: 'broken' };
      lines = [];
    } else if (mark === 'end') {
      if (lines !== null) yield { kind: 'card', lines };
      lines = null;
    } else if (line !== '') lines?.push(line);
  }
  if (lines !== null) yield { kind: 'broken' };
}

/** Without the cards that stand inside another; where one begins anywhere else, the card before it has no end. */
function* outermost(all: Iterable<string>): Generator<string, void, void> {
  let inside = 0;
  let last = '';
  for (const line of all) {
    const mark = markOf(line);
    if (mark === 'begin') inside = isAgent(last) ? inside + 1 : 0;
    if (inside === 0) yield line;
    else if (mark === 'end') inside -= 1;
    last = line;
  }
}

function markOf(line: string): 'begin' | 'end' | null {
  // The longest mark with some spaces around; a photo of megabytes need not be looked through.
  if (line.length > 40) return null;
  const mark = /^\s*(begin|end)\s*:\s*vcard\s*$/i.exec(line)?.[1]?.toLowerCase();
  return mark === 'begin' || mark === 'end' ? mark : null;
}

function isAgent(line: string): boolean {
  return line.length <= 40 && /^(?:[\w-]+\.)?agent\b.*:\s*$/i.test(line);
}

/** The file as one letter a byte; UTF-16, which only its byte order mark gives away, becomes UTF-8 first. */
function byteLetters(bytes: Uint8Array): string {
  const start = `${bytes[0]},${bytes[1]}`;
  const wide = start === '255,254' ? 'utf-16le' : start === '254,255' ? 'utf-16be' : null;
  const buffer = wide === null ? Buffer.from(bytes) : Buffer.from(new TextDecoder(wide).decode(bytes));
  const marked = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  return buffer.toString('latin1', marked ? 3 : 0);
}

/**
 * Lines with their continuations: those that begin with white space (RFC 6350, section 3.2), and those after a `=` at the
 * end of a quoted-printable line (vCard 2.1).
 */
function* unfoldedLines(letters: string): Generator<string, void, void> {
  let parts: string[] = [];
  let quoted = false;
  let spacesQuoted = false;
  for (const line of physicalLines(letters)) {
    const last = parts.at(-1);
    if (quoted && last?.endsWith('=') === true) {
      parts[parts.length - 1] = last.slice(0, -1);
      spacesQuoted ||= last.includes('=20');
      // Where every space is written as `=20`, one at the start of a line indents it (Evolution).
      parts.push(spacesQuoted ? line.replace(/^[ \t]/, '') : line);
    } else if (parts.length > 0 && /^[ \t]/.test(line)) {
      parts.push(line.slice(1));
    } else {
      if (parts.length > 0) yield parts.join('');
      parts = [line];
      quoted = /^[^:]{0,200}quoted-printable/i.test(line);
      spacesQuoted = false;
    }
  }
  yield parts.join('');
}

/** Lines however they end: CR LF, LF or CR, even mixed. */
function* physicalLines(letters: string): Generator<string, void, void> {
  const text = letters.includes('\r') ? letters.replace(/\r\n?/g, '\n') : letters;
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    yield text.slice(from, to);
    from = to + 1;
  }
}
