import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergingPatch } from '../../../../../electron/core/network/merging/merging';
import { withoutRecords } from '../../../../../electron/core/network/records/erasing';
import { cardOf, fingerprintOf, writeCard } from '../../../../../electron/core/sharing/identity';
import { applyPatch } from '../../../../../electron/core/vault/patch';
import { memberRoles, newCircle } from '../../../../../shared/domain/circle';
import { type ActionOwner, newConversation } from '../../../../../shared/domain/conversation';
import type { Entry } from '../../../../../shared/domain/entry';
import { asId, type PersonId } from '../../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../../shared/domain/journal';
import { rankOfRole } from '../../../../../shared/domain/members';
import { connections, newPerson, type Person } from '../../../../../shared/domain/person';
import type { Reviewer } from '../../../../../shared/domain/review';
import type { MergeUndo } from '../../../../../shared/domain/sharing/provenance';
import { type RunningCore, runOpenCore } from '../../running-core';
import { ada, eve } from '../../sharing/packs/pack-fixture';
import { byId, entryOf } from '../filling';
import { ask, makingIn } from '../making';

const [keep, gone, other] = ['keep', 'gone', 'other'].map(asId.person);
if (keep === undefined || gone === undefined || other === undefined) throw new Error('three people');
const anyone = fc.constantFrom(keep, gone, other);
const someone = fc.uniqueArray(anyone, { maxLength: 3 });
const stamps = { createdAt: 1, updatedAt: 1, revision: 1, binnedAt: null };
const binnedOrNot = fc.constantFrom(null, 5);
const words = fc.uniqueArray(fc.constantFrom('Mary', 'MARY', 'Mrs J', 'Em', 'a@b.example', '01'), {
  maxLength: 4,
});
const themes = fc.uniqueArray(fc.constantFrom('x', 'y', 'z').map(asId.theme), { maxLength: 3 });
const text = fc.constantFrom('', 'Likes tea.', 'Ring first.');

const anyPerson = (id: PersonId): fc.Arbitrary<Person> =>
  fc
    .record({
      name: fc.constantFrom('Mary Jones', 'Mary', 'Em'),
      alsoKnownAs: words,
      connection: fc.constantFrom(...connections),
      role: fc.constantFrom('', 'Headteacher', 'Mentor'),
      emails: words,
      phones: words,
      goodFor: themes,
      notes: text,
    })
    .map(content => ({ ...newPerson, ...content, ...stamps, id }));

const anyEntry = fc
  .record({ named: someone, waiting: someone, isQuestion: fc.boolean(), binnedAt: binnedOrNot })
  .map(({ named, waiting, isQuestion, binnedAt }) =>
    entryOf(isQuestion ? 'question' : 'advice', {
      body: named.map(person => `@[Label ${person}]`).join(' '),
      mentions: named.map(person => ({ label: `Label ${person}`, person })),
      waitsFor: waiting.map(ask),
      binnedAt,
    }),
  );

const anyJournal: fc.Arbitrary<Journal> = fc
  .record({
    people: fc.tuple(anyPerson(keep), anyPerson(gone), anyPerson(other)),
    entries: fc.array(anyEntry, { maxLength: 4 }),
    members: fc.array(fc.tuple(someone, fc.infiniteStream(fc.constantFrom(...memberRoles))), {
      maxLength: 2,
    }),
    conversations: fc.array(fc.tuple(someone, anyone, binnedOrNot), { maxLength: 3 }),
    reviewers: fc.array(anyone, { maxLength: 3 }),
  })
  .map(world => ({
    ...emptyJournal,
    people: byId(world.people),
    entries: byId(world.entries),
    revisions: byId(
      world.entries.map(
        ({ id, mentions, trail, links, createdAt, updatedAt, revision, binnedAt, ...content }) => ({
          id: asId.revision(`before-${id}`),
          entry: id,
          at: 1,
          revision: 1,
          content,
        }),
      ),
    ),
    circles: byId(
      world.members.map(([people, roles], index) => ({
        ...newCircle,
        ...stamps,
        id: asId.circle(`circle-${index}`),
        name: `Circle ${index}`,
        members: people.map(person => ({ person, role: roles.next().value ?? 'member' })),
      })),
    ),
    conversations: byId(
      world.conversations.map(([people, owner, binnedAt], index) => ({
        ...newConversation,
        ...stamps,
        id: asId.conversation(`conversation-${index}`),
        date: '2026-11-12' as const,
        people,
        actions: [
          {
            id: asId.action('a'),
            text: 'do',
            owner: { kind: 'person' as const, person: owner },
            due: null,
            doneOn: null,
          },
          { id: asId.action('b'), text: 'do', owner: { kind: 'me' as const }, due: null, doneOn: null },
        ],
        startedAt: null,
        endedAt: null,
        binnedAt,
      })),
    ),
    reviews: byId(
      world.reviewers.map((person, index) => ({
        ...stamps,
        id: asId.review(`review-${index}`),
        circle: asId.circle('circle-0'),
        date: '2026-11-12' as const,
        reviewer: { kind: 'person' as const, person },
        ratings: [],
        agreed: '',
        followUp: null,
      })),
    ),
  }));

