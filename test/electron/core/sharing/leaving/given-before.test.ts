import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, makeIdentity, writeCard } from '../../../../../electron/core/sharing/identity';
import type { LeavingForm, SharingView } from '../../../../../shared/contract/sharing';
import type { Audience } from '../../../../../shared/domain/entry';
import { asId, type PathGrant } from '../../../../../shared/domain/ids';
import type { ShareRecipient } from '../../../../../shared/domain/sharing/recipient';
import { contentsOf } from '../../network/filling';
import { line } from '../../network/making';
import { type LeavingJournal, leavingJournal, pseudonymised } from './leaving-journal';

let journal: LeavingJournal;
let folder: string;
let grant: PathGrant;
beforeEach(async () => {
  journal = await leavingJournal();
  folder = await mkdtemp(join(tmpdir(), 'critical-friend-given-'));
  grant = journal.core.grant(folder);
});
afterEach(async () => {
  await journal.end();
  await rm(folder, { recursive: true, force: true });
});

const anybody: ShareRecipient = { kind: 'anybody' };
const open: Audience = { kind: 'open' };
const advice = (title: string, audience: Audience) =>
  journal.write('advice', { title, body: 'Wait.', audience });
const forMary = (): LeavingForm => ({ kind: 'pack', lock: { kind: 'members', people: [journal.mary] } });

async function begun(
  recipient: ShareRecipient,
  entry: { readonly id: SharingView['notes'][number]['entry'] },
) {
  const entries = entry.id === null ? [] : [entry.id];
  const view = await journal.ask('beginSharing', { title: 'Notes', recipient, entries });
  return journal.decideAll(view, pseudonymised);
}

async function given(view: SharingView, form?: LeavingForm) {
  const { id } = await journal.prepare(view, form);
  return journal.ask('handOver', { id, to: { kind: 'folder', folder: grant } });
}

async function exchangeCards(): Promise<void> {
  await journal.ask('makeOwnCard', { name: 'R. Head' });
  const text = writeCard(cardOf(makeIdentity(randomBytes), 'Mary'));
  await journal.ask('keepCard', { person: journal.mary, text, compared: true });
}

describe('a pack for anybody', () => {
  it('says which earlier packs for anybody it is later than, and nothing of pages or of what others were given', async () => {
    await exchangeCards();
    const entry = await advice('Tea', open);
    const forCircle = { kind: 'circle', circle: journal.circle } as const;
    await given(await begun(anybody, entry));
    await given(await begun(forCircle, entry), forMary());
    const first = await given(await begun(anybody, entry), forMary());
    const { files } = await journal.prepare(await begun(anybody, entry), forMary());
    expect(JSON.parse(files[0]?.text ?? '').content.replaces).toEqual([
      first.form.kind === 'pack' ? first.form.pack : '',
    ]);
  });

  it('is sealed for somebody, and put into no library that there is not', async () => {
    await exchangeCards();
    const view = await begun(anybody, await advice('Tea', open));
    const forNobody = { kind: 'pack', lock: { kind: 'members', people: [] } } as const;
    expect(await journal.fail('prepareHandover', { id: view.id, form: forNobody })).toBe('bad-input');
    const { id } = await journal.prepare(view, forMary());
    const to = { kind: 'library', circle: journal.circle } as const;
    expect(await journal.fail('handOver', { id, to })).toBe('not-found');
    expect(await journal.ask('listHandovers')).toEqual([]);
  });
});

describe('what the head might give', () => {
  it('says when it last left, and names nothing that was erased', async () => {
    const [entry, gone] = [await advice('Tea', open), await advice('Gone', open)];
    const first = await given(await begun(anybody, entry));
    await journal.pass(60_000);
    const second = await given(await begun(anybody, entry));
    expect(second.at).toBeGreaterThan(first.at);
    await journal.ask('binEntries', { ids: [gone.id] });
    await journal.ask('eraseEntries', { ids: [gone.id] });
    const choice = { kind: 'entries', entries: [gone.id, entry.id, entry.id] } as const;
    const { rows } = await journal.ask('listShareable', { choice, recipient: anybody });
    expect(rows.map(row => [row.entry.id, row.lastLeft])).toEqual([[entry.id, second.at]]);
  });

  it('is nothing of a circle or a conversation that there is not, and no point of an agenda', async () => {
    await advice('Tea', { kind: 'circles', circles: [''] });
    const rowsOf = async (choice: Parameters<typeof journal.ask<'listShareable'>>[1]['choice']) =>
      (await journal.ask('listShareable', { choice, recipient: anybody })).rows;
    expect(await rowsOf({ kind: 'circle', circle: asId.circle(randomUUID()) })).toEqual([]);
    const conversation = asId.conversation(randomUUID());
    expect(await rowsOf({ kind: 'conversation', conversation })).toEqual([]);
    const entry = await journal.write('question', { title: 'Tea?', audience: open });
    const agenda = [line({ kind: 'point', text: 'Rotas' }), line({ kind: 'question', entry: entry.id })];
    const visit = await journal.plan('2026-11-30', { agenda });
    const rows = await rowsOf({ kind: 'conversation', conversation: visit.conversation.id });
    expect(rows.map(row => row.entry.id)).toEqual([entry.id]);
  });
});

