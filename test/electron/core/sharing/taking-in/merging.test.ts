import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, makeIdentity, writeCard } from '../../../../../electron/core/sharing/identity';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import { senderOf } from '../../../../../electron/core/sharing/taking-in/sender';
import { ada, advice, eve, note, png, seededBytes } from '../packs/pack-fixture';
import { dataOf, entriesOf, entryTitled, type Head, newHead, openBytes, packFor, takeIn } from './head';

let ben: Head;

beforeEach(async () => {
  ben = await newHead();
}, 60_000);
afterEach(() => ben.end());

const question: ShareNote = { ...note, title: 'How do you start the day?', people: [] };
const plain: ShareNote = { ...question, attachments: [], answers: [] };
const withFile: ShareNote = {
  ...plain,
  attachments: [{ name: 'gate.png', mediaType: 'image/png', bytes: new Uint8Array(png) }],
};
const sealedFiles = async () => (await readdir(join(ben.folder, 'journal', 'attachments'))).length;
const plans = async (pack: { readonly bytes: Uint8Array }) =>
  (await openBytes(ben, pack.bytes)).notes.map(({ plan, why }) => why ?? plan);

describe('taking in a pack', () => {
  it('shows what would happen and changes nothing', async () => {
    const before = await dataOf(ben);
    const view = await openBytes(ben, (await packFor(ben, [question, advice])).bytes);
    expect(view).toMatchObject({
      title: 'For the cohort',
      madeOn: '2026-11-22',
      lock: 'identity',
      before: null,
    });
    expect(view.sender).toMatchObject({ name: 'Ada Hill', standing: 'unknown', person: null });
    expect(view.sender.words).toHaveLength(6);
    expect(view.notes.map(({ plan }) => plan)).toEqual(['new', 'new']);
    expect(await dataOf(ben)).toEqual(before);
  });

  it('brings notes in for the head alone, with where they came from', async () => {
    const pack = await packFor(ben, [question, advice]);
    const report = await takeIn(ben, pack);
    expect(report).toMatchObject({ created: 2, updated: 0, beside: 0, unchanged: 0, leftOut: 0 });
    const [asked, advised] = [await entryTitled(ben, question.title), await entryTitled(ben, advice.title)];
    expect(report.entries).toEqual([asked.id, advised.id]);
    expect(asked).toMatchObject({ kind: 'question', audience: { kind: 'only-me' }, ownerAgrees: false });
    expect(asked.themes).toEqual(['challenge-and-support']);
    expect(advised.answers).toEqual([asked.id]);
    expect(await ben.ask('entryOrigin', { entry: asked.id })).toMatchObject({
      senderName: 'Ada Hill',
      standing: 'unknown',
      madeOn: '2026-11-22',
      changedHere: false,
      later: null,
    });
  });

  it('marks a question answered by an answer in the same pack, which is no writing on it', async () => {
    await takeIn(ben, await packFor(ben, [question, advice]));
    const asked = await entryTitled(ben, question.title);
    expect(asked).toMatchObject({ status: 'answered', revision: 2 });
    expect(await ben.ask('entryOrigin', { entry: asked.id })).toMatchObject({ changedHere: false });
    expect((await ben.ask('getEntry', { id: asked.id })).answeredBy).toHaveLength(1);
  });

  it('opens files that came with a note', async () => {
    await takeIn(ben, await packFor(ben, [withFile]));
    const [file] = (await entryTitled(ben, plain.title)).attachments;
    if (file === undefined) throw new Error('no file');
    const { attachment, bytes } = await ben.ask('readAttachment', { id: file });
    expect(attachment).toMatchObject({ name: 'gate.png', mediaType: 'image/png', size: png.length });
    expect(Buffer.from(bytes).equals(png)).toBe(true);
  });

  it('changes nothing when it is done twice', async () => {
    const pack = await packFor(ben, [question, advice]);
    await takeIn(ben, pack);
    const before = await dataOf(ben);
    await ben.pass(60_000);
    expect(await takeIn(ben, pack)).toMatchObject({ created: 0, unchanged: 2, entries: [] });
    expect(await dataOf(ben)).toEqual(before);
  });

  it('says where practice was seen: as a school by its name, otherwise in the text', async () => {
    const { school } = await ben.ask('createSchool', { name: 'Elm Road', content: {} });
    const seen: ShareNote = { ...plain, kind: 'practice', status: 'seen' };
    const pack = await packFor(ben, [
      { ...seen, key: 'practice-000000001', title: 'Here', seenAt: 'elm road' },
      { ...seen, key: 'practice-000000002', title: 'There', seenAt: 'Oak Lane' },
    ]);
    await takeIn(ben, pack);
    expect(await entryTitled(ben, 'Here')).toMatchObject({ seenAt: school.id, body: seen.body });
    const there = await entryTitled(ben, 'There');
    expect(there).toMatchObject({ seenAt: null, body: `${seen.body}\n\nSeen at Oak Lane.` });
  });

  it('keeps themes that are unknown here as tags', async () => {
    await takeIn(ben, await packFor(ben, [{ ...plain, themes: ['Knowing our context', 'Beekeeping'] }]));
    expect(await entryTitled(ben, plain.title)).toMatchObject({
      themes: ['knowing-our-context'],
      tags: ['mornings', 'Beekeeping'],
    });
  });

  it('ties links within a pack to what came with it', async () => {
    const linking = {
      ...plain,
      key: 'linking-0000000001',
      title: 'Linking',
      body: 'See [[Stand at the gate]].',
    };
    await takeIn(ben, await packFor(ben, [linking, { ...advice, answers: [] }]));
    const target = await entryTitled(ben, advice.title);
    expect((await entryTitled(ben, 'Linking')).links).toEqual([{ label: advice.title, entry: target.id }]);
  });

  it('leaves out what the head leaves out, and offers it again', async () => {
    const pack = await packFor(ben, [question, advice]);
    expect(await takeIn(ben, pack, [advice.key])).toMatchObject({ created: 1, leftOut: 1 });
    expect(await plans(pack)).toEqual(['new', 'identical']);
    await takeIn(ben, pack);
    const [asked, advised] = [await entryTitled(ben, question.title), await entryTitled(ben, advice.title)];
    expect(advised.answers).toEqual([asked.id]);
    expect(asked.status).toBe('answered');
    expect(await plans(pack)).toEqual(['identical', 'identical']);
  });

  it('gathers an answer under a question that came later', async () => {
    const answer = { ...advice, attachments: [], answers: [question.key] };
    await takeIn(ben, await packFor(ben, [answer], { identity: eve, senderName: 'Eve Dale' }));
    expect((await entryTitled(ben, advice.title)).answers).toEqual([]);
    await takeIn(ben, await packFor(ben, [question]));
    const asked = await entryTitled(ben, question.title);
    expect((await entryTitled(ben, advice.title)).answers).toEqual([asked.id]);
    expect(asked.status).toBe('answered');
    expect(Object.values((await dataOf(ben)).provenance).flatMap(({ unanswered }) => unanswered)).toEqual([]);
  });

  it('says by whose card it was signed, as far as that is known', async () => {
    await takeIn(ben, await packFor(ben, [plain]));
    const { id: entry } = await entryTitled(ben, plain.title);
    const { person } = await ben.ask('createPerson', { name: 'Ada Hill', content: {} });
    const text = writeCard(cardOf(ada, 'Ada Hill'));
    const { words } = await ben.ask('keepCard', { person: person.id, text, compared: false });
    expect(await ben.ask('entryOrigin', { entry })).toMatchObject({ standing: 'kept' });
    await ben.ask('setCompared', { person: person.id, words, compared: true });
    expect(await ben.ask('entryOrigin', { entry })).toMatchObject({ standing: 'compared' });
  });

  it('takes words that were compared for no other card that is signed by the same key', async () => {
    const { person } = await ben.ask('createPerson', { name: 'Ada Hill', content: {} });
    const text = writeCard(cardOf(ada, 'Ada Hill'));
    await ben.ask('keepCard', { person: person.id, text, compared: true });
    const journal = await dataOf(ben);
    const card = cardOf(ada, 'Ada Hill');
    expect(senderOf(journal, card).standing).toBe('compared');
    const { recipient } = cardOf(eve, 'Eve Dale');
    expect(senderOf(journal, { ...card, recipient }).standing).toBe('kept');
  });
});

