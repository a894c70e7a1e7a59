import { describe, expect, it } from 'vitest';
import { openChosen } from '../../../../../electron/core/transfer';
import { readEvernote } from '../../../../../electron/core/transfer/sources/evernote';
import { readHtmlPages } from '../../../../../electron/core/transfer/sources/html-page';
import { readJoplin } from '../../../../../electron/core/transfer/sources/joplin';
import { readNotion } from '../../../../../electron/core/transfer/sources/notion';
import { readJsonFile } from '../../../../../electron/core/transfer/sources/read-json-file';
import type { SourceReader } from '../../../../../electron/core/transfer/sources/source';
import { type Files, withFolder, writeFiles } from '../folders';
import { sourceContext } from './source-context';

const context = sourceContext();

type Found = { readonly bytes: Uint8Array; readonly size: number; readonly modifiedAt: number };

/** What `reader` makes of a folder in which `change` befalls every file that is read. */
function readWhile(
  reader: SourceReader,
  files: Files,
  change: (found: Found | null) => Found | null,
): Promise<readonly string[] | null> {
  return withFolder(async folder => {
    await writeFiles(folder, files);
    const chosen = await openChosen(folder);
    const read = await reader(
      { ...chosen, read: async (...asked) => change(await chosen.read(...asked)) },
      context,
    );
    return read?.notes.map(note => ('problem' in note ? note.problem : note.entry.content.body)) ?? null;
  });
}

const gone = () => null;
const huge = (found: Found | null): Found | null => found && { ...found, size: Number.MAX_SAFE_INTEGER };
const noLetters = (found: Found | null): Found | null =>
  found && { ...found, bytes: Uint8Array.of(0xff, 0, 0xfe) };

const page = { 'a.html': '<p>Words</p>' };
const notion = { [`P ${'0'.repeat(32)}.md`]: '# P\n\nWords' };
const joplin = { [`${'1'.repeat(32)}.md`]: `A\n\nWords\n\nid: ${'1'.repeat(32)}\ntype_: 1` };

describe('a file that cannot be read when its turn comes', () => {
  it.each([
    ['a web page', readHtmlPages, page],
    ['a page of Notion', readNotion, notion],
  ])('is told of as such: %s', async (_what, reader, files) => {
    expect(await readWhile(reader, files, found => found)).toEqual(['Words']);
    expect(await readWhile(reader, files, gone)).toEqual(['unreadable']);
    expect(await readWhile(reader, files, huge)).toEqual(['text-too-large']);
    expect(await readWhile(reader, files, noLetters)).toEqual(['not-utf8']);
  });

  it('of Joplin is left to whoever reads what is nobody’s', async () => {
    expect(await readWhile(readJoplin, joplin, found => found)).toEqual(['Words']);
    for (const change of [gone, huge, noLetters])
      expect(await readWhile(readJoplin, joplin, change)).toBeNull();
  });

  it('of Evernote is told of, and does not end the rest', async () => {
    const note = {
      title: 'T',
      content: '<en-note>Words</en-note>',
      created: '',
      updated: '',
      tags: [],
      source: '',
    };
    const files = { 'a.enex-note': JSON.stringify({ ...note, resources: [] }) };
    const outcomes = await Promise.all(
      [gone, noLetters].map(change => readWhile(readEvernote, files, change)),
    );
    for (const outcome of outcomes) expect(outcome === null || outcome[0] === 'text-too-large').toBe(true);
  });
});

describe('a file of JSON', () => {
  const read = (content: string | Uint8Array, change: (found: Found | null, limit: number) => Found | null) =>
    withFolder(async folder => {
      await writeFiles(folder, { 'a.json': content });
      const chosen = await openChosen(folder);
      return readJsonFile(
        { ...chosen, read: async (file, limit) => change(await chosen.read(file, limit), limit) },
        'a.json',
      );
    });
  const whole = (wanted: (found: Found | null) => Found | null) => (found: Found | null, limit: number) =>
    limit < 100 ? found : wanted(found);

  it('says what it says, with or without the mark of its encoding', async () => {
    expect(await read('{"a":1}', found => found)).toEqual({ a: 1 });
    expect(await read('\ufeff  {"a":1}', found => found)).toEqual({ a: 1 });
  });

  it('is none when it begins otherwise, ends too early, or cannot be read', async () => {
    expect(await read('[1]', found => found)).toBeNull();
    expect(await read('{"a":', found => found)).toBeNull();
    expect(await read('{"a":1}', gone)).toBeNull();
    for (const change of [gone, huge, noLetters]) expect(await read('{"a":1}', whole(change))).toBeNull();
  });
});
