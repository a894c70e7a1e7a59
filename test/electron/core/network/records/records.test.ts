import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordRef } from '../../../../../shared/contract/network';
import { asId } from '../../../../../shared/domain/ids';
import { type RunningCore, runOpenCore } from '../../running-core';
import { byId, contentsOf, entryOf, fill } from '../filling';
import { ask, askCircle, makingIn } from '../making';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
});
afterEach(() => journal.end());

const bin = (...records: readonly RecordRef[]) => journal.ask('binRecords', { records });
const erase = (...records: readonly RecordRef[]) => journal.ask('eraseRecords', { records });

describe('the bin', () => {
  it('takes any record, says what it is and how much speaks of it, and gives it back', async () => {
    const school = await make.school('Oakfield');
    const mary = await make.person('Mary', { school });
    const circle = await make.circle('New heads', [mary]);
    const { conversation } = await make.plan('2026-11-30', { people: [mary], place: school, circle });
    const { review } = await journal.ask('createReview', { circle, date: '2026-11-01', content: {} });
    await make.write('practice', {
      title: 'Pairs',
      seenAt: school,
      body: '@Mary',
      conversation: conversation.id,
    });
    const records: readonly RecordRef[] = [
      { kind: 'person', id: mary },
      { kind: 'school', id: school },
      { kind: 'circle', id: circle },
      { kind: 'conversation', id: conversation.id },
      { kind: 'review', id: review.id },
    ];
    await bin(...records);
    const binned = await journal.ask('listBinnedRecords');
    expect(binned.map(({ record, name, date, entries }) => [record.kind, name, date, entries])).toEqual([
      ['person', 'Mary', null, 1],
      ['school', 'Oakfield', null, 1],
      ['circle', 'New heads', null, 1],
      ['conversation', 'Mary', '2026-11-30', 1],
      ['review', 'New heads', '2026-11-01', 0],
    ]);
    for (const list of ['listPeople', 'listSchools', 'listCircles', 'listReviews'] as const)
      expect(await journal.ask(list), list).toEqual([]);
    expect((await journal.ask('getSchool', { id: school })).people).toEqual([]);
    await journal.ask('unbinRecords', { records });
    expect(await journal.ask('listBinnedRecords')).toEqual([]);
    expect((await journal.ask('getPerson', { id: mary })).row).toMatchObject({
      school: { name: 'Oakfield', inBin: false },
      circles: [{ name: 'New heads' }],
      entries: 1,
    });
  });

  it('refuses what is not there, and then takes nothing', async () => {
    const mary = await make.person('Mary');
    const nobody = { kind: 'person', id: asId.person(randomUUID()) } as const;
    expect(await journal.fail('binRecords', { records: [{ kind: 'person', id: mary }, nobody] })).toBe(
      'not-found',
    );
    expect(await journal.ask('listPeople')).toHaveLength(1);
  });
});

