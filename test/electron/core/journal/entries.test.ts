import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everything } from '../../../../shared/domain/filter';
import { passphrase, type RunningCore, runCore, runOpenCore } from '../running-core';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const write = (kind: 'question' | 'advice' | 'reflection' | 'practice', title: string, body = '') =>
  journal.ask('createEntry', { kind, template: null, content: { title, body } });
const list = (filter: Partial<typeof everything> = {}) =>
  journal.ask('listEntries', { filter: { ...everything, ...filter }, sort: 'newest', offset: 0, limit: 200 });

describe('an entry', () => {
  it('is for her eyes only, dated today and at the start of its life unless she says otherwise', async () => {
    const { entry } = await write('question', 'Who reads your SEF?');
    expect(entry).toMatchObject({
      audience: { kind: 'only-me' },
      date: '2026-11-19',
      status: 'open',
      pinned: false,
    });
  });

  it('is still there after the journal was closed and opened again', async () => {
    const { entry } = await write('reflection', 'The quiet after assembly', 'Two hundred children sat down.');
    await journal.ask('lockVault');
    expect(await journal.fail('getEntry', { id: entry.id })).toBe('locked');
    await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect((await journal.ask('getEntry', { id: entry.id })).entry).toEqual(entry);
  });

  it('refuses a save that is based on an older state, and changes nothing', async () => {
    const { entry } = await write('reflection', 'One');
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes: { title: 'Two' } });
    const late = { id: entry.id, revision: 1, changes: { title: 'Three' } };
    expect(await journal.fail('saveEntry', late)).toBe('changed-elsewhere');
    expect((await journal.ask('getEntry', { id: entry.id })).entry.title).toBe('Two');
  });

  it('is for her alone as a reflection, and stays so when it becomes something else', async () => {
    const audience = { kind: 'open' } as const;
    const { entry } = await journal.ask('createEntry', {
      kind: 'reflection',
      template: null,
      content: { title: 'A long day', audience },
    });
    expect(entry.audience).toEqual({ kind: 'only-me' });
    const { entry: shared } = await journal.ask('createEntry', {
      kind: 'advice',
      template: null,
      content: { title: 'Wait', audience },
    });
    const as = async (kind: 'reflection' | 'advice', revision: number) =>
      (await journal.ask('saveEntry', { id: shared.id, revision, changes: { kind } })).entry.audience;
    expect(await as('reflection', 1)).toEqual({ kind: 'only-me' });
    expect(await as('advice', 2)).toEqual({ kind: 'only-me' });
  });

  it('starts a new life when its kind changes', async () => {
    const { entry } = await write('question', 'Toast?');
    const { entry: advice } = await journal.ask('saveEntry', {
      id: entry.id,
      revision: 1,
      changes: { kind: 'advice' },
    });
    expect(advice.status).toBe('received');
    const wrong = {
      id: entry.id,
      revision: 2,
      changes: { status: 'open' as const, kind: 'reflection' as const },
    };
    expect((await journal.ask('saveEntry', wrong)).entry.status).toBeNull();
  });

  it('answers a question: the question becomes answered and both show each other', async () => {
    const question = await write('question', 'What does a good first-day call sound like?');
    const { entry: advice } = await journal.ask('createEntry', {
      kind: 'advice',
      template: null,
      content: { title: 'Ring home on the first morning', answers: [question.entry.id] },
    });
    const asked = await journal.ask('getEntry', { id: question.entry.id });
    expect(asked.entry.status).toBe('answered');
    expect(asked.answeredBy.map(row => row.id)).toEqual([advice.id]);
    expect((await journal.ask('getEntry', { id: advice.id })).answers[0]?.title).toContain('first-day call');
  });

  it('finds people and tags in its text as well as beside it', async () => {
    const view = await write(
      'advice',
      'Toast',
      'From @Mary and @[David Oyelaran], about #attendance; not a@b.example',
    );
    expect(view.people).toEqual(['Mary', 'David Oyelaran']);
    expect(view.tags).toEqual(['attendance']);
    expect((await list({ people: ['mary'] })).total).toBe(1);
    expect((await list({ people: ['nobody'] })).total).toBe(0);
    expect((await list({ tags: ['Attendance'] })).total).toBe(1);
  });
});

