import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everything } from '../../../../shared/domain/filter';
import { line, makingIn } from '../network/making';
import { type RunningCore, runOpenCore } from '../running-core';
import { type Files, writeFiles } from './folders';

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

/** A file as this app writes it, with an id of its own. */
const noteOf = (number: number, fields: readonly string[], title: string): string =>
  [
    '---',
    'critical-friend: 1',
    `id: ${idOf(number)}`,
    `title: ${title}`,
    ...fields,
    '---',
    'Words.',
    '',
  ].join('\n');
const idOf = (number: number) => `0b6f4a52-3c1d-4e8f-9a7b-00000000000${number}`;

const questionAndAdvice: Files = {
  'Question.md': noteOf(1, ['kind: question', 'status: answered'], 'First-day calls?'),
  'Advice.md': noteOf(
    2,
    ['kind: advice', 'status: received', 'answers:', `  - id: ${idOf(1)}`],
    'Ring first',
  ),
  'Other.md': noteOf(3, ['kind: reflection', 'audience: open'], 'Toast'),
};

async function bringIn(files: Files): Promise<void> {
  await writeFiles(outside, files);
  const preview = await journal.ask('previewImport', { folder: journal.core.grant(outside) });
  expect(preview.notes).toEqual([]);
  expect(await journal.ask('runImport', { preview: preview.id })).toMatchObject({ canUndo: true });
}

async function rows() {
  const query = { filter: everything, sort: 'title', offset: 0, limit: 10 } as const;
  return (await journal.ask('listEntries', query)).rows;
}
const titles = async () => (await rows()).map(({ title }) => title);

async function entryCalled(title: string) {
  const row = (await rows()).find(one => one.title === title);
  if (row === undefined) throw new Error('no such entry');
  return (await journal.ask('getEntry', { id: row.id })).entry;
}

async function writeOn(title: string): Promise<void> {
  const { id, revision } = await entryCalled(title);
  await journal.ask('saveEntry', { id, revision, changes: { body: 'Rung.' } });
}

describe('an import that is taken back', () => {
  it('leaves the question that an answer which stays was given to', async () => {
    await bringIn(questionAndAdvice);
    await writeOn('Ring first');
    expect(await journal.ask('undoImport')).toEqual({ removed: 1, kept: 2 });
    expect(await titles()).toEqual(['First-day calls?', 'Ring first']);
    expect((await entryCalled('Ring first')).answers).toEqual([(await entryCalled('First-day calls?')).id]);
  });

  it('takes the answer from a question that stays', async () => {
    await bringIn(questionAndAdvice);
    await writeOn('First-day calls?');
    expect(await journal.ask('undoImport')).toEqual({ removed: 2, kept: 1 });
    expect(await titles()).toEqual(['First-day calls?']);
  });

  it('leaves an answer whose question was erased since, and counts what is there', async () => {
    await bringIn(questionAndAdvice);
    const { id } = await entryCalled('First-day calls?');
    await journal.ask('binEntries', { ids: [id] });
    await journal.ask('eraseEntries', { ids: [id] });
    await writeOn('Ring first');
    expect(await journal.ask('undoImport')).toEqual({ removed: 1, kept: 1 });
    expect(await titles()).toEqual(['Ring first']);
  });

  it('leaves an answer to a note that was here before where it was written on', async () => {
    const { id } = await makingIn(journal).question('Mine');
    const answers = ['kind: advice', 'status: received', 'answers:', `  - id: ${id}`];
    await bringIn({ 'Advice.md': noteOf(4, answers, 'Yes'), 'Other.md': noteOf(3, [], 'Toast') });
    await writeOn('Yes');
    expect(await journal.ask('undoImport')).toEqual({ removed: 1, kept: 1 });
    expect(await titles()).toEqual(['Mine', 'Yes']);
  });

  it('leaves what stands on an agenda, whatever else stands on it', async () => {
    await bringIn(questionAndAdvice);
    const [question, advice] = [await entryCalled('First-day calls?'), await entryCalled('Toast')];
    await makingIn(journal).plan('2026-11-25', {
      title: 'Spring meeting',
      agenda: [line({ kind: 'point', text: 'Tea' }), line({ kind: 'question', entry: question.id })],
    });
    expect(await journal.ask('undoImport')).toEqual({ removed: 2, kept: 1 });
    expect(await titles()).toEqual([question.title]);
    expect(await journal.fail('getEntry', { id: advice.id })).toBe('not-found');
  });

  it('leaves what is being got ready to leave', async () => {
    const open = ['kind: question', 'status: open', 'audience: open'];
    await bringIn({ 'Ask.md': noteOf(1, open, 'Calls?'), 'Other.md': noteOf(2, open, 'Toast?') });
    const { id, revision } = await entryCalled('Calls?');
    await journal.ask('beginSharing', { title: 'Spring', recipient: { kind: 'anybody' }, entries: [id] });
    expect((await entryCalled('Calls?')).revision).toBe(revision);
    expect(await journal.ask('undoImport')).toEqual({ removed: 1, kept: 1 });
    expect(await titles()).toEqual(['Calls?']);
  });
});
