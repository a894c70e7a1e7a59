import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Audience, attachmentLimit } from '../../../../../shared/domain/entry';
import { asId } from '../../../../../shared/domain/ids';
import { byId, entryOf, fill } from '../../network/filling';
import { type LeavingJournal, leavingJournal } from './leaving-journal';

let journal: LeavingJournal;
const open: Audience = { kind: 'open' };

beforeEach(async () => {
  journal = await leavingJournal();
});
afterEach(() => journal.end());

describe('what the head might give', () => {
  it('is shown with the reason why it may not leave, and what may leave before it; no reflection is', async () => {
    const { circle, theirs, write } = journal;
    await write('reflection', { title: 'Mine', audience: theirs });
    await write('advice', { title: 'Kept' });
    const shared = await write('advice', { title: 'Given', audience: theirs });
    await write('practice', { title: 'Seen', audience: open });
    await write('advice', { title: 'Governors only', audience: { kind: 'circles', circles: ['Governors'] } });
    const binned = await write('advice', { title: 'Thrown away', audience: theirs });
    await journal.ask('binEntries', { ids: [binned.id] });
    const entries = await journal.ask('listShareable', {
      choice: {
        kind: 'filter',
        filter: {
          text: '',
          kinds: [],
          statuses: [],
          themes: [],
          tags: [],
          people: [],
          audience: null,
          from: null,
          to: null,
          pinnedOnly: false,
          followUpBy: null,
        },
      },
      recipient: { kind: 'circle', circle },
    });
    expect(entries.total).toBe(4);
    expect(entries.rows[0]).toMatchObject({
      entry: { id: shared.id },
      refusal: null,
      revision: 1,
      lastLeft: null,
    });
    const why = new Map(entries.rows.map(row => [row.entry.title, row.refusal]));
    expect(why.has('Mine')).toBe(false);
    expect(why.get('Kept')).toBe('only-me');
    expect(why.get('Seen')).toBe('owner-not-asked');
    expect(why.get('Governors only')).toBe('not-for-them');
  });

  it('comes from a circle’s entries, or from a conversation and its agenda', async () => {
    const { circle, theirs, write, mary } = journal;
    const given = await write('advice', { title: 'Given', audience: theirs });
    await write('advice', { title: 'For anyone', audience: open });
    const asked = await journal.question('Asked', [{ kind: 'person', person: mary }]);
    const visit = await journal.plan('2026-11-30', { people: [mary] }, true);
    const said = await write('advice', { title: 'Said there', conversation: visit.conversation.id });
    const recipient = { kind: 'circle', circle } as const;
    const ofCircle = await journal.ask('listShareable', { choice: { kind: 'circle', circle }, recipient });
    expect(ofCircle.rows.map(row => row.entry.id)).toEqual([given.id]);
    const { rows } = await journal.ask('listShareable', {
      choice: { kind: 'conversation', conversation: visit.conversation.id },
      recipient,
    });
    expect(new Set(rows.map(row => row.entry.id))).toEqual(new Set([asked.id, said.id]));
  });

  it('is begun with what may leave alone, and not at all without any', async () => {
    const mine = await journal.write('reflection', { title: 'Mine', audience: journal.theirs });
    const given = await journal.write('advice', { title: 'Given', audience: journal.theirs });
    const view = await journal.begin(mine, given);
    expect(view.notes.map(({ entry }) => entry)).toEqual([given.id]);
    expect(
      await journal.fail('beginSharing', {
        title: '',
        recipient: { kind: 'circle', circle: journal.circle },
        entries: [mine.id],
      }),
    ).toBe('not-allowed');
  });

  it('stays behind and says why once it is for nobody else any more', async () => {
    const given = await journal.write('advice', { title: 'Given', audience: journal.theirs });
    const { id } = await journal.begin(given);
    await journal.ask('saveEntry', { id: given.id, revision: 1, changes: { audience: { kind: 'only-me' } } });
    const view = await journal.ask('getSharing', { id });
    expect(view.notes).toEqual([]);
    expect(view.refused).toEqual([{ entry: given.id, title: 'Given', why: 'only-me' }]);
    expect(await journal.fail('prepareHandover', { id, form: { kind: 'file', format: 'json' } })).toBe(
      'not-allowed',
    );
  });
});

describe('who may read an entry', () => {
  const reason = 'Agreed with the cohort';

  it('is widened for a reason alone, which is kept', async () => {
    const entry = await journal.write('advice', { title: 'On rotas' });
    const raise = { entry: entry.id, revision: 1, audience: journal.theirs };
    expect(await journal.fail('raiseAudience', { ...raise, reason: '  ' })).toBe('bad-input');
    expect(await journal.fail('raiseAudience', { ...raise, revision: 7, reason })).toBe('changed-elsewhere');
    const raised = await journal.ask('raiseAudience', { ...raise, reason });
    expect(raised.entry).toMatchObject({ audience: journal.theirs, revision: 2 });
    expect(await journal.fail('raiseAudience', { ...raise, revision: 2, reason })).toBe('not-allowed');
  });

  it('is never widened in passing, nor for a reflection', async () => {
    const entry = await journal.write('advice', { title: 'On rotas' });
    const widen = { id: entry.id, revision: 1, changes: { audience: open } };
    expect(await journal.fail('saveEntry', widen)).toBe('not-allowed');
    expect((await journal.entry(entry.id)).revision).toBe(1);
    const mine = await journal.write('reflection', { title: 'Mine' });
    expect(await journal.fail('raiseAudience', { entry: mine.id, revision: 1, audience: open, reason })).toBe(
      'not-allowed',
    );
  });

  it('is narrowed freely, and an earlier text does not widen it again', async () => {
    const entry = await journal.write('advice', { title: 'On rotas', body: 'One', audience: open });
    await journal.pass(6 * 60_000);
    const changes = { body: 'Two', audience: { kind: 'only-me' } } as const;
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes });
    const [step] = await journal.ask('entryHistory', { id: entry.id });
    if (step === undefined) throw new Error('no history');
    const { entry: restored } = await journal.ask('restoreRevision', { id: step.id });
    expect(restored).toMatchObject({ body: 'One', audience: { kind: 'only-me' } });
  });
});

describe('files that are too large together', () => {
  it('are refused before anything is begun', async () => {
    const { theirs } = journal;
    const entry = entryOf('advice', { audience: theirs });
    const files = Array.from({ length: 9 }, (_, index) => ({
      id: asId.attachment(`attachment-${index}`),
      entry: entry.id,
      name: 'scan.pdf',
      mediaType: 'application/pdf' as const,
      size: attachmentLimit,
      addedAt: 1,
    }));
    const attachments = files.map(({ id }) => id);
    await fill(journal, { entries: { [entry.id]: { ...entry, attachments } }, attachments: byId(files) });
    const recipient = { kind: 'circle', circle: journal.circle } as const;
    expect(await journal.fail('beginSharing', { title: '', recipient, entries: [entry.id] })).toBe(
      'file-too-large',
    );
    expect(await journal.ask('listSharings')).toEqual([]);
  });
});
