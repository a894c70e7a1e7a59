import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../../electron/core/journal/migrations';
import { journalSchema } from '../../../../electron/core/session/session';
import { cheapestKdfCost, createVault, openVault, systemEnvironment } from '../../../../electron/core/vault';
import { passphrase, runCore } from '../running-core';

/** What a journal of data version 1 held, as it was written then; never brought up to date. */
const versionOne = {
  entries: {
    '11111111-1111-4111-8111-111111111111': {
      kind: 'question',
      status: 'open',
      title: 'Who reads your SEF?',
      body: 'Ask @Mary #ofsted [[Toast]]',
      themes: ['challenge-and-support'],
      tags: ['sef'],
      people: ['Tom Reed'],
      audience: { kind: 'circles', circles: ['New heads', 'Coast  partnership'] },
      date: '2026-11-12',
      followUp: '2026-12-01',
      pinned: true,
      answers: [],
      attachments: [],
      id: '11111111-1111-4111-8111-111111111111',
      createdAt: 2000,
      updatedAt: 3000,
      revision: 4,
      links: [{ label: 'Toast', entry: '22222222-2222-4222-8222-222222222222' }],
      binnedAt: null,
    },
    '22222222-2222-4222-8222-222222222222': {
      kind: 'reflection',
      status: null,
      title: 'Toast',
      body: '',
      themes: [],
      tags: [],
      people: [],
      audience: { kind: 'circles', circles: ['NEW HEADS', ' '] },
      date: '2026-11-11',
      followUp: null,
      pinned: false,
      answers: ['11111111-1111-4111-8111-111111111111'],
      attachments: [],
      id: '22222222-2222-4222-8222-222222222222',
      createdAt: 1000,
      updatedAt: 1000,
      revision: 1,
      links: [],
      binnedAt: 5000,
    },
  },
  revisions: {
    '33333333-3333-4333-8333-333333333333': {
      id: '33333333-3333-4333-8333-333333333333',
      entry: '11111111-1111-4111-8111-111111111111',
      at: 2500,
      revision: 3,
      content: {
        kind: 'question',
        status: 'open',
        title: 'Who reads it?',
        body: '',
        themes: [],
        tags: [],
        people: [],
        audience: { kind: 'only-me' },
        date: '2026-11-12',
        followUp: null,
        pinned: false,
        answers: [],
        attachments: [],
      },
    },
  },
  attachments: {},
  templates: { own: { id: 'own', kind: 'advice', name: 'Mine', title: '', body: '', builtIn: false } },
  savedSearches: {},
  drafts: { capture: { text: 'half a thou', at: 1, kind: 'question' } },
  settings: {},
};

const newContent = {
  waitsFor: [],
  outcome: '',
  thankedOn: null,
  seenAt: null,
  ownerAgrees: false,
  conversation: null,
};

function migrated() {
  return migrations.reduce(
    (state: Parameters<(typeof migrations)[number]['migrate']>[0], { migrate }) => migrate(state),
    versionOne,
  );
}

describe('a journal of data version 1', () => {
  it('keeps every word, and gets what is new, empty', () => {
    const state = migrated();
    const [first, second] = Object.values(versionOne.entries);
    expect(Object.values(state['entries'] ?? {})).toEqual([
      { ...newContent, ...first, mentions: [], trail: [] },
      { ...newContent, ...second, mentions: [], trail: [] },
    ]);
    const [revision] = Object.values(versionOne.revisions);
    expect(Object.values(state['revisions'] ?? {})).toEqual([
      { ...revision, content: { ...newContent, ...revision?.content } },
    ]);
    const { templates, drafts, settings, savedSearches, attachments } = versionOne;
    expect(state).toMatchObject({ templates, drafts, settings, savedSearches, attachments });
    expect(state).toMatchObject({ people: {}, schools: {}, conversations: {}, reviews: {} });
  });

  it('has its circles as records, each once and at every reading the same', () => {
    const circles = Object.entries(migrated()['circles'] ?? {});
    expect(circles.map(([, circle]) => circle)).toMatchObject([
      { name: 'NEW HEADS', kind: 'cohort', members: [], createdAt: 1000, revision: 1, binnedAt: null },
      { name: 'Coast  partnership', createdAt: 2000 },
    ]);
    for (const [id, circle] of circles) {
      expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(circle).toMatchObject({ id });
    }
    expect(Object.entries(migrated()['circles'] ?? {})).toEqual(circles);
  });

  it('opens as a journal of today, from the disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'critical-friend-v1-'));
    const journal = await runCore(folder);
    const { vault } = await createVault({
      folder: join(folder, 'journal'),
      passphrase,
      kdf: cheapestKdfCost,
      environment: systemEnvironment('test-device'),
      empty: {
        entries: {},
        revisions: {},
        attachments: {},
        templates: {},
        savedSearches: {},
        drafts: {},
        settings: {},
      },
    });
    await vault.commit(() => versionOne);
    await vault.close();
    const secret = { kind: 'passphrase', passphrase } as const;
    await journal.ask('unlockVault', { secret });
    expect(await journal.ask('listCircles')).toMatchObject([
      { name: 'Coast  partnership' },
      { name: 'NEW HEADS' },
    ]);
    expect(await journal.ask('looseNames')).toMatchObject([{ name: 'Mary' }, { name: 'Tom Reed' }]);
    const mary = await journal.ask('createPerson', { name: 'Mary', content: {} });
    expect(mary.waiting).toMatchObject([{ title: 'Who reads your SEF?' }]);
    await journal.end();
    const again = await openVault({
      ...journalSchema,
      folder: join(folder, 'journal'),
      secret,
      environment: systemEnvironment('test-device'),
    });
    expect(again.opened.migratedFrom).toBeNull();
    await again.close();
    await rm(folder, { recursive: true, force: true });
  });
});

describe('a journal of data version 3', () => {
  it('says of raises and packs that nobody knows what was before', () => {
    const last = migrations.find(({ to }) => to === 4);
    const raise = { entry: 'e', reason: 'For spring', at: 7 };
    const pack = { id: 'p', replaces: [], leftOut: [] };
    const state = last?.migrate({
      audienceRaises: { e: raise },
      packsTaken: { p: pack },
      mergeUndo: { latest: { at: 1, pack: { key: 'p', before: pack } } },
    });
    expect(state).toEqual({
      audienceRaises: { e: { ...raise, before: [], since: 7 } },
      packsTaken: { p: { ...pack, library: null, held: [] } },
      mergeUndo: { latest: { at: 1, pack: { key: 'p', before: { ...pack, library: null, held: [] } } } },
    });
    const none = { latest: { at: 1, pack: { key: 'p', before: null } } };
    expect(last?.migrate({ mergeUndo: none })).toMatchObject({ mergeUndo: none });
  });
});
