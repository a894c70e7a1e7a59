import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { MappedLabel } from '../../../../shared/contract/transfer';
import { everything } from '../../../../shared/domain/filter';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';
import { tarOfFiles } from './sources/archives';
import { joplinExport } from './sources/joplin-export';

let journal: RunningCore;
let outside: string;

beforeEach(async () => {
  journal = await runOpenCore();
  outside = await mkdtemp(join(tmpdir(), 'critical-friend-outside-'));
  await writeFile(join(outside, 'notes.jex'), tarOfFiles(joplinExport()));
});
afterEach(async () => {
  await journal.end();
  await rm(outside, { recursive: true, force: true });
});

async function bringIn(mapping?: readonly MappedLabel[]) {
  const preview = await journal.ask('previewImport', { folder: journal.core.grant(outside) });
  return journal.ask('runImport', { preview: preview.id, mapping });
}

async function rows() {
  return (await journal.ask('listEntries', { filter: everything, sort: 'newest', offset: 0, limit: 10 }))
    .rows;
}

async function idOf(title: string) {
  const row = (await rows()).find(one => one.title === title);
  if (row === undefined) throw new Error('no such entry');
  return row.id;
}

const sealedFiles = () => readdir(join(journal.folder, 'journal', 'attachments'), { recursive: true });

describe('an import that is taken back', () => {
  it('leaves nothing of itself, neither entries nor sealed files, and can be done again', async () => {
    expect(await bringIn()).toMatchObject({ entries: 2, attachments: 1, canUndo: true });
    expect(await sealedFiles()).not.toEqual([]);
    expect(await journal.ask('undoImport')).toEqual({ removed: 2, kept: 0 });
    expect(await rows()).toEqual([]);
    expect(await journal.ask('search', { query: 'hello', limit: 10 })).toMatchObject({ hits: [], total: 0 });
    expect((await sealedFiles()).filter(file => file.length > 10)).toEqual([]);
    expect(await bringIn()).toMatchObject({ entries: 2, attachments: 1 });
  });

  it('is taken back once', async () => {
    await bringIn();
    await journal.ask('undoImport');
    expect(await journal.fail('undoImport')).toBe('not-found');
  });

  it('leaves what was there before, and what was written on since', async () => {
    const { entry: mine } = await journal.ask('createEntry', {
      kind: 'reflection',
      template: null,
      content: { title: 'Mine' },
    });
    await bringIn();
    const { entry } = await journal.ask('getEntry', { id: await idOf('A call') });
    await journal.ask('saveEntry', { id: entry.id, revision: entry.revision, changes: { body: 'Rung.' } });
    expect(await journal.ask('undoImport')).toEqual({ removed: 1, kept: 1 });
    expect((await rows()).map(({ id }) => id).sort()).toEqual([mine.id, entry.id].sort());
  });

  it('leaves what an entry written since answers', async () => {
    await bringIn([{ label: 'School', use: { as: 'kind', kind: 'question' } }]);
    const question = await idOf('A call');
    await journal.ask('createEntry', {
      kind: 'advice',
      template: null,
      content: { title: 'Yes', answers: [question] },
    });
    expect(await journal.ask('undoImport')).toMatchObject({ removed: 1 });
    expect((await rows()).map(({ title }) => title).sort()).toEqual(['A call', 'Yes']);
  });

  it('leaves what a review has for evidence, and what an entry written since links to', async () => {
    await bringIn();
    const [visit, call] = [await idOf('A visit'), await idOf('A call')];
    const { circle } = await journal.ask('createCircle', { name: 'North partnership', content: {} });
    const [theme] = (await journal.ask('getSettings')).themes;
    await journal.ask('createReview', {
      circle: circle.id,
      date: '2026-11-19',
      content: {
        ratings: theme === undefined ? [] : [{ theme: theme.id, step: 'secure', evidence: [visit], why: '' }],
      },
    });
    await journal.ask('createEntry', {
      kind: 'reflection',
      template: null,
      content: { title: 'Since', body: 'After [[A call]].' },
    });
    expect(await journal.ask('undoImport')).toEqual({ removed: 0, kept: 2 });
    expect((await rows()).map(({ id }) => id)).toEqual(expect.arrayContaining([visit, call]));
  });

  it('is the latest one: an earlier one is not taken back in its place', async () => {
    await bringIn();
    const other = await mkdtemp(join(tmpdir(), 'critical-friend-other-'));
    onTestFinished(() => rm(other, { recursive: true, force: true }));
    const elsewhere = await runOpenCore();
    onTestFinished(() => elsewhere.end());
    await elsewhere.ask('createPerson', { name: 'Mary Postlethwaite', content: {} });
    await elsewhere.ask('exportJournal', { folder: elsewhere.core.grant(other) });
    const preview = await journal.ask('previewImport', { folder: journal.core.grant(other) });
    expect(await journal.ask('runImport', { preview: preview.id })).toMatchObject({
      records: 1,
      canUndo: false,
    });
    expect(await journal.fail('undoImport')).toBe('not-found');
  });

  it('cannot be taken back once the journal was closed', async () => {
    await bringIn();
    await journal.ask('lockVault');
    await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect(await journal.fail('undoImport')).toBe('not-found');
  });

  it('is not offered when nothing came', async () => {
    await bringIn();
    expect(await bringIn()).toMatchObject({ entries: 0, canUndo: false });
  });
});

describe('tags and notebooks', () => {
  it('are shown with how many notes have them', async () => {
    const { labels, sources } = await journal.ask('previewImport', { folder: journal.core.grant(outside) });
    expect(labels).toEqual([
      { label: 'School', count: 2 },
      { label: 'lunch-duty', count: 1 },
      { label: 'Year-6', count: 1 },
    ]);
    expect(sources).toEqual([{ source: 'joplin', file: 'notes.jex', notes: 2 }]);
  });

  it('become a kind, a theme, a name, or nothing, as the head says, and stay for her alone', async () => {
    const [theme] = (await journal.ask('getSettings')).themes;
    if (theme === undefined) throw new Error('no theme');
    await bringIn([
      { label: 'School', use: { as: 'kind', kind: 'question' } },
      { label: 'Year-6', use: { as: 'theme', theme: theme.id } },
      { label: 'lunch-duty', use: { as: 'person' } },
    ]);
    const { entry } = await journal.ask('getEntry', { id: await idOf('A visit') });
    expect(entry).toMatchObject({
      kind: 'question',
      themes: [theme.id],
      people: ['lunch duty'],
      tags: [],
      audience: { kind: 'only-me' },
    });
  });

  it('are left away when the head says so', async () => {
    await bringIn([{ label: 'school', use: { as: 'nothing' } }]);
    const { entry } = await journal.ask('getEntry', { id: await idOf('A visit') });
    expect([entry.kind, entry.tags]).toEqual(['reflection', ['lunch-duty', 'Year-6']]);
  });
});
