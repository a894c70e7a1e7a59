import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../../../../shared/domain/ids';
import { byId, contentsOf, entryOf, fill } from '../../network/filling';
import { makingIn } from '../../network/making';
import { type RunningCore, runOpenCore } from '../../running-core';
import { plantedJournal, revisionOf } from './planted';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
});
afterEach(() => journal.end());

/** Everything of the entries that are erased below says this. */
const secret = /zanzibar|quillfeather/i;

function erasable() {
  const { patch, sharing, handover, circle } = plantedJournal();
  const gone = entryOf('advice', {
    title: 'Zanzibar plans',
    body: 'Quillfeather said: Zanzibar.',
    binnedAt: 3,
  });
  const stays = entryOf('advice', { title: 'A plan', body: 'Jessop and a harvest. See [[A plan]].' });
  const key = 'k-gone-0123456789';
  const file = {
    id: asId.attachment(randomUUID().replaceAll('-', '')),
    entry: gone.id,
    name: 'Zanzibar.png',
    mediaType: 'image/png' as const,
    size: 3,
    addedAt: 1,
  };
  const origin = {
    entry: gone.id,
    sender: 'KEY',
    senderName: 'Zanzibar head',
    note: 'n',
    pack: 'p',
    takenAt: 1,
    revision: 1,
    digest: 'd',
    setAside: false,
    unanswered: [],
  };
  const filled = {
    ...patch,
    entries: byId([gone, stays]),
    revisions: byId([revisionOf(gone.id, { body: 'Zanzibar before' })]),
    attachments: byId([file]),
    drafts: { [`entry-${gone.id}`]: { text: 'Zanzibar begun', at: 1, kind: 'advice' as const } },
    noteKeys: {
      [gone.id]: { entry: gone.id, key },
      [stays.id]: { entry: stays.id, key: 'k-stays-0123456789' },
    },
    audienceRaises: {
      [gone.id]: { entry: gone.id, reason: 'Zanzibar asked', at: 1, before: [], since: 1 },
    },
    keepUntil: { [gone.id]: { entry: gone.id, until: '2030-01-01' as const, setAt: 1 } },
    provenance: { [gone.id]: origin },
    dismissals: {
      a: { fingerprint: 'likely-name:quillfeather', at: 1 },
      b: { fingerprint: 'likely-name:harvest', at: 1 },
    },
    pseudonymKeys: {
      [circle.id]: {
        given: [
          { subject: 'stranger:person:quillfeather', label: 'Person A' },
          { subject: 'stranger:person:jessop', label: 'Person B' },
        ],
      },
    },
    sharings: {
      [sharing.id]: {
        ...sharing,
        entries: [gone.id, stays.id],
        pseudonyms: { given: [{ subject: 'stranger:person:quillfeather', label: 'Person A' }] },
        decisions: {
          [`${key}/body/@0-12:likely-name`]: {
            fingerprint: 'likely-name:quillfeather',
            decision: { do: 'keep' as const },
          },
          'k-stays-0123456789/body/@0-6:likely-name': {
            fingerprint: 'likely-name:jessop',
            decision: { do: 'keep' as const },
          },
        },
      },
    },
    handovers: {
      [handover.id]: {
        ...handover,
        title: 'Plans',
        form: { kind: 'file' as const, format: 'markdown-folder' as const },
        notes: [
          { entry: gone.id, key, revision: 1, title: 'Zanzibar plans' },
          { entry: stays.id, key: 'k-stays-0123456789', revision: 1, title: 'A plan' },
        ],
        pseudonyms: [
          { name: 'Quillfeather', label: 'Person A' },
          { name: 'Jessop', label: 'Person B' },
        ],
        files: [
          { name: '2026-11-12 Zanzibar plans.md', size: 1, digest: 'a' },
          { name: '2026-11-12 A plan.md', size: 1, digest: 'b' },
          { name: 'Zanzibar.png', size: 1, digest: 'c' },
        ],
      },
    },
    mergeUndo: {
      latest: {
        at: 1,
        senderName: 'Ada',
        entries: [
          { entry: gone.id, revision: 2, before: gone },
          { entry: stays.id, revision: 2, before: stays },
        ],
        provenance: [{ entry: gone.id, before: origin }],
        pack: { key: 'k', before: null },
        attachments: [],
        replaced: [file],
      },
    },
  };
  return { filled, gone, stays, circle, sharing, handover };
}