describe('an answer to a question whose key several senders use', () => {
  const answer: ShareNote = { ...advice, attachments: [], answers: [plain.key] };
  const fromEve = { identity: eve, senderName: 'Eve Dale' };
  const fromCat = { identity: makeIdentity(seededBytes('cat')), senderName: 'Cat Moor' };
  const unanswered = async () => Object.values((await dataOf(ben)).provenance).flatMap(one => one.unanswered);

  it('is tied to none of them', async () => {
    await takeIn(ben, await packFor(ben, [plain]));
    await takeIn(ben, await packFor(ben, [{ ...plain, title: 'Mine too' }], fromCat));
    await takeIn(ben, await packFor(ben, [answer], fromEve));
    expect((await entryTitled(ben, advice.title)).answers).toEqual([]);
    expect(await unanswered()).toEqual([plain.key]);
  });

  it('waits on while its own sender’s has not come, and is tied to that when it comes', async () => {
    await takeIn(ben, await packFor(ben, [answer], fromEve));
    // Two notes with its key, of which neither is a question that could be meant for sure.
    await takeIn(ben, await packFor(ben, [{ ...plain, kind: 'advice', status: 'trying', title: 'First' }]));
    await takeIn(ben, await packFor(ben, [{ ...plain, title: 'Mine too' }], fromCat));
    expect((await entryTitled(ben, advice.title)).answers).toEqual([]);
    expect(await unanswered()).toEqual([plain.key]);
    await takeIn(ben, await packFor(ben, [{ ...plain, title: 'Eve asks' }], fromEve));
    const asked = await entryTitled(ben, 'Eve asks');
    expect((await entryTitled(ben, advice.title)).answers).toEqual([asked.id]);
  });

  it('is tied to its own sender’s', async () => {
    await takeIn(ben, await packFor(ben, [plain]));
    await takeIn(ben, await packFor(ben, [answer], fromEve));
    await takeIn(ben, await packFor(ben, [{ ...plain, title: 'Mine too' }], fromCat));
    const asked = await entryTitled(ben, plain.title);
    expect((await entryTitled(ben, advice.title)).answers).toEqual([asked.id]);
    await takeIn(
      ben,
      await packFor(ben, [{ ...answer, key: 'advice-000000000009', title: 'Cat’s' }], fromCat),
    );
    const cats = await entryTitled(ben, 'Mine too');
    expect((await entryTitled(ben, 'Cat’s')).answers).toEqual([cats.id]);
  });
});

