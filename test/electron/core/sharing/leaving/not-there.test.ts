import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HandoverId, SharingId } from '../../../../../shared/domain/sharing/sharing';
import { type LeavingJournal, leavingJournal, pseudonymised } from './leaving-journal';

let journal: LeavingJournal;
beforeEach(async () => {
  journal = await leavingJournal();
});
afterEach(() => journal.end());

const advice = (body: string, title = 'A note') =>
  journal.write('advice', { title, body, audience: journal.theirs });

describe('what is not there', () => {
  it('is said to be so: a sharing, its note, a line of the ledger', async () => {
    const view = await journal.begin(await advice('Wait.'));
    expect(await journal.fail('getSharing', { id: randomUUID() as SharingId })).toBe('not-found');
    expect(await journal.fail('leavingNote', { id: view.id, key: 'none' })).toBe('not-found');
    expect(await journal.fail('getHandover', { id: randomUUID() as HandoverId })).toBe('not-found');
    expect(await journal.fail('unshare', { id: randomUUID() as HandoverId })).toBe('not-found');
  });

  it('is a note that stays behind, or a file beyond those that were made', async () => {
    const view = await journal.begin(await advice('Who is our LADO?'), await advice('Wait.'));
    const decided = await journal.decideAll(view, pseudonymised);
    const behind = decided.notes.find(({ leftBehind }) => leftBehind)?.key ?? '';
    expect(await journal.fail('leavingNote', { id: view.id, key: behind })).toBe('not-found');
    const { id, files } = await journal.prepare(decided);
    expect(await journal.fail('readPrepared', { id, file: files.length })).toBe('not-found');
  });

  it('is a page to print where none is to be printed', async () => {
    const view = await journal.decideAll(await journal.begin(await advice('Wait.')), pseudonymised);
    const { id } = await journal.prepare(view);
    expect(await journal.fail('preparedPage', { id })).toBe('not-found');
    const bytes = Buffer.from('%PDF-1.7');
    expect(await journal.fail('keepPrinted', { id, bytes })).toBe('not-found');
  });

  it('is what was prepared, once the head turns away from it', async () => {
    const view = await journal.decideAll(await journal.begin(await advice('Wait.')), pseudonymised);
    const { id } = await journal.prepare(view);
    await journal.ask('dropPrepared', { id });
    expect(await journal.fail('readPrepared', { id, file: 0 })).toBe('not-found');
  });
});

describe('a note as it would leave', () => {
  it('lists its files and what stands for a name, and follows each decision', async () => {
    const entry = await advice('Mary rang. So did David.');
    await journal.ask('addAttachment', {
      entry: entry.id,
      name: 'rota.pdf',
      bytes: Buffer.from('%PDF-1.7\n'),
    });
    const view = await journal.begin(entry);
    const key = view.notes[0]?.key ?? '';
    const shown = () => journal.ask('leavingNote', { id: view.id, key });
    const first = await shown();
    expect(first).toMatchObject({
      body: '(name to decide) rang. So did (name to decide).',
      attachments: [{ name: 'rota.pdf', size: 9 }],
    });
    expect(first.instead).toContain('(name to decide)');
    expect(await shown()).toEqual(first);
    await journal.decideAll(view, ({ text }) => ({ do: text === 'Mary' ? 'remove' : 'keep' }));
    const then = await shown();
    expect(then.body).toBe('(left out) rang. So did David.');
    expect(then.instead).toEqual(['(left out)']);
  });
});

describe('what is being got ready', () => {
  it('is listed with the latest first', async () => {
    const [one, two] = [await advice('One.'), await advice('Two.')];
    const first = await journal.begin(one);
    await journal.pass(1000);
    const second = await journal.begin(two);
    const ids = async () => (await journal.ask('listSharings')).map(({ id }) => id);
    expect(await ids()).toEqual([second.id, first.id]);
    await journal.pass(1000);
    await journal.ask('saveSharing', { id: first.id, changes: { title: 'Later' } });
    expect(await ids()).toEqual([first.id, second.id]);
  });
});
