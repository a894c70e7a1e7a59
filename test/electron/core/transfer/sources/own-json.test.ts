import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeJson } from '../../../../../electron/core/sharing/formats/json/write-json';
import type { ShareDocument, ShareNote } from '../../../../../electron/core/sharing/share-document';
import { withoutCopiesHere } from '../../../../../electron/core/transfer/known-copies';
import { everything } from '../../../../../shared/domain/filter';
import { type RunningCore, runOpenCore } from '../../running-core';
import { blankNote } from '../../sharing/blank-note';
import { entryOf, journalOf, sampleBytes } from '../journals';
import { readFileOf } from './archives';

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

const noteOf = (changes: Partial<ShareNote>): ShareNote =>
  blankNote({ key: 'k'.repeat(20), kind: 'reflection', date: '2025-10-31', ...changes });
const [questionKey, adviceKey] = ['q'.repeat(20), 'a'.repeat(20)];
const notes = [
  noteOf({
    key: questionKey,
    kind: 'question',
    status: 'answered',
    title: 'First-day calls?',
    body: 'What does a good one sound like?\n',
    outcome: 'Ring first.',
    themes: ['Challenge and support', 'A theme of theirs'],
    tags: ['attendance'],
    people: ['Mary'],
  }),
  noteOf({
    key: adviceKey,
    kind: 'advice',
    status: 'trying',
    title: 'Ring first',
    date: '2025-11-02',
    body: '![](wall.png)',
    answers: [questionKey],
    attachments: [{ name: 'wall.png', mediaType: 'image/png', bytes: sampleBytes['image/png'] }],
  }),
];

function jsonOf(all: readonly ShareNote[]): Uint8Array {
  const document: ShareDocument = { title: 'For Larkdale', date: '2025-11-12', notes: all };
  const [file] = writeJson(document);
  if (file === undefined) throw new Error('nothing was written');
  return file.bytes;
}

async function preview(bytes: Uint8Array) {
  const path = join(outside, 'For Larkdale.json');
  await writeFile(path, bytes);
  return journal.ask('previewImport', { folder: journal.core.grant(path) });
}

async function entries() {
  const query = { filter: everything, sort: 'oldest', offset: 0, limit: 10 } as const;
  const { rows } = await journal.ask('listEntries', query);
  return Promise.all(rows.map(async ({ id }) => (await journal.ask('getEntry', { id })).entry));
}

describe('what this app wrote as JSON', () => {
  it('comes in with its days, kinds, themes, people, answers and files, for the head alone', async () => {
    const found = await preview(jsonOf(notes));
    expect(found).toMatchObject({
      entries: 2,
      attachments: 1,
      people: 1,
      tags: 2,
      alreadyHere: 0,
      notes: [],
    });
    expect(found.sources).toEqual([{ source: 'own-json', file: 'For Larkdale.json', notes: 2 }]);
    expect(await journal.ask('runImport', { preview: found.id })).toMatchObject({
      entries: 2,
      attachments: 1,
    });
    const [question, advice] = await entries();
    expect(question).toMatchObject({
      kind: 'question',
      status: 'answered',
      date: '2025-10-31',
      body: 'What does a good one sound like?\n',
      outcome: 'Ring first.',
      themes: ['challenge-and-support'],
      tags: ['attendance', 'A-theme-of-theirs'],
      people: ['Mary'],
      audience: { kind: 'only-me' },
    });
    expect(advice).toMatchObject({ kind: 'advice', status: 'trying', answers: [question?.id] });
  });

  it('is not brought in twice, changes nothing that is here, and goes again in one step', async () => {
    const [question, advice] = notes;
    if (question === undefined || advice === undefined) throw new Error('no notes');
    const first = await preview(jsonOf([{ ...question, themes: ['Challenge and support'] }]));
    await journal.ask('runImport', { preview: first.id });
    const [here] = await entries();
    const again = await preview(jsonOf([{ ...question, themes: ['Challenge and support'] }, advice]));
    expect(again).toMatchObject({ entries: 1, alreadyHere: 1 });
    expect(again.notes).toEqual([{ file: 'For Larkdale.json › 1', problem: 'already-here', leftOut: true }]);
    expect(await journal.ask('runImport', { preview: again.id })).toMatchObject({
      entries: 1,
      alreadyHere: 1,
    });
    const [kept, added] = await entries();
    expect(kept).toMatchObject({ id: here?.id, revision: here?.revision });
    expect(added?.answers).toEqual([here?.id]);
    expect(await journal.ask('undoImport')).toMatchObject({ removed: 1, kept: 0 });
    expect(await entries()).toHaveLength(1);
  });

  it('is known to be here by what it tells, whoever may read it here', async () => {
    const read = await readFileOf('x.json', jsonOf([noteOf({ title: 'Toast', body: 'First.' })]));
    const here = entryOf({
      title: 'Toast',
      body: 'First.',
      date: '2025-10-31',
      kind: 'reflection',
      status: null,
      audience: { kind: 'open' },
      pinned: true,
    });
    expect(withoutCopiesHere(read, journalOf([here])).entries).toEqual([]);
    expect(withoutCopiesHere(read, journalOf([{ ...here, body: 'Second.' }])).entries).toHaveLength(1);
    expect(withoutCopiesHere(read, journalOf([{ ...here, binnedAt: 1 }])).entries).toHaveLength(1);
  });

  it('that somebody spoilt comes in as far as it can, and what a newer app wrote is told of', async () => {
    const text = Buffer.from(jsonOf(notes)).toString();
    const spoilt = await readFileOf('x.json', Buffer.from(text.replace('"trying"', '"flying"')));
    expect([spoilt.entries.length, spoilt.notes]).toEqual([
      1,
      [{ file: 'x.json › 2', problem: 'unreadable', leftOut: true }],
    ]);
    const newer = await readFileOf('x.json', Buffer.from(text.replace('"version": 1', '"version": 2')));
    expect([newer.entries.length, newer.notes]).toEqual([
      0,
      [{ file: 'x.json', problem: 'newer-format', leftOut: true }],
    ]);
    const cut = await readFileOf('x.json', Buffer.from(text.slice(0, -20)));
    expect(cut.notes).toEqual([{ file: 'x.json', problem: 'not-markdown', leftOut: true }]);
  });
});
