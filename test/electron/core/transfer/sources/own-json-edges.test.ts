import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeJson } from '../../../../../electron/core/sharing/formats/json/write-json';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import { withoutCopiesHere } from '../../../../../electron/core/transfer/known-copies';
import { everything } from '../../../../../shared/domain/filter';
import { asId } from '../../../../../shared/domain/ids';
import { makingIn } from '../../network/making';
import { type RunningCore, runOpenCore } from '../../running-core';
import { blankNote } from '../../sharing/blank-note';
import { readFiles } from '../folders';
import { entryOf, journalOf, sampleBytes } from '../journals';
import { readFileOf } from './archives';

const noteOf = (changes: Partial<ShareNote>): ShareNote =>
  blankNote({
    key: 'k'.repeat(20),
    kind: 'reflection',
    date: '2025-10-31',
    title: 'Toast',
    body: 'First.',
    ...changes,
  });

function jsonOf(...notes: readonly ShareNote[]): Uint8Array {
  const [file] = writeJson({ title: 'For Larkdale', date: '2025-11-12', notes });
  if (file === undefined) throw new Error('nothing was written');
  return file.bytes;
}

const wall = { name: 'wall.png', mediaType: 'image/png', bytes: sampleBytes['image/png'] } as const;
const here = entryOf({
  title: 'Toast',
  body: 'First.',
  date: '2025-10-31',
  kind: 'reflection',
  status: null,
  attachments: [asId.attachment('aaaaaaaa-0000-4000-8000-000000000001')],
});
const attachmentHere = (name: string, size: number) =>
  Object.fromEntries(
    here.attachments.map(id => [
      id,
      { id, entry: here.id, name, size, mediaType: 'image/png' as const, addedAt: 0 },
    ]),
  );

describe('a note that was given away and is here already', () => {
  it('is known by its files too: another name or another size is another note', async () => {
    const read = await readFileOf('x.json', jsonOf(noteOf({ attachments: [wall] })));
    const left = (name: string, size: number) =>
      withoutCopiesHere(read, journalOf([here], { attachments: attachmentHere(name, size) })).entries.length;
    expect(left('wall.png', wall.bytes.length)).toBe(0);
    expect(left('wall.png', wall.bytes.length + 1)).toBe(1);
    expect(left('hall.png', wall.bytes.length)).toBe(1);
  });

  it('says nothing of notes that come from elsewhere: they come in, whatever is here', async () => {
    const read = await readFiles({
      'x.json': jsonOf(noteOf({})),
      'Toast.md': '---\ntitle: Toast\ndate: 2025-10-31\n---\nFirst.',
    });
    const fresh = withoutCopiesHere(read, journalOf([{ ...here, attachments: [] }]));
    const facts = { title: 'Toast', body: 'First.', date: '2025-10-31', kind: 'reflection' };
    expect(read.entries.map(({ content }) => content)).toMatchObject([facts, facts]);
    expect(fresh.entries.map(({ file }) => file)).toEqual(['Toast.md']);
    expect(fresh.notes).toEqual([{ file: 'x.json › 1', problem: 'already-here', leftOut: true }]);
  });

  it('is a copy of one note each: what was given twice and is here once comes in once', async () => {
    const twice = jsonOf(noteOf({}), noteOf({ key: 'o'.repeat(20) }));
    const read = await readFileOf('x.json', twice);
    expect(withoutCopiesHere(read, journalOf([{ ...here, attachments: [] }])).entries).toHaveLength(1);
  });
});

describe('what this app wrote as JSON', () => {
  let journal: RunningCore;
  let outside: string;
  beforeEach(async () => {
    journal = await runOpenCore();
    outside = await mkdtemp(join(tmpdir(), 'critical-friend-outside-'));
  });
  afterEach(async () => {
    await journal.end();
    await rm(outside, { recursive: true, force: true });
  });

  it('finds the school where it was seen by its name; one that is not here, or binned, stays in the text', async () => {
    const make = makingIn(journal);
    const [larkdale, oakfield] = [await make.school('Larkdale'), await make.school('Oakfield')];
    await journal.ask('binRecords', { records: [{ kind: 'school', id: oakfield }] });
    const seen = (title: string, seenAt: string | null) =>
      noteOf({ key: title, title, seenAt, kind: 'practice', status: 'seen' });
    const all = [seen('A', 'LARKDALE'), seen('B', 'Oakfield'), seen('C', 'Ashby'), seen('D', null)];
    const path = join(outside, 'x.json');
    await writeFile(path, jsonOf(...all));
    const preview = await journal.ask('previewImport', { folder: journal.core.grant(path) });
    await journal.ask('runImport', { preview: preview.id });
    const query = { filter: everything, sort: 'title', offset: 0, limit: 10 } as const;
    const { rows } = await journal.ask('listEntries', query);
    const found = await Promise.all(rows.map(({ id }) => make.entry(id)));
    expect(
      found.map(({ title, seenAt, body }) => [title, seenAt, body.slice('First.'.length).trim()]),
    ).toEqual([
      ['A', larkdale, ''],
      ['B', null, '```yaml\nseen-at: Oakfield\n```'],
      ['C', null, '```yaml\nseen-at: Ashby\n```'],
      ['D', null, ''],
    ]);
  });

  it('comes in without the answer to a note that is not in it, and an empty note is told of', async () => {
    const advice = noteOf({ kind: 'advice', status: 'trying', answers: ['elsewhere'] });
    const empty = noteOf({ key: 'e', title: '', body: '' });
    const read = await readFileOf('x.json', jsonOf(advice, empty));
    expect(read.entries.map(({ content }) => [content.title, content.answers])).toEqual([['Toast', []]]);
    expect(read.notes).toEqual([{ file: 'x.json › 2', problem: 'empty', leftOut: true }]);
  });
});