describe('a later version of a note', () => {
  const later: ShareNote = { ...plain, body: 'With tea.' };
  const taken = async (first = plain) => {
    const early = await packFor(ben, [first]);
    await takeIn(ben, early);
    return early;
  };
  const following = (early: { readonly id: string }, next = later) =>
    packFor(ben, [next], { replaces: [early.id] });

  it('takes the place of one that nobody wrote on, which stays in the history', async () => {
    const pack = await following(await taken());
    expect(await takeIn(ben, pack)).toMatchObject({ created: 0, updated: 1 });
    const entry = await entryTitled(ben, plain.title);
    expect(entry).toMatchObject({ body: 'With tea.', revision: 2 });
    expect(await ben.ask('entryHistory', { id: entry.id })).toHaveLength(1);
  });

  it('stands beside one that was written on, with all three versions to see', async () => {
    const early = await taken();
    const ours = await entryTitled(ben, plain.title);
    await ben.ask('saveEntry', { id: ours.id, revision: ours.revision, changes: { body: 'With coffee.' } });
    const pack = await following(early);
    const view = await openBytes(ben, pack.bytes);
    expect(view.notes).toMatchObject([{ plan: 'conflicting', entry: ours.id }]);
    const three = await ben.ask('packNote', { pack: view.id, key: plain.key });
    expect(three.theirs.body).toBe('With tea.');
    expect(three.ours?.body).toBe('With coffee.');
    expect(three.base?.body).toBe(plain.body);
    expect(await takeIn(ben, pack)).toMatchObject({ beside: 1 });
    const bodies = (await entriesOf(ben)).map(({ body }) => body).sort();
    expect(bodies).toEqual(['With coffee.', 'With tea.']);
    const origin = await ben.ask('entryOrigin', { entry: ours.id });
    expect(origin).toMatchObject({ changedHere: true, later: { title: plain.title } });
  });

  it('shows a file that is another by now, themes and what it answers in all three', async () => {
    const early = await taken(withFile);
    const ours = await entryTitled(ben, plain.title);
    await ben.ask('saveEntry', { id: ours.id, revision: ours.revision, changes: { themes: [] } });
    const other = new Uint8Array([...png, 0]);
    const [file] = withFile.attachments;
    const next = { ...withFile, attachments: file === undefined ? [] : [{ ...file, bytes: other }] };
    const { id: pack } = await openBytes(ben, (await following(early, next)).bytes);
    const { base, ours: here, theirs } = await ben.ask('packNote', { pack, key: plain.key });
    expect(theirs.themes).toEqual(base?.themes);
    expect([base?.themes.length, here?.themes]).toEqual([1, []]);
    expect(here?.attachments).toEqual(base?.attachments);
    expect(base?.attachments).toMatchObject([{ name: 'gate.png', size: png.length }]);
    expect(theirs.attachments).toMatchObject([{ name: 'gate.png', size: png.length + 1 }]);
    expect(theirs.attachments[0]?.mark).not.toBe(base?.attachments[0]?.mark);
  });

  it('shows of what was taken neither a file that went since, nor a question that was erased, nor a theme that is no more', async () => {
    const early = await packFor(ben, [question, { ...advice, attachments: withFile.attachments }]);
    await takeIn(ben, early);
    const [asked, ours] = [await entryTitled(ben, question.title), await entryTitled(ben, advice.title)];
    const [id] = ours.attachments;
    if (id === undefined) throw new Error('no file');
    const changes = { body: 'With coffee.', themes: [] };
    await ben.ask('saveEntry', { id: ours.id, revision: ours.revision, changes });
    await ben.ask('removeAttachment', { id });
    await ben.ask('binEntries', { ids: [asked.id] });
    await ben.ask('eraseEntries', { ids: [asked.id] });
    const settings = await ben.ask('getSettings');
    const themes = settings.themes.filter(({ name }) => name !== 'Challenge and support');
    await ben.ask('saveSettings', { settings: { ...settings, themes } });
    const next = { ...advice, body: 'Else.', attachments: withFile.attachments };
    const { id: pack } = await openBytes(ben, (await following(early, next)).bytes);
    const { base, theirs } = await ben.ask('packNote', { pack, key: advice.key });
    expect(base).toMatchObject({ attachments: [], answers: [], themes: [] });
    expect(base?.body).toContain(advice.body);
    expect(theirs.attachments).toHaveLength(1);
  });

  it('leaves the one beside which it stood alone, once it was erased', async () => {
    const early = await taken();
    const ours = await entryTitled(ben, plain.title);
    await ben.ask('saveEntry', { id: ours.id, revision: ours.revision, changes: { title: 'Ours' } });
    await takeIn(ben, await following(early));
    const { id } = await entryTitled(ben, plain.title);
    expect(await ben.ask('entryOrigin', { entry: ours.id })).toMatchObject({ later: { id } });
    await ben.ask('binEntries', { ids: [id] });
    await ben.ask('eraseEntries', { ids: [id] });
    expect(await ben.ask('entryOrigin', { entry: ours.id })).toMatchObject({ later: null });
  });

  it('brings nothing back that was erased, when the earlier pack comes at last', async () => {
    const early = await packFor(ben, [plain]);
    await takeIn(ben, await following(early));
    const { id } = await entryTitled(ben, plain.title);
    await ben.ask('binEntries', { ids: [id] });
    await ben.ask('eraseEntries', { ids: [id] });
    expect(await plans(early)).toEqual(['older']);
  });

  it('still shows what came first after many changes here', async () => {
    const early = await taken();
    const { id } = await entryTitled(ben, plain.title);
    for (const [revision, body] of ['One.', 'Two.', 'Three.'].entries()) {
      await ben.ask('saveEntry', { id, revision: revision + 1, changes: { body } });
      await ben.pass(6 * 60_000);
      await ben.ask('stayOpen');
    }
    const { id: pack } = await openBytes(ben, (await following(early)).bytes);
    const three = await ben.ask('packNote', { pack, key: plain.key });
    expect(three.base?.body).toBe(plain.body);
  });

  it('replaces files, and has them back when it is taken back', async () => {
    const early = await taken(withFile);
    const { attachments } = await entryTitled(ben, plain.title);
    await takeIn(ben, await following(early, { ...withFile, body: 'With tea.' }));
    expect((await entryTitled(ben, plain.title)).attachments).not.toEqual(attachments);
    expect(await sealedFiles()).toBe(2);
    await ben.ask('undoMerge');
    expect((await entryTitled(ben, plain.title)).attachments).toEqual(attachments);
    expect(await sealedFiles()).toBe(1);
    const [file] = attachments;
    if (file === undefined) throw new Error('no file');
    expect((await ben.ask('readAttachment', { id: file })).bytes).toHaveLength(png.length);
  });

  it('lets go of replaced files with the next merge', async () => {
    const early = await taken(withFile);
    await takeIn(ben, await following(early, { ...withFile, body: 'With tea.' }));
    await takeIn(ben, await packFor(ben, [{ ...advice, attachments: [] }]));
    expect(await sealedFiles()).toBe(1);
  });

  it('is not carried out otherwise than it was shown', async () => {
    const early = await taken();
    const ours = await entryTitled(ben, plain.title);
    const { id } = await openBytes(ben, (await following(early)).bytes);
    await ben.ask('saveEntry', { id: ours.id, revision: ours.revision, changes: { body: 'With coffee.' } });
    const before = await dataOf(ben);
    expect(await ben.fail('mergePack', { pack: id, take: [plain.key] })).toBe('changed-elsewhere');
    expect(await dataOf(ben)).toEqual(before);
    expect((await ben.ask('getPack', { pack: id })).notes[0]?.plan).toBe('conflicting');
    expect(await ben.ask('mergePack', { pack: id, take: [plain.key] })).toMatchObject({ beside: 1 });
  });

  it('stands beside one on which something is written that is not saved yet', async () => {
    const early = await taken();
    const ours = await entryTitled(ben, plain.title);
    await ben.ask('saveDraft', { place: `entry-${ours.id}`, text: 'With coffee.', kind: 'question' });
    expect(await plans(await following(early))).toEqual(['conflicting']);
  });

  it('does not make a question wait again that was answered here', async () => {
    const early = await taken();
    const answer = { ...advice, attachments: [], answers: [plain.key] };
    await takeIn(ben, await packFor(ben, [answer], { identity: eve, senderName: 'Eve Dale' }));
    await takeIn(ben, await following(early, { ...later, status: 'asked' }));
    expect(await entryTitled(ben, plain.title)).toMatchObject({ status: 'answered', body: 'With tea.' });
  });
});
