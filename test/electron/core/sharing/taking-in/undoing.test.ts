import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passphrase } from '../../running-core';
import { advice, note, png } from '../packs/pack-fixture';
import { dataOf, entryTitled, type Head, newHead, openBytes, packFor, takeIn } from './head';

let ben: Head;

beforeEach(async () => {
  ben = await newHead();
}, 60_000);
afterEach(() => ben.end());

const question = { ...note, people: [] };
const answer = { ...advice, answers: [question.key] };
const sealedFiles = async () => (await readdir(join(ben.folder, 'journal', 'attachments'))).length;

describe('taking a merge back', () => {
  it('leaves the journal exactly as it was', async () => {
    const early = await packFor(ben, [question]);
    await takeIn(ben, early);
    const { mergeUndo: _, ...before } = await dataOf(ben);
    await ben.pass(60_000);
    await takeIn(ben, await packFor(ben, [{ ...question, body: 'Else.' }, answer], { replaces: [early.id] }));
    expect(await ben.ask('lastMerge')).toMatchObject({ created: 1, updated: 1, writtenOn: 0 });
    expect(await ben.ask('undoMerge')).toEqual({ removed: 1, restored: 1, kept: 0 });
    const { mergeUndo, ...after } = await dataOf(ben);
    expect(after).toEqual(before);
    expect(mergeUndo).toEqual({});
    expect(await sealedFiles()).toBe(0);
    expect(await ben.ask('lastMerge')).toBeNull();
    expect(await ben.fail('undoMerge')).toBe('not-found');
  });

  it('makes a question wait again that an answer had answered', async () => {
    const early = await packFor(ben, [question]);
    await takeIn(ben, early);
    const { mergeUndo: _, ...before } = await dataOf(ben);
    expect(await takeIn(ben, await packFor(ben, [answer]))).toMatchObject({ created: 1, answered: 1 });
    expect(await ben.ask('lastMerge')).toMatchObject({ created: 1, updated: 0 });
    await ben.ask('undoMerge');
    const { mergeUndo: __, ...after } = await dataOf(ben);
    expect(after).toEqual(before);
  });

  it('can be done after the journal was closed and opened again', async () => {
    const { mergeUndo: _, ...before } = await dataOf(ben);
    await takeIn(ben, await packFor(ben, [question, answer]));
    await ben.ask('lockVault');
    await ben.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect(await ben.ask('undoMerge')).toMatchObject({ removed: 2 });
    const { mergeUndo: __, ...after } = await dataOf(ben);
    expect(after).toEqual(before);
  });

  it('leaves what was written on since, and the pack says so', async () => {
    const pack = await packFor(ben, [question, { ...answer, answers: [] }]);
    await takeIn(ben, pack);
    const kept = await entryTitled(ben, question.title);
    await ben.ask('saveEntry', { id: kept.id, revision: kept.revision, changes: { body: 'Mine.' } });
    expect(await ben.ask('lastMerge')).toMatchObject({ created: 2, writtenOn: 1 });
    expect(await ben.ask('undoMerge')).toEqual({ removed: 1, restored: 0, kept: 1 });
    expect((await entryTitled(ben, question.title)).body).toBe('Mine.');
    const plans = (await openBytes(ben, pack.bytes)).notes.map(({ plan }) => plan);
    expect(plans).toEqual(['identical', 'new']);
  });

  it('leaves what names somebody who has asked what is kept about them', async () => {
    const { person } = await ben.ask('createPerson', { name: 'Mary Hartley', content: {} });
    const named = { ...question, body: 'Mary Hartley asks.' };
    await takeIn(ben, await packFor(ben, [named, { ...answer, answers: [] }]));
    const receivedOn = '2026-11-02' as const;
    await ben.ask('openRequest', { person: person.id, receivedOn, dueOn: null, note: '' });
    expect(await ben.ask('undoMerge')).toEqual({ removed: 1, restored: 0, kept: 1 });
    expect((await entryTitled(ben, question.title)).body).toBe('Mary Hartley asks.');
  });

  it('still knows which version is the later one of what stays', async () => {
    const early = await packFor(ben, [question]);
    await takeIn(ben, await packFor(ben, [{ ...question, body: 'Later.' }], { replaces: [early.id] }));
    const kept = await entryTitled(ben, question.title);
    await ben.ask('saveEntry', { id: kept.id, revision: kept.revision, changes: { body: 'Mine.' } });
    await ben.ask('undoMerge');
    expect((await openBytes(ben, early.bytes)).notes).toMatchObject([{ plan: 'refused', why: 'older' }]);
  });

  it('leaves a question that somebody has answered since', async () => {
    await takeIn(ben, await packFor(ben, [{ ...question, status: 'answered' }]));
    const { id } = await entryTitled(ben, question.title);
    const content = { title: 'Mine', answers: [id] };
    await ben.ask('createEntry', { kind: 'advice', template: null, content });
    expect(await ben.ask('undoMerge')).toEqual({ removed: 0, restored: 0, kept: 1 });
  });

  it('leaves the version beside that was written on, and follows it still', async () => {
    const early = await packFor(ben, [question]);
    await takeIn(ben, early);
    const ours = await entryTitled(ben, question.title);
    await ben.ask('saveEntry', { id: ours.id, revision: ours.revision, changes: { title: 'Ours' } });
    const pack = await packFor(ben, [{ ...question, body: 'Else.' }], { replaces: [early.id] });
    await takeIn(ben, pack);
    const beside = await entryTitled(ben, question.title);
    await ben.ask('saveEntry', { id: beside.id, revision: beside.revision, changes: { title: 'Beside' } });
    expect(await ben.ask('undoMerge')).toMatchObject({ kept: 1 });
    expect(await ben.ask('entryOrigin', { entry: ours.id })).toMatchObject({ later: { id: beside.id } });
  });

  it('is forgotten by search', async () => {
    await takeIn(ben, await packFor(ben, [question]));
    const found = async () => (await ben.ask('search', { query: 'start the day', limit: 5 })).total;
    expect(await found()).toBe(1);
    await ben.ask('undoMerge');
    expect(await found()).toBe(0);
  });

  it('still has the files that were replaced when the journal was opened again in between', async () => {
    const file = { name: 'gate.png', mediaType: 'image/png', bytes: new Uint8Array(png) } as const;
    const early = await packFor(ben, [{ ...question, attachments: [file] }]);
    await takeIn(ben, early);
    const { attachments } = await entryTitled(ben, question.title);
    await takeIn(ben, await packFor(ben, [question], { replaces: [early.id] }));
    await ben.ask('createEntry', { kind: 'reflection', template: null, content: { title: 'Later' } });
    await ben.ask('lockVault');
    await ben.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    await ben.ask('undoMerge');
    const [id] = attachments;
    if (id === undefined) throw new Error('no file');
    expect((await ben.ask('readAttachment', { id })).bytes).toHaveLength(png.length);
  });

  it('takes back the rest when one of it was erased since, with its file', async () => {
    const file = { name: 'gate.png', mediaType: 'image/png', bytes: new Uint8Array(png) } as const;
    await takeIn(
      ben,
      await packFor(ben, [
        { ...question, attachments: [file] },
        { ...answer, answers: [] },
      ]),
    );
    const { id } = await entryTitled(ben, question.title);
    await ben.ask('binEntries', { ids: [id] });
    await ben.ask('eraseEntries', { ids: [id] });
    expect(await ben.ask('undoMerge')).toEqual({ removed: 1, restored: 0, kept: 0 });
    expect(await sealedFiles()).toBe(0);
  });

  it('keeps the files of what stays', async () => {
    const file = { name: 'gate.png', mediaType: 'image/png', bytes: new Uint8Array(png) } as const;
    await takeIn(
      ben,
      await packFor(ben, [
        { ...question, attachments: [file] },
        { ...answer, answers: [] },
      ]),
    );
    const kept = await entryTitled(ben, question.title);
    await ben.ask('saveEntry', { id: kept.id, revision: kept.revision, changes: { body: 'Mine.' } });
    await ben.ask('undoMerge');
    expect(await sealedFiles()).toBe(1);
    const [id] = kept.attachments;
    if (id === undefined) throw new Error('no file');
    expect((await ben.ask('readAttachment', { id })).bytes).toHaveLength(png.length);
  });
});
