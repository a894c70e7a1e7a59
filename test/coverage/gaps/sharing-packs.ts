import { bugsPassOn, type Gaps, isThere } from '../gap';

const sizeIsForetold =
  'age gives a file of this size what its size foretells, and anything else fails to authenticate before it is counted';
const headerWasRead = 'the header was read before and refused unless its one stanza is of this form';
const sharing = 'electron/core/sharing';

export const sharingPacksGaps: Gaps = {
  [`${sharing}/identity/card-handlers.ts`]: [
    { line: "if (card === null) throw new Error('A card that was made is not there.');", why: bugsPassOn },
    {
      line: '.flatMap(person => people[person] ?? [])',
      why: 'erasing somebody takes them out of every circle in the same commit',
    },
  ],
  [`${sharing}/identity/card-words.ts`]: [
    {
      line: 'if (latest.size > latestAtMost && oldest !== undefined) latest.delete(oldest);',
      why: 'more than a hundred cards would cost a test seconds of scrypt, and nothing but memory depends on it',
    },
  ],
  [`${sharing}/identity/fingerprint.ts`]: [{ line: "return wordlist[index] ?? '';", why: isThere }],
  [`${sharing}/identity/kept-cards.ts`]: [
    { line: 'return people.length === 1 ? (people[0] ?? null) : null;', why: isThere },
  ],
  [`${sharing}/identity/key-pairs.ts`]: [
    { line: "if (error instanceof Error && 'code' in error) return false;", why: bugsPassOn },
  ],
  [`${sharing}/packs/age-file.ts`]: [
    {
      line: "if (!full) throw new Error('An age file has another size than was foretold.');",
      why: bugsPassOn,
    },
    { line: 'if (full) return bytes;', why: sizeIsForetold },
    { line: 'if (filled + next.value.length > size) return { bytes, full: false };', why: sizeIsForetold },
  ],
  [`${sharing}/packs/age-header.ts`]: [
    {
      line: "if (!macLine.test(lines.at(-1) ?? '') || !stanzas.every(line => stanzaLine.test(line))) {",
      why: isThere,
    },
  ],
  [`${sharing}/packs/pack-text.ts`]: [
    {
      line: "if (notes.length > notesLimit) refuse({ kind: 'bad-content', field: 'document.notes' });",
      why: 'an array of more is refused while it is read: `membersLimit` is the same',
    },
    { line: "return [...place, ...(error.issues[0]?.path ?? [])].join('.');", why: isThere },
  ],
  [`${sharing}/packs/passphrase-stanza.ts`]: [
    { line: "const [kind, salt = '', factor] = stanza?.args ?? [];", why: headerWasRead },
    { line: "if (stanza === undefined || kind !== 'scrypt') return null;", why: headerWasRead },
  ],
  [`${sharing}/packs/read-pack-file.ts`]: [
    {
      line: "if (whole === null || whole.bytes.length !== whole.size) throw new JournalError('unreadable-file');",
      why: 'another program has to take the file away or make it larger between two of our calls',
    },
  ],
  [`${sharing}/packs/seal-pack.ts`]: [
    { line: 'if (!(error instanceof RefusedPack)) throw error;', why: bugsPassOn },
  ],
  [`${sharing}/packs/strict-json.ts`]: [
    {
      line: "if (error instanceof FaultyJson) return { kind: 'refused', fault: error.fault };",
      why: bugsPassOn,
    },
    { line: 'const byte = this.bytes[at] ?? 0;', why: isThere },
    {
      line: "if (typeof text !== 'string') throw new FaultyJson('syntax');",
      why: 'a token that begins and ends with a quote is a string, or no JSON at all',
    },
  ],
  [`${sharing}/taking-in/library-records.ts`]: [
    { line: "if (error instanceof Error && 'code' in error) return false;", why: bugsPassOn },
  ],
  [`${sharing}/taking-in/merge-answers.ts`]: [
    { line: 'return entry === undefined ? [] : [[key, place(planned, entry)] as const];', why: isThere },
    { line: 'if (question === undefined || answering === undefined) continue;', why: isThere },
  ],
  [`${sharing}/taking-in/merge-entries.ts`]: [{ line: 'if (place === undefined) continue;', why: isThere }],
};