describe('asking for something back', () => {
  const raise = async (title: string, audience: Audience, from: Audience = { kind: 'only-me' }) => {
    const entry = await advice(title, from);
    const asked = { entry: entry.id, revision: 1, audience, reason: 'For spring' };
    return (await journal.ask('raiseAudience', asked)).entry;
  };

  it('makes what was opened to everybody hers alone again', async () => {
    const entry = await raise('Tea', open);
    const handover = await given(await begun(anybody, entry));
    expect((await journal.ask('unshare', { id: handover.id })).takenBack?.entries).toBe(1);
    expect((await journal.entry(entry.id)).audience).toEqual({ kind: 'only-me' });
  });

  it('leaves it to the other circles it was raised for, and remembers from when', async () => {
    await journal.ask('createCircle', { name: 'Others', content: {} });
    const entry = await raise('Tea', { kind: 'circles', circles: ['New heads', 'Others'] });
    const handover = await given(await begun({ kind: 'circle', circle: journal.circle }, entry));
    await journal.ask('unshare', { id: handover.id });
    expect((await journal.entry(entry.id)).audience).toEqual({ kind: 'circles', circles: ['Others'] });
    expect((await contentsOf(journal)).audienceRaises[entry.id]).toMatchObject({ before: [] });
  });

  it('goes back to whom it was for before the first raise, as often as it was raised', async () => {
    const others = await journal.ask('createCircle', { name: 'Others', content: {} });
    const from = { kind: 'circles', circles: ['Others'] } as const;
    const once = await raise('Tea', { kind: 'circles', circles: ['Others', 'New heads'] }, from);
    const asked = { entry: once.id, revision: once.revision, audience: open, reason: 'For summer' };
    await journal.ask('raiseAudience', asked);
    expect((await contentsOf(journal)).audienceRaises[once.id]?.before).toEqual([others.circle.id]);
    const handover = await given(await begun(anybody, once));
    await journal.ask('unshare', { id: handover.id });
    expect((await journal.entry(once.id)).audience).toEqual(from);
  });

  it('closes it for her alone once the circle that had it before was erased', async () => {
    const others = await journal.ask('createCircle', { name: 'Others', content: {} });
    const entry = await raise('Tea', open, { kind: 'circles', circles: ['Others'] });
    const handover = await given(await begun(anybody, entry));
    const records = [{ kind: 'circle', id: others.circle.id }] as const;
    await journal.ask('binRecords', { records });
    await journal.ask('eraseRecords', { records });
    await journal.ask('unshare', { id: handover.id });
    expect((await journal.entry(entry.id)).audience).toEqual({ kind: 'only-me' });
  });

  it('closes nothing for a circle that was erased, nor for somebody who asked what is kept', async () => {
    const entry = await raise('Tea', journal.theirs);
    const forCircle = await given(await begun({ kind: 'circle', circle: journal.circle }, entry));
    const records = [{ kind: 'circle', id: journal.circle }] as const;
    await journal.ask('binRecords', { records });
    await journal.ask('eraseRecords', { records });
    expect((await journal.ask('unshare', { id: forCircle.id })).takenBack?.entries).toBe(0);
    const about = await raise('On rotas, says @[Mary Postlethwaite]', open);
    const view = await journal.ask('gatherForPerson', { person: journal.mary });
    const forMaryHerself = await given(await journal.decideAll(view, () => ({ do: 'keep' })));
    expect((await journal.ask('unshare', { id: forMaryHerself.id })).takenBack?.entries).toBe(0);
    expect((await journal.entry(about.id)).audience).toEqual(open);
  });

  it.skipIf(process.platform === 'win32')(
    'fails, and says nothing went, where the disk fails in another way',
    async () => {
      await exchangeCards();
      await journal.ask('setLibrary', { circle: journal.circle, folder: grant });
      const view = await begun(
        { kind: 'circle', circle: journal.circle },
        await advice('Tea', journal.theirs),
      );
      const { id } = await journal.prepare(view, forMary());
      const handover = await journal.ask('handOver', { id, to: { kind: 'library', circle: journal.circle } });
      const aside = `${folder}-aside`;
      await rename(folder, aside);
      // A link to itself: neither there nor missing.
      await symlink(folder, folder);
      expect(await journal.fail('unshare', { id: handover.id })).toBe('disk-error');
      expect((await journal.ask('getHandover', { id: handover.id })).takenBack).toBe(null);
      await rm(folder);
      await rename(aside, folder);
      expect((await journal.ask('unshare', { id: handover.id })).takenBack?.file).toBe('removed');
    },
  );
});