describe('erasing', () => {
  it('leaves alone what is not in the bin', async () => {
    const mary = await make.person('Mary');
    expect(await erase({ kind: 'person', id: mary })).toEqual({ erased: 0 });
    expect(await journal.ask('listPeople')).toHaveLength(1);
  });

  it('somebody with 400 entries keeps the 400 entries, and says so before', async () => {
    const mary = await make.person('Mary Postlethwaite');
    const mentions = [{ label: 'Mary Postlethwaite', person: mary }];
    const entries = Array.from({ length: 400 }, (_, index) =>
      entryOf(index % 2 === 0 ? 'question' : 'advice', {
        title: `Note ${index}`,
        body: '@[Mary Postlethwaite] said so',
        mentions,
        waitsFor: [ask(mary)],
      }),
    );
    await fill(journal, { entries: byId(entries) });
    await bin({ kind: 'person', id: mary });
    expect(await journal.ask('listBinnedRecords')).toMatchObject([
      { name: 'Mary Postlethwaite', entries: 400 },
    ]);
    expect(await erase({ kind: 'person', id: mary })).toEqual({ erased: 1 });
    expect(await journal.fail('getPerson', { id: mary })).toBe('not-found');
    const after = await contentsOf(journal);
    expect(Object.values(after.entries)).toHaveLength(400);
    for (const entry of entries) {
      expect(after.entries[entry.id]).toEqual({ ...entry, mentions: [], waitsFor: [], revision: 2 });
    }
    expect(await journal.ask('looseNames')).toMatchObject([{ name: 'Mary Postlethwaite', entries: 400 }]);
  });

  it('leaves nothing of a person in what stays, and gives nothing they promised to the head', async () => {
    const mary = await make.person('Mary');
    const circle = await make.circle('New heads', [mary]);
    const owned = {
      id: asId.action(randomUUID()),
      text: 'Send rota',
      owner: { kind: 'person' as const, person: mary },
    };
    const action = { ...owned, due: null, doneOn: null };
    const alone = await make.plan('2026-11-12', { people: [mary], actions: [action] });
    const meeting = await make.plan('2026-11-13', { circle, actions: [action] });
    await bin({ kind: 'person', id: mary });
    await erase({ kind: 'person', id: mary });
    const after = await contentsOf(journal);
    expect(JSON.stringify(after)).not.toContain(mary);
    const actions = (id: string) =>
      after.conversations[id]?.actions.map(({ text, owner }) => [text, owner.kind]);
    expect(actions(alone.conversation.id)).toEqual([['Mary: Send rota', 'circle']]);
    expect(actions(meeting.conversation.id)).toEqual([['Send rota', 'circle']]);
    expect(after.circles[circle]?.members).toEqual([]);
    expect(await journal.ask('getConversation', { id: alone.conversation.id })).toMatchObject({
      row: { people: [] },
    });
  });

  it('a person is refused while a review that stays is theirs, and then erases nothing', async () => {
    const mary = await make.person('Mary');
    const circle = await make.circle('New heads');
    const reviewer = { kind: 'person', person: mary } as const;
    const { review } = await journal.ask('createReview', {
      circle,
      date: '2026-11-01',
      content: { reviewer },
    });
    const school = await make.school('Oakfield');
    const both = [
      { kind: 'person', id: mary },
      { kind: 'school', id: school },
    ] as const;
    await bin(...both);
    const reply = await journal.core.call('eraseRecords', { records: both });
    expect(reply).toEqual({ ok: false, error: { code: 'not-allowed', details: { reviews: 1 } } });
    expect(await journal.ask('listBinnedRecords')).toHaveLength(2);
    await bin({ kind: 'review', id: review.id });
    expect(await erase({ kind: 'review', id: review.id }, ...both)).toEqual({ erased: 3 });
    expect(await journal.ask('listBinnedRecords')).toEqual([]);
  });

  it('a school, a circle and a conversation leaves the people, entries and conversations', async () => {
    const school = await make.school('Oakfield');
    const mary = await make.person('Mary', { school });
    const circle = await make.circle('New heads', [mary]);
    const { conversation } = await make.plan('2026-11-12', { people: [mary] });
    const kept = await make.plan('2026-11-13', { people: [mary], circle, place: school });
    const { review } = await journal.ask('createReview', { circle, date: '2026-11-01', content: {} });
    const practice = await make.write('practice', {
      title: 'Pairs',
      seenAt: school,
      conversation: conversation.id,
      audience: { kind: 'circles', circles: ['New heads'] },
    });
    const question = await make.question('For all', [askCircle(circle)]);
    const gone: readonly RecordRef[] = [
      { kind: 'school', id: school },
      { kind: 'circle', id: circle },
      { kind: 'conversation', id: conversation.id },
    ];
    await bin(...gone);
    expect(await erase(...gone)).toEqual({ erased: 3 });
    expect(await make.entry(practice.id)).toMatchObject({
      title: 'Pairs',
      seenAt: null,
      conversation: null,
      audience: { kind: 'only-me' },
    });
    expect((await make.entry(question.id)).waitsFor).toEqual([]);
    expect((await journal.ask('getPerson', { id: mary })).person.school).toBeNull();
    expect((await journal.ask('getConversation', { id: kept.conversation.id })).conversation).toMatchObject({
      circle: null,
      place: null,
      people: [mary],
    });
    expect(await journal.fail('getReview', { id: review.id })).toBe('not-found');
    const after = JSON.stringify(await contentsOf(journal));
    for (const { id } of gone) expect(after).not.toContain(id);
  });

  it('takes the old bytes off the disk', async () => {
    const names = async () =>
      (await readdir(join(journal.folder, 'journal'))).filter(name => name.endsWith('.segment'));
    const bytes = async () => {
      const files = await names();
      return Promise.all(files.map(name => readFile(join(journal.folder, 'journal', name), 'base64')));
    };
    const mary = await make.person('Mary');
    const before = await bytes();
    await bin({ kind: 'person', id: mary });
    await erase({ kind: 'person', id: mary });
    const after = await bytes();
    expect(after.filter(content => before.includes(content))).toEqual([]);
    expect(after).toHaveLength(1);
  });

  it('brings no reference back with an earlier text', async () => {
    const mary = await make.person('Mary');
    const school = await make.school('Oakfield');
    const entry = await make.write('practice', { title: 'Pairs', body: '@Mary showed it', seenAt: school });
    await make.later(60 * 60_000);
    await journal.ask('saveEntry', {
      id: entry.id,
      revision: 1,
      changes: { body: 'Shown to me', seenAt: null },
    });
    await bin({ kind: 'person', id: mary }, { kind: 'school', id: school });
    await erase({ kind: 'person', id: mary }, { kind: 'school', id: school });
    const [step] = await journal.ask('entryHistory', { id: entry.id });
    if (step === undefined) throw new Error('no history');
    const { entry: restored } = await journal.ask('restoreRevision', { id: step.id });
    expect(restored).toMatchObject({ body: '@Mary showed it', seenAt: null, mentions: [] });
  });
});

describe('a circle that is erased', () => {
  it('takes its name out of every audience, so that another of that name sees nothing, in history too', async () => {
    const circle = await make.circle('New heads', []);
    await make.circle('Larkdale', []);
    const shared = await make.write('practice', {
      title: 'For both',
      audience: { kind: 'circles', circles: ['New heads', 'Larkdale'] },
    });
    const alone = await make.write('practice', {
      title: 'For one',
      body: 'x'.repeat(400),
      audience: { kind: 'circles', circles: ['new HEADS'] },
    });
    const view = await journal.ask('getEntry', { id: alone.id });
    await journal.ask('saveEntry', {
      id: alone.id,
      revision: view.entry.revision,
      changes: { body: 'short' },
    });
    await bin({ kind: 'circle', id: circle });
    await erase({ kind: 'circle', id: circle });
    await make.circle('New heads', []);
    expect((await journal.ask('getEntry', { id: shared.id })).entry.audience).toEqual({
      kind: 'circles',
      circles: ['Larkdale'],
    });
    expect((await journal.ask('getEntry', { id: alone.id })).entry.audience).toEqual({ kind: 'only-me' });
    const [step] = await journal.ask('entryHistory', { id: alone.id });
    if (step === undefined) throw new Error('the slip should have left a step');
    expect((await journal.ask('getRevision', { id: step.id })).content.audience).toEqual({ kind: 'only-me' });
  });
});