describe('links between entries', () => {
  it('that came before what they lead to hold too, when that gets another title', async () => {
    const source = await write('reflection', 'Visit', 'I saw [[The book nook]] there.');
    const target = await write('practice', 'The book nook');
    await journal.ask('saveEntry', {
      id: target.entry.id,
      revision: 1,
      changes: { title: 'Where they read' },
    });
    const after = await journal.ask('getEntry', { id: source.entry.id });
    expect(after.links[0]?.target?.title).toBe('Where they read');
    expect(after.entry.revision).toBe(1);
    expect(await journal.ask('brokenLinks')).toEqual([]);
  });

  it('hold when the entry they lead to gets another title', async () => {
    const target = await write('practice', 'A reading corner');
    const source = await write('reflection', 'Visit', 'I saw [[A reading corner]] there.');
    expect(source.links[0]?.target?.id).toBe(target.entry.id);
    await journal.ask('saveEntry', { id: target.entry.id, revision: 1, changes: { title: 'The book nook' } });
    const after = await journal.ask('getEntry', { id: source.entry.id });
    expect(after.links[0]?.target?.title).toBe('The book nook');
    const renamed = await journal.ask('getEntry', { id: target.entry.id });
    expect(renamed.backlinks.map(row => row.id)).toEqual([source.entry.id]);
  });

  it('lead somewhere as soon as something has that title', async () => {
    const source = await write('reflection', 'Visit', 'See [[Breakfast club]].');
    expect(source.links).toEqual([{ label: 'Breakfast club', target: null }]);
    const target = await write('practice', 'Breakfast club');
    expect((await journal.ask('getEntry', { id: source.entry.id })).links[0]?.target?.id).toBe(
      target.entry.id,
    );
    expect(target.backlinks.map(row => row.id)).toEqual([source.entry.id]);
  });
});

describe('the history', () => {
  beforeEach(async () => {
    const settings = await journal.ask('getSettings');
    await journal.ask('saveSettings', { settings: { ...settings, idleMinutes: 120 } });
  });

  it('keeps what stood there before a later sitting, and brings it back', async () => {
    const { entry } = await write('reflection', 'Parents’ evening', 'first');
    await journal.pass(1_800_000);
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes: { body: 'second' } });
    await journal.ask('saveEntry', { id: entry.id, revision: 2, changes: { body: 'second, longer' } });
    const steps = await journal.ask('entryHistory', { id: entry.id });
    expect(steps).toHaveLength(1);
    const [step] = steps;
    if (step === undefined) throw new Error('no step');
    expect((await journal.ask('getRevision', { id: step.id })).content.body).toBe('first');
    await journal.pass(1_800_000);
    const restored = await journal.ask('restoreRevision', { id: step.id });
    expect(restored.entry.body).toBe('first');
    expect((await journal.ask('entryHistory', { id: entry.id })).length).toBe(2);
  });

  it('keeps a text that was wiped out in one go, even within a sitting', async () => {
    const { entry } = await write('reflection', 'Long', 'a lot of thought '.repeat(50));
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes: { body: '' } });
    expect(await journal.ask('entryHistory', { id: entry.id })).toHaveLength(1);
  });
});

describe('the bin', () => {
  it('hides an entry until it is put back', async () => {
    const { entry } = await write('question', 'Toast?');
    await journal.ask('binEntries', { ids: [entry.id] });
    expect((await list()).total).toBe(0);
    expect((await journal.ask('search', { query: 'toast', limit: 10 })).hits).toEqual([]);
    await journal.ask('unbinEntries', { ids: [entry.id] });
    expect((await list()).total).toBe(1);
  });

  it('erases only what is in it, with history, attachments and words, and the bytes are gone', async () => {
    const { entry } = await write('reflection', 'Zanzibar', 'the word is quagmire');
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]);
    await journal.ask('addAttachment', { entry: entry.id, name: 'wall.png', bytes: png });
    expect(await journal.ask('eraseEntries', { ids: [entry.id] })).toEqual({ erased: 0 });
    await journal.ask('binEntries', { ids: [entry.id] });
    expect(await journal.ask('eraseEntries', { ids: [entry.id] })).toEqual({ erased: 1 });
    expect(await journal.fail('getEntry', { id: entry.id })).toBe('not-found');
    expect((await journal.ask('search', { query: 'quagmire', limit: 10 })).hits).toEqual([]);
    expect(await journal.ask('vaultFacts')).toMatchObject({ entries: 0, attachments: 0 });
    expect(await readdir(join(journal.folder, 'journal', 'attachments'))).toEqual([]);
  });
});