/** Everything that is said of somebody anywhere, a line each. */
function saidOf(journal: Journal, id: PersonId): ReadonlySet<string> {
  const person = journal.people[id];
  return new Set([
    ...Object.values(journal.entries).flatMap(entry => saidInEntry(entry, id)),
    ...saidInRecords(journal, id),
    ...(person === undefined ? [] : saidByThemselves(person)),
  ]);
}

function isFor(askables: Entry['waitsFor'], id: PersonId): boolean {
  return askables.some(one => one.kind === 'person' && one.person === id);
}

function saidInEntry(entry: Entry, id: PersonId): readonly string[] {
  const named = entry.mentions.filter(({ person }) => person === id);
  return [
    ...named.map(({ label }) => `${entry.id} says ${label}`),
    ...(isFor(entry.waitsFor, id) ? [`${entry.id} waits`] : []),
  ];
}

function saidInRecords(journal: Journal, id: PersonId): readonly string[] {
  const { revisions, circles, conversations, reviews } = journal;
  const isTheirs = (one: Reviewer | ActionOwner) => one.kind === 'person' && one.person === id;
  return [
    ...Object.values(revisions).flatMap(step =>
      isFor(step.content.waitsFor, id) ? [`${step.id} waited`] : [],
    ),
    ...Object.values(circles).flatMap(circle =>
      circle.members.some(({ person }) => person === id) ? [`in ${circle.id}`] : [],
    ),
    ...Object.values(conversations).flatMap(({ id: at, people, actions }) => [
      ...(people.includes(id) ? [`at ${at}`] : []),
      ...actions.flatMap(action => (isTheirs(action.owner) ? [`owes ${at} ${action.id}`] : [])),
    ]),
    ...Object.values(reviews).flatMap(({ id: review, reviewer }) =>
      isTheirs(reviewer) ? [`wrote ${review}`] : [],
    ),
  ];
}

function saidByThemselves(person: Person): readonly string[] {
  const folded = (values: readonly string[]) => values.map(value => value.toLowerCase());
  return [
    ...folded([person.name, ...person.alsoKnownAs]).map(name => `called ${name}`),
    ...folded(person.emails).map(email => `writes ${email}`),
    ...folded(person.phones).map(phone => `rings ${phone}`),
    ...person.goodFor.map(theme => `good for ${theme}`),
  ];
}

describe('making one person of two', () => {
  it('loses nothing of either, and touches nobody else and no text', () => {
    fc.assert(
      fc.property(anyJournal, before => {
        const [one, two] = [before.people[keep], before.people[gone]];
        if (one === undefined || two === undefined) throw new Error('both are there');
        const after = structuredClone(before);
        applyPatch(after, mergingPatch(before, one, two, 9));
        expect(saidOf(after, keep)).toEqual(new Set([...saidOf(before, keep), ...saidOf(before, gone)]));
        expect(saidOf(after, other)).toEqual(saidOf(before, other));
        expect(JSON.stringify({ ...after, entries: textless(after) })).not.toContain('"gone"');
        expect(Object.values(after.entries).map(({ body }) => body)).toEqual(
          Object.values(before.entries).map(({ body }) => body),
        );
        const { notes, role, connection } = after.people[keep] ?? newPerson;
        for (const person of [one, two]) {
          expect(notes).toContain(person.notes);
          expect(`${role}\n${notes}`).toContain(person.role);
          if (person.connection !== 'other')
            expect(`${connection}\n${notes}`).toMatch(new RegExp(person.connection.replace('-', '.')));
        }
      }),
    );
  });

  it('leaves nobody in a circle twice, and the higher role', () => {
    fc.assert(
      fc.property(anyJournal, before => {
        const [one, two] = [before.people[keep], before.people[gone]];
        if (one === undefined || two === undefined) throw new Error('both are there');
        const after = structuredClone(before);
        applyPatch(after, mergingPatch(before, one, two, 9));
        for (const circle of Object.values(before.circles)) {
          const roles = circle.members
            .filter(({ person }) => person === keep || person === gone)
            .map(m => m.role);
          const now = after.circles[circle.id]?.members.filter(({ person }) => person === keep) ?? [];
          const best = roles.sort((a, b) => rankOfRole(a) - rankOfRole(b))[0];
          expect(now.map(({ role }) => role)).toEqual(best === undefined ? [] : [best]);
        }
      }),
    );
  });
});