describe('erasing an entry', () => {
  it('takes along all that sharing kept of it, and nothing of any other', async () => {
    const { filled, gone, stays, circle, sharing, handover } = erasable();
    await fill(journal, filled);
    await journal.ask('eraseEntries', { ids: [gone.id] });
    const after = await contentsOf(journal);
    for (const [name, values] of Object.entries(after))
      expect({ name, found: secret.exec(JSON.stringify(values))?.[0] }).toEqual({ name, found: undefined });
    expect(Object.keys(after.noteKeys)).toEqual([stays.id]);
    expect([after.audienceRaises, after.keepUntil, after.provenance]).toEqual([{}, {}, {}]);
    expect(Object.keys(after.dismissals)).toEqual(['b']);
    expect(after.pseudonymKeys[circle.id]?.given).toEqual([
      { subject: 'nobody', label: 'Person A' },
      { subject: 'stranger:person:jessop', label: 'Person B' },
    ]);
    expect(after.sharings[sharing.id]?.entries).toEqual([stays.id]);
    expect(Object.keys(after.sharings[sharing.id]?.decisions ?? {})).toHaveLength(1);
    expect(after.handovers[handover.id]).toMatchObject({
      notes: [{ entry: gone.id, title: '' }, { title: 'A plan' }],
      pseudonyms: [{ name: '' }, { name: 'Jessop' }],
      files: [{ name: '' }, { name: '2026-11-12 A plan.md' }, { name: '' }],
    });
    expect(after.mergeUndo['latest']?.entries.map(({ entry }) => entry)).toEqual([stays.id]);
  });

  it('ends what was got ready of it alone', async () => {
    const { filled, gone, sharing } = erasable();
    const only = { [sharing.id]: { ...filled.sharings[sharing.id], ...sharing, entries: [gone.id] } };
    await fill(journal, { ...filled, sharings: only });
    await journal.ask('eraseEntries', { ids: [gone.id] });
    expect((await contentsOf(journal)).sharings).toEqual({});
  });

  it('removes a file that only a merge still named', async () => {
    const { entry } = await journal.ask('createEntry', {
      kind: 'advice',
      template: null,
      content: { title: 'Wall' },
    });
    const bytes = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await journal.ask('addAttachment', { entry: entry.id, name: 'wall.png', bytes });
    const [file] = Object.values((await contentsOf(journal)).attachments);
    if (file === undefined) throw new Error('no file');
    await fill(journal, {
      attachments: { [file.id]: null },
      entries: { [entry.id]: { ...entry, attachments: [], binnedAt: 3 } },
      mergeUndo: {
        latest: {
          at: 1,
          senderName: 'Ada',
          entries: [],
          provenance: [],
          pack: { key: 'k', before: null },
          attachments: [],
          replaced: [file],
        },
      },
    });
    const sealed = () => readdir(join(journal.folder, 'journal', 'attachments'));
    expect(await sealed()).toHaveLength(1);
    await journal.ask('eraseEntries', { ids: [entry.id] });
    expect(await sealed()).toEqual([]);
  });
});

describe('erasing records', () => {
  it('takes a person’s card and requests, and their name out of the ledger', async () => {
    const { patch, philippa, circle, handover, ben } = plantedJournal();
    await fill(journal, patch);
    const records = [{ kind: 'person', id: philippa.id }] as const;
    await journal.ask('binRecords', { records });
    await journal.ask('eraseRecords', { records });
    const after = await contentsOf(journal);
    expect(after.cards).toEqual({});
    expect(Object.keys(after.subjectRequests)).toEqual(['bens']);
    expect(after.pseudonymKeys[circle.id]?.given[0]).toEqual({ subject: 'nobody', label: 'Head A' });
    expect(after.handovers[handover.id]).toMatchObject({
      members: [{ name: '' }, { person: ben.id, name: 'Ben Marsh' }],
      pseudonyms: [{ name: '', label: 'Head A' }],
    });
  });

  it('takes a circle’s pseudonyms, its folder and what was being got ready for it', async () => {
    const { patch, circle, ben } = plantedJournal();
    await fill(journal, {
      ...patch,
      libraries: { [circle.id]: { circle: circle.id, folder: '/media/stick', passedOver: [] } },
      reviews: {},
    });
    const records = [{ kind: 'circle', id: circle.id }] as const;
    await journal.ask('binRecords', { records });
    await journal.ask('eraseRecords', { records });
    const { libraries, pseudonymKeys, sharings, people } = await contentsOf(journal);
    expect([libraries, pseudonymKeys, sharings]).toEqual([{}, {}, {}]);
    expect(people[ben.id]?.name).toBe('Ben Marsh');
  });
});

describe('two people who become one', () => {
  it('have one card, one pseudonym, all requests, and stay who they are in the ledger', async () => {
    const { patch, philippa, circle, handover, sharing } = plantedJournal();
    await fill(journal, patch);
    const keep = await make.person('P. O.');
    await journal.ask('mergePeople', { keep, gone: philippa.id });
    const after = await contentsOf(journal);
    expect(Object.keys(after.cards)).toEqual([keep]);
    expect(after.cards[keep]?.person).toBe(keep);
    expect(after.subjectRequests['old']?.person).toBe(keep);
    expect(after.pseudonymKeys[circle.id]?.given[0]).toEqual({ subject: `person:${keep}`, label: 'Head A' });
    expect(after.sharings[sharing.id]?.pseudonyms.given[0]?.subject).toBe(`person:${keep}`);
    expect(after.handovers[handover.id]?.members[0]).toEqual({
      person: keep,
      name: 'Philippa Okonkwo-Brown',
    });
    expect(JSON.stringify(after)).not.toContain(philippa.id);
  });

  it('keep the card and the pseudonym of whoever stays', async () => {
    const { patch, philippa, ben, sharing } = plantedJournal();
    const card = {
      person: ben.id,
      card: { name: 'Ben', recipient: 'age1ben', verifyingKey: 'BB' },
      addedAt: 1,
      comparedAt: null,
    };
    await fill(journal, { ...patch, cards: { ...patch.cards, [ben.id]: card } });
    await journal.ask('mergePeople', { keep: ben.id, gone: philippa.id });
    const after = await contentsOf(journal);
    expect(after.cards).toEqual({ [ben.id]: card });
    expect(after.sharings[sharing.id]?.pseudonyms.given).toEqual([
      { subject: 'nobody', label: 'Head A' },
      { subject: `person:${ben.id}`, label: 'Head B' },
    ]);
  });
});