describe('the list', () => {
  it('shows pinned entries first, then the newest, in windows with month headings', async () => {
    for (const [title, date] of [
      ['a', '2026-09-03'],
      ['b', '2026-10-12'],
      ['c', '2026-10-30'],
    ] as const) {
      await journal.ask('createEntry', { kind: 'reflection', template: null, content: { title, date } });
    }
    await journal.ask('createEntry', {
      kind: 'question',
      template: null,
      content: { title: 'pinned', date: '2020-01-01', pinned: true },
    });
    const page = await list();
    expect(page.rows.map(row => row.title)).toEqual(['pinned', 'c', 'b', 'a']);
    expect(page.groups).toEqual([
      { key: 'pinned', count: 1 },
      { key: '2026-10', count: 2 },
      { key: '2026-09', count: 1 },
    ]);
    const window = await journal.ask('listEntries', {
      filter: everything,
      sort: 'newest',
      offset: 1,
      limit: 2,
    });
    expect(window.rows.map(row => row.title)).toEqual(['c', 'b']);
    expect(window.total).toBe(4);
  });

  it('is put in order anew when an entry changes, goes or comes back', async () => {
    const { entry: toast } = await write('reflection', 'Toast');
    const { entry: bus } = await write('reflection', 'Bus');
    const titles = async (filter: Partial<typeof everything> = {}) =>
      (await list(filter)).rows.map(row => row.title).sort();
    expect(await titles()).toEqual(['Bus', 'Toast']);
    await journal.ask('saveEntry', { id: toast.id, revision: 1, changes: { title: 'Tea', tags: ['club'] } });
    expect(await titles()).toEqual(['Bus', 'Tea']);
    expect(await titles({ tags: ['club'] })).toEqual(['Tea']);
    await journal.ask('saveEntry', { id: bus.id, revision: 1, changes: { tags: ['club'] } });
    expect(await titles({ tags: ['club'] })).toEqual(['Bus', 'Tea']);
    await journal.ask('binEntries', { ids: [bus.id] });
    expect(await titles({ tags: ['club'] })).toEqual(['Tea']);
    await journal.ask('unbinEntries', { ids: [bus.id] });
    expect(await titles({ tags: ['club'] })).toEqual(['Bus', 'Tea']);
    await journal.ask('binEntries', { ids: [bus.id] });
    await journal.ask('eraseEntries', { ids: [bus.id] });
    expect(await titles({ tags: ['club'] })).toEqual(['Tea']);
  });

  it('follows the words of an entry and the turn of the day where its filter is a search', async () => {
    const settings = await journal.ask('getSettings');
    await journal.ask('saveSettings', { settings: { ...settings, idleMinutes: 120 } });
    const { entry } = await write('reflection', 'Toast');
    const total = async (text: string) => (await list({ text })).total;
    expect(await total('porridge')).toBe(0);
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes: { body: 'porridge' } });
    expect(await total('porridge')).toBe(1);
    expect(await total('on:yesterday')).toBe(0);
    for (const minutes of [100, 100]) {
      await journal.pass(minutes * 60_000);
      await journal.ask('stayOpen');
    }
    expect(await total('on:yesterday')).toBe(1);
  });

  it('says where an entry stands in all of it', async () => {
    for (const date of ['2026-09-03', '2026-09-04', '2026-09-05'] as const)
      await journal.ask('createEntry', { kind: 'advice', template: null, content: { title: date, date } });
    const { rows } = await list();
    const [, second] = rows;
    if (second === undefined) throw new Error('no second row');
    const place = (filter: Partial<typeof everything>) =>
      journal.ask('placeInList', { filter: { ...everything, ...filter }, sort: 'newest', id: second.id });
    expect(await place({})).toEqual({ index: 1 });
    expect(await place({ to: '2026-09-04' })).toEqual({ index: 0 });
    expect(await place({ kinds: ['question'] })).toEqual({ index: null });
  });

  it('keeps to every part of a filter at once, the text included', async () => {
    await write('question', 'Attendance calls', 'ring by ten');
    await write('advice', 'Attendance letters', 'post them');
    expect((await list({ kinds: ['question'] })).total).toBe(1);
    expect((await list({ text: 'attendence' })).total).toBe(2);
    expect((await list({ text: 'attendence', kinds: ['advice'] })).rows[0]?.title).toBe('Attendance letters');
    expect((await list({ statuses: ['kept'] })).total).toBe(0);
    expect((await list({ from: '2026-11-20' })).total).toBe(0);
  });
});

describe('what she typed', () => {
  it('survives locking as a draft, and is nowhere readable on the disk', async () => {
    await journal.ask('saveDraft', {
      place: 'capture',
      text: 'half a zygodactyl thought',
      kind: 'reflection',
    });
    await journal.ask('lockVault');
    const vault = join(journal.folder, 'journal');
    for (const name of await readdir(vault)) {
      if (name === 'attachments') continue;
      expect((await readFile(join(vault, name))).includes('zygodactyl')).toBe(false);
    }
    await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect((await journal.ask('getDraft', { place: 'capture' }))?.text).toBe('half a zygodactyl thought');
  });

  it('is refused with a reason when it is more than the journal keeps', async () => {
    const { entry } = await write('reflection', 'Huge');
    const body = 'x'.repeat(9 * 1024 * 1024);
    expect(await journal.fail('saveEntry', { id: entry.id, revision: 1, changes: { body } })).toBe(
      'text-too-large',
    );
    expect((await journal.ask('getEntry', { id: entry.id })).entry.revision).toBe(1);
  });
});

describe('a second core on the same folder', () => {
  it('is refused while the first has the journal open', async () => {
    const other = await runCore(journal.folder);
    expect(await other.fail('unlockVault', { secret: { kind: 'passphrase', passphrase } })).toBe(
      'vault-in-use',
    );
  });
});
