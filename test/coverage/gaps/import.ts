import { bugsPassOn, type Gaps, isThere, otherSystem } from '../gap';

export const importGaps: Gaps = {
  'electron/core/contacts/card-property.ts': [
    {
      line: 'const values: readonly unknown[] = Array.isArray(read) ? read.slice(3) : [];',
      why: 'the library, whose types do not say so, gives a list for every property it reads',
    },
    {
      line: "return typeof value === 'string' ? [value] : [];",
      why: 'no property that is asked for here is anything but text to the library, whose types do not say so',
    },
    {
      line: 'if (error instanceof RangeError || error instanceof TypeError) return decoded.text;',
      why: bugsPassOn,
    },
  ],
  'electron/core/contacts/read-cards.ts': [
    {
      line: "if (error instanceof JournalError && error.code === 'unreadable-file') return null;",
      why: bugsPassOn,
    },
  ],
  'electron/core/transfer/decode-text.ts': [
    { line: 'if (error instanceof TypeError) return null;', why: bugsPassOn },
  ],
  'electron/core/transfer/export-disk.ts': [
    { line: "if (process.platform === 'win32') return;", why: otherSystem },
  ],
  'electron/core/transfer/front-matter.ts': [
    { line: 'if (error instanceof ReferenceError) return undefined;', why: bugsPassOn },
  ],
  'electron/core/transfer/half-surrogates.ts': [
    {
      line: "if (parts !== null) units.set(Number(parts[1]), String.fromCharCode(Number.parseInt(parts[2] ?? '', 16)));",
      why: isThere,
    },
  ],
  'electron/core/transfer/open-file.ts': [
    { line: "if (error instanceof Error && 'code' in error) return null;", why: bugsPassOn },
  ],
  'electron/core/transfer/references.ts': [
    {
      line: 'const { angled, bare } = match.groups ?? {};',
      why: 'an expression with named groups gives groups with every match',
    },
    { line: 'if (error instanceof URIError) return text;', why: bugsPassOn },
  ],
  'electron/core/transfer/tie-imported.ts': [
    {
      line: 'if (entry === undefined) continue;',
      why: 'asked of a journal that the planned entries are part of by then',
    },
  ],
};
