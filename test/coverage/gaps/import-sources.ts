import { bugsPassOn, type Gaps, isThere } from '../gap';

export const importSourcesGaps: Gaps = {
  'electron/core/transfer/sources/html-page.ts': [
    { line: 'if (error instanceof URIError) return source;', why: bugsPassOn },
  ],
  'electron/core/transfer/sources/notion.ts': [
    { line: 'if (error instanceof URIError) return path;', why: bugsPassOn },
  ],
  'electron/core/transfer/sources/read-json-file.ts': [
    { line: 'if (error instanceof SyntaxError) return null;', why: bugsPassOn },
  ],
  'electron/core/transfer/sources/standard-cipher.ts': [
    { line: 'if (error instanceof Error) return null;', why: bugsPassOn },
  ],
  'electron/core/transfer/sources/day-one.ts': [
    { line: 'if (error instanceof RangeError) return null;', why: bugsPassOn },
  ],
  'electron/core/transfer/sources/joplin.ts': [
    {
      line: "this.attachments.push({ file, name, addedAt: item === undefined ? null : joplinTime(item, 'created') });",
      why: 'a file of a resource counts only beside its item',
    },
  ],
  'electron/core/transfer/sources/joplin-item.ts': [
    { line: "properties.set(found[1] ?? '', found[2] ?? '');", why: isThere },
  ],
  'electron/core/transfer/sources/notion-properties.ts': [
    { line: "values.set((found[1] ?? '').toLowerCase(), found[2] ?? '');", why: isThere },
  ],
  'electron/core/transfer/sources/standard-notes.ts': [
    { line: 'const at = places.get(one.item.uuid) ?? file;', why: isThere },
  ],
};