/** Entries without what holds labels, which may have any word in them. */
function textless({ entries }: Journal) {
  return Object.values(entries).map(({ waitsFor, mentions }) => ({
    waitsFor,
    who: mentions.map(m => m.person),
  }));
}

describe('a person who was found twice', () => {
  let journal: RunningCore;
  let make: ReturnType<typeof makingIn>;
  beforeEach(async () => {
    journal = await runOpenCore();
    make = makingIn(journal);
  });
  afterEach(() => journal.end());

  it('is one from then on: on the page, in the queue, in search, and for names that could have been either’s', async () => {
    const mary = await make.person('Mary Jones');
    const first = await make.write('question', { body: '@[Mary Jones]?' });
    const twin = await make.person('Mary Jones', { alsoKnownAs: ['Mrs J'], notes: 'Ring first.' });
    const loose = await make.write('question', { body: '@[Mary Jones] again?' });
    const second = await make.write('advice', { title: 'Boilers', body: '@[Mrs J]', status: 'kept' });
    const page = await journal.ask('mergePeople', { keep: mary, gone: twin });
    expect(page.row).toMatchObject({ entries: 3, waiting: 2 });
    expect(page.waiting.map(({ id }) => id)).toEqual([first.id, loose.id]);
    expect(page.thanksOwed.map(({ id }) => id)).toEqual([second.id]);
    expect(page.person).toMatchObject({ alsoKnownAs: ['Mrs J'], notes: 'Ring first.' });
    expect(await make.entry(second.id)).toMatchObject({ body: '@[Mrs J]', revision: 1 });
    const { hits } = await journal.ask('search', { query: 'jones boilers', limit: 5 });
    expect(hits.map(({ entry }) => entry.id)).toContain(second.id);
    expect(await journal.fail('getPerson', { id: twin })).toBe('not-found');
    expect(await journal.ask('listBinnedRecords')).toEqual([]);
    expect(await journal.ask('looseNames')).toEqual([]);
  });

  it('has the card whose words were compared, and never loses one of two that were', async () => {
    const cards = [eve, ada].map(identity => writeCard(cardOf(identity, 'Mary Jones')));
    const [text = '', other = ''] = cards;
    const mary = await make.person('Mary Jones');
    const twin = await make.person('Mary J');
    await journal.ask('keepCard', { person: mary, text: other, compared: false });
    await journal.ask('keepCard', { person: twin, text, compared: true });
    await journal.ask('mergePeople', { keep: mary, gone: twin });
    const [card] = await journal.ask('listCards');
    expect(card).toMatchObject({ person: { id: mary }, words: fingerprintOf(cardOf(eve, 'Mary')) });
    const third = await make.person('Mary');
    await journal.ask('keepCard', { person: third, text: other, compared: true });
    const reply = await journal.core.call('mergePeople', { keep: mary, gone: third });
    expect(reply).toMatchObject({ error: { code: 'not-allowed', details: { cards: true } } });
    expect(await journal.ask('listCards')).toHaveLength(2);
  });

  it('is who is named when a merge of notes is taken back', () => {
    const before = entryOf('advice', { mentions: [{ label: 'Mary', person: gone }], waitsFor: [ask(gone)] });
    const undo: MergeUndo = {
      at: 1,
      senderName: 'Ada',
      entries: [{ entry: before.id, revision: 2, before }],
      provenance: [],
      pack: { key: 'pack', before: null },
      attachments: [],
      replaced: [],
    };
    const mary: Person = { ...newPerson, ...stamps, id: keep, name: 'Mary Jones' };
    const twin: Person = { ...newPerson, ...stamps, id: gone, name: 'Mary' };
    const world: Journal = { ...emptyJournal, people: byId([mary, twin]), mergeUndo: { latest: undo } };
    const moved = mergingPatch(world, mary, twin, 5).mergeUndo['latest']?.entries[0]?.before;
    expect(moved).toMatchObject({
      mentions: [{ person: keep }],
      waitsFor: [ask(keep)],
      revision: before.revision,
    });
    const none = new Set<string>();
    const erased = {
      people: new Set([gone]),
      schools: none,
      circles: none,
      conversations: none,
      reviews: none,
    };
    const left = withoutRecords(world, erased).mergeUndo['latest']?.entries[0]?.before;
    expect(left).toMatchObject({ mentions: [], waitsFor: [], revision: before.revision });
  });

  it('cannot be merged with themselves or with somebody in the bin', async () => {
    const mary = await make.person('Mary');
    const tom = await make.person('Tom');
    await journal.ask('binRecords', { records: [{ kind: 'person', id: tom }] });
    expect(await journal.fail('mergePeople', { keep: mary, gone: mary })).toBe('not-allowed');
    expect(await journal.fail('mergePeople', { keep: mary, gone: tom })).toBe('not-allowed');
    expect(await journal.fail('mergePeople', { keep: tom, gone: mary })).toBe('not-allowed');
  });
});
