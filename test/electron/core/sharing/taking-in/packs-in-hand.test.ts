import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import { fill } from '../../network/filling';
import { line } from '../../network/making';
import { advice, note, png } from '../packs/pack-fixture';
import { dataOf, entryTitled, type Head, newHead, openBytes, packFor, takeIn } from './head';

let ben: Head;
beforeEach(async () => {
  ben = await newHead();
}, 60_000);
afterEach(() => ben.end());

const question: ShareNote = { ...note, people: [] };
const file = { name: 'gate.png', mediaType: 'image/png', bytes: new Uint8Array(png) } as const;
const practice: ShareNote = {
  ...note,
  key: 'practice-0000000003',
  kind: 'practice',
  status: 'seen',
  title: 'At the gate',
  body: '',
  themes: ['Challenge and support', 'Of nobody here'],
  tags: ['Mornings', 'mornings', ' '],
  seenAt: 'Oak',
  answers: [],
};

describe('a note of a pack, in its three versions', () => {
  it('is theirs alone while nothing of it is here, and none that is not in the pack', async () => {
    await takeIn(ben, await packFor(ben, [question]));
    const { id } = await openBytes(ben, (await packFor(ben, [advice])).bytes);
    const shown = await ben.ask('packNote', { pack: id, key: advice.key });
    expect(shown).toMatchObject({ ours: null, base: null });
    expect(shown.theirs.answers).toEqual([question.title]);
    expect(shown.theirs.attachments).toMatchObject([{ name: 'gate.png', size: png.length }]);
    expect(await ben.fail('packNote', { pack: id, key: 'of-no-note-0000000' })).toBe('not-found');
  });

  it('says what was taken and what is here, a file that cannot be read any more without a mark', async () => {
    const early = await packFor(ben, [question, { ...advice, attachments: [file] }]);
    await takeIn(ben, early);
    const ours = await entryTitled(ben, advice.title);
    await ben.pass(1000);
    const added = { entry: ours.id, name: 'ours.png', bytes: new Uint8Array(png) };
    await ben.ask('addAttachment', added);
    const folder = join(ben.folder, 'journal', 'attachments');
    for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
    const late = await packFor(ben, [{ ...advice, body: 'Else.' }], { replaces: [early.id] });
    const { id } = await openBytes(ben, late.bytes);
    const three = await ben.ask('packNote', { pack: id, key: advice.key });
    expect(three.base?.attachments).toEqual([{ name: 'gate.png', size: png.length, mark: '' }]);
    expect(three.ours?.attachments.map(({ name }) => name)).toEqual(['gate.png', 'ours.png']);
    expect(three.ours?.answers).toEqual([question.title]);
  });

  it('says where practice was seen, by the one school here of that name, until it is erased', async () => {
    const { school } = await ben.ask('createSchool', { name: 'Oakfield', content: { alsoKnownAs: ['Oak'] } });
    const early = await packFor(ben, [practice]);
    await takeIn(ben, early);
    const entry = await entryTitled(ben, practice.title);
    expect(entry).toMatchObject({ seenAt: school.id, body: '', tags: ['Mornings', 'Of nobody here'] });
    const late = await packFor(ben, [{ ...practice, body: 'Every day.' }], { replaces: [early.id] });
    const seen = async () => {
      const { id } = await openBytes(ben, late.bytes);
      const three = await ben.ask('packNote', { pack: id, key: practice.key });
      return [three.theirs.seenAt, three.ours?.seenAt];
    };
    expect(await seen()).toEqual(['Oakfield', 'Oakfield']);
    await fill(ben, { schools: { [school.id]: null } });
    expect(await seen()).toEqual([null, null]);
  });

  it('is tied to no school where two are called so, or the one lies in the bin', async () => {
    const one = await ben.ask('createSchool', { name: 'Oak', content: {} });
    await ben.ask('createSchool', { name: 'Oakfield', content: { alsoKnownAs: ['Oak'] } });
    await ben.ask('createSchool', { name: 'Ash', content: {} });
    await takeIn(ben, await packFor(ben, [practice]));
    expect(await entryTitled(ben, practice.title)).toMatchObject({ seenAt: null, body: 'Seen at Oak.' });
    await ben.ask('binRecords', { records: [{ kind: 'school', id: one.school.id }] });
    const next = { ...practice, key: 'practice-0000000004', title: 'Again', body: 'Said.' };
    await takeIn(ben, await packFor(ben, [next]));
    expect((await entryTitled(ben, 'Again')).seenAt).not.toBeNull();
  });
});

describe('packs that are open', () => {
  it('are four at a time: the oldest is let go of', async () => {
    const { bytes } = await packFor(ben, [question]);
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.push((await openBytes(ben, bytes)).id);
    const [first = '', ...others] = ids;
    expect(await ben.fail('getPack', { pack: first })).toBe('not-found');
    for (const pack of others) expect((await ben.ask('getPack', { pack })).notes).toHaveLength(1);
  });
});

describe('what came with a pack is not taken back', () => {
  it('when it is on an agenda, or got ready to be given', async () => {
    const kept = { ...question, title: 'Kept', key: 'question-0000000009' };
    await takeIn(ben, await packFor(ben, [question, kept, { ...advice, answers: [] }]));
    const [onAgenda, ready] = [await entryTitled(ben, question.title), await entryTitled(ben, 'Kept')];
    const agenda = [line({ kind: 'question', entry: onAgenda.id }), line({ kind: 'point', text: 'Rotas' })];
    const content = { agenda };
    await ben.ask('createConversation', { date: '2026-11-30', content, template: null, gather: false });
    const open = { kind: 'open' } as const;
    const raise = { entry: ready.id, revision: ready.revision, audience: open, reason: 'For spring' };
    await ben.ask('raiseAudience', raise);
    const recipient = { kind: 'anybody' } as const;
    await ben.ask('beginSharing', { title: 'Notes', recipient, entries: [ready.id] });
    expect(await ben.ask('undoMerge')).toEqual({ removed: 1, restored: 0, kept: 2 });
    const titles = Object.values((await dataOf(ben)).entries).map(({ title }) => title);
    expect(titles.sort()).toEqual([question.title, 'Kept'].sort());
  });

  it('when an answer that stays needs the question, and a question that needs another', async () => {
    await takeIn(ben, await packFor(ben, [question, { ...advice, attachments: [] }]));
    const answer = await entryTitled(ben, advice.title);
    await ben.ask('saveEntry', { id: answer.id, revision: answer.revision, changes: { body: 'Mine.' } });
    expect(await ben.ask('undoMerge')).toEqual({ removed: 0, restored: 0, kept: 2 });
  });
});

describe('libraries', () => {
  it('are listed by the names of their circles, and not while a circle lies in the bin', async () => {
    const ids = [];
    for (const name of ['Zebra', 'Ash']) {
      const circle = (await ben.ask('createCircle', { name, content: {} })).circle.id;
      await ben.ask('setLibrary', { circle, folder: ben.core.grant(ben.folder) });
      ids.push(circle);
    }
    const names = async () => (await ben.ask('libraries')).map(({ circle }) => circle.name);
    expect(await names()).toEqual(['Ash', 'Zebra']);
    const [zebra] = ids;
    if (zebra === undefined) throw new Error('No circle.');
    await ben.ask('binRecords', { records: [{ kind: 'circle', id: zebra }] });
    expect(await names()).toEqual(['Ash']);
  });
});
