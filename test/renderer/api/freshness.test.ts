import type { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../../renderer/api';
import { type Change, isTouched, markOld } from '../../../renderer/api/freshness';
import * as network from '../../../renderer/api/network-queries';
import * as desk from '../../../renderer/api/person-desk-queries';
import * as entries from '../../../renderer/api/queries';
import * as sharing from '../../../renderer/api/sharing-queries';
import * as takingIn from '../../../renderer/api/taking-in-queries';
import { type Input, isCoreMethod } from '../../../shared/contract/methods';
import type { RecordRef } from '../../../shared/contract/network';
import type { Audience } from '../../../shared/domain/entry';
import { everything } from '../../../shared/domain/filter';
import type { CircleId, EntryId } from '../../../shared/domain/ids';
import type { Decision } from '../../../shared/domain/sharing/decision';
import type { SharingId } from '../../../shared/domain/sharing/sharing';
import { ask, askCircle, line, makingIn } from '../../electron/core/network/making';
import { type RunningCore, runOpenCore } from '../../electron/core/running-core';

/**
 * Every query is asked for, something changes, and whatever was not marked as old is asked for again: it must say the same
 * as before. So nothing that is kept can be stale, whatever changed.
 */

let journal: RunningCore;
let made: Awaited<ReturnType<typeof fill>>;

beforeAll(async () => {
  journal = await runOpenCore();
  vi.stubGlobal('window', { journal: clientOf(journal) });
  made = await fill(journal);
  await vi.waitUntil(() => journal.events.some(({ name }) => name === 'searchReady'));
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await journal.end();
});

describe('what a window keeps is never old', () => {
  it.each<readonly [what: string, change: () => Promise<unknown>]>([
    ['a note is written on', () => save(made.note, { body: 'Asked @Mary again, and @Nobody. #bells' })],
    ['a note names somebody', () => save(made.note, { body: 'Asked @Mary and @[Joan Pike]' })],
    ['a note is called otherwise', () => save(made.note, { title: 'Bells and whistles' })],
    ['a name that is nobody’s is written otherwise', () => save(made.note, { body: '@nobody @Mary' })],
    ['a question waits for another', () => save(made.question, { waitsFor: [ask(made.joan)] })],
    ['a question waits for a circle', () => save(made.question, { waitsFor: [askCircle(made.circle)] })],
    ['a question is asked', () => save(made.question, { status: 'asked' })],
    ['a question is answered', () => save(made.question, { status: 'answered' })],
    ['practice was seen elsewhere', () => save(made.practice, { seenAt: made.other })],
    ['advice is thanked for', () => save(made.advice, { status: 'kept', thankedOn: '2026-11-19' })],
    [
      'an entry is for a circle',
      () => letRead(made.advice, { kind: 'circles', circles: ['Harbour', 'Trust'] }),
    ],
    ['a name in what is to leave is kept', () => decideFirst({ do: 'keep' })],
    ['it is given another name', () => decideFirst({ do: 'pseudonymise' })],
    ['what is to leave is called otherwise', () => saveSharing({ title: 'For Monday' })],
    ['another note is to leave', () => saveSharing({ entries: [made.question] })],
    ['the head makes her card', () => journal.ask('makeOwnCard', { name: 'Jo' })],
    ['somebody asks what is kept about them', openRequest],
    [
      'an entry is kept for longer',
      () => journal.ask('keepEntries', { entries: [made.advice], until: '2030-01-07' }),
    ],
    [
      'a name is tied',
      () => journal.ask('tieMention', { entry: made.loose, label: 'Sam', person: made.sam }),
    ],
    ['an entry goes into the bin', () => journal.ask('binEntries', { ids: [made.question] })],
    ['an entry comes back', () => journal.ask('unbinEntries', { ids: [made.question] })],
    ['a person has another post', () => savePerson({ role: 'Deputy' })],
    ['a person is good for another theme', async () => savePerson({ goodFor: [await firstTheme()] })],
    ['a person is renamed', () => savePerson({ name: 'Mary Okafor' })],
    ['a person’s name is written otherwise', () => savePerson({ name: 'Mary OKAFOR' })],
    ['a person has another name too', () => savePerson({ alsoKnownAs: ['Nobody'] })],
    ['a person works elsewhere', () => savePerson({ school: made.other })],
    ['a school is renamed', () => saveSchool({ name: 'Hill School' })],
    ['a school has another area', () => saveSchool({ area: 'By the sea' })],
    ['a circle is renamed', () => saveCircle({ name: 'Harbour trust' })],
    ['a circle meets more often', () => saveCircle({ rhythm: 'weekly' })],
    ['somebody has another role', () => saveCircle({ members: [{ person: made.mary, role: 'chair' }] })],
    ['a circle has another member', () => saveCircle({ members: [{ person: made.joan, role: 'member' }] })],
    ['a conversation is planned', () => makingIn(journal).plan('2026-11-30', { people: [made.joan] }, true)],
    ['a conversation is moved', () => saveConversation({ date: '2026-12-02' })],
    ['something was agreed', () => saveConversation({ notes: 'The hall was quiet.' })],
    ['a line is added', () => saveConversation({ agenda: [line({ kind: 'question', entry: made.asked })] })],
    ['a conversation begins', () => journal.ask('startConversation', { id: made.talk, takeBack: false })],
    ['a line is ticked', tickLine],
    ['a question is answered in it', answerLine],
    ['a conversation ends', () => journal.ask('endConversation', { id: made.talk, reopen: false })],
    ['a conversation is open again', () => journal.ask('endConversation', { id: made.talk, reopen: true })],
    ['a circle is rated', rate],
    ['a person goes into the bin', () => bin({ kind: 'person', id: made.joan })],
    ['a person comes back', () => unbin({ kind: 'person', id: made.joan })],
    ['a school goes into the bin', () => bin({ kind: 'school', id: made.school })],
    ['a school comes back', () => unbin({ kind: 'school', id: made.school })],
    ['a circle goes into the bin', () => bin({ kind: 'circle', id: made.circle })],
    ['a circle comes back', () => unbin({ kind: 'circle', id: made.circle })],
    ['a conversation goes into the bin', () => bin({ kind: 'conversation', id: made.talk })],
    ['a conversation comes back', () => unbin({ kind: 'conversation', id: made.talk })],
    ['a review goes into the bin', () => bin({ kind: 'review', id: made.review })],
    ['a review comes back', () => unbin({ kind: 'review', id: made.review })],
    ['somebody is new', () => makingIn(journal).person('Nell Ashby')],
    ['two people are one', () => journal.ask('mergePeople', { keep: made.mary, gone: made.joan })],
    ['two schools are one', () => journal.ask('mergeSchools', { keep: made.school, gone: made.other })],
    ['a person is erased', eraseSam],
    ['an entry is erased', eraseNote],
    ['the themes are others', renameTheme],
  ])('when %s', async (_, change) => {
    const client = createQueryClient();
    await keepAll(client);
    const changes = await changesBy(change);
    expect(changes).not.toEqual([]);
    for (const one of changes) await markOld(client, one);
    expect(await staleIn(client)).toEqual([]);
  });
});

describe('what cannot have changed is not asked for again', () => {
  const keys = {
    people: ['network', 'people'],
    today: ['entries', 'today', '2026-11'],
    reviews: ['network', 'reviews'],
    list: ['entries', 'list', everything, 'newest', 0],
  } as const;
  const touchedBy = (changes: readonly Change[]) =>
    Object.entries(keys).flatMap(([name, key]) =>
      changes.some(change => isTouched(key, change)) ? [name] : [],
    );

  it.each<readonly [what: string, change: () => Promise<unknown>, touched: readonly string[]]>([
    ['a note is written on', () => save(made.advice, { body: 'Ring them all.' }), ['today', 'list']],
    ['a person has another post', () => savePerson({ role: 'Head' }), ['people']],
    ['notes of a conversation are written', () => saveConversation({ notes: 'It rained.' }), ['today']],
    ['a circle is rated', rate, ['today', 'reviews']],
  ])('when %s', async (_, change, touched) => {
    expect(touchedBy(await changesBy(change))).toEqual(touched);
  });

  it('tells the windows of a change once', async () => {
    expect(await changesBy(() => savePerson({ name: 'Mary Bell' }))).toHaveLength(1);
  });
});

describe('what is shown of backups', () => {
  const keys = {
    status: ['backups', 'status'],
    list: ['backups', 'list'],
    preview: ['backups', 'preview', 'one'],
    entry: ['backups', 'entry', 'one', 'two'],
    people: ['network', 'people'],
    facts: ['entries', 'vault-facts'],
  } as const;
  const touchedBy = (change: Change) =>
    Object.entries(keys).flatMap(([name, key]) => (isTouched(key, change) ? [name] : []));

  it('is asked again when a backup was made, and nothing else is', () => {
    expect(touchedBy({ name: 'backupsChanged' })).toEqual(['status', 'list']);
  });

  it('is compared again with a journal that changed, while what a backup holds stays as it is', () => {
    expect(touchedBy({ name: 'entriesChanged', ids: [], ties: true })).toEqual([
      'status',
      'preview',
      'people',
      'facts',
    ]);
    expect(touchedBy({ name: 'sharingChanged' })).toEqual(['status']);
  });
});

async function fill(core: RunningCore) {
  const make = makingIn(core);
  const school = await make.school('Hill Primary');
  const other = await make.school('Dale Primary');
  const mary = await make.person('Mary', { school });
  const joan = await make.person('Joan Pike', { school: other });
  const sam = await make.person('Sam', { school });
  await make.person('Sam', { school: other });
  const circle = await make.circle('Harbour', [mary, joan]);
  const question = (await make.question('Who rings home?', [ask(mary)])).id;
  const asked = (await make.question('Who opens the gate?', [ask(mary), askCircle(circle)])).id;
  const note = (await make.write('reflection', { title: 'Bells', body: 'Asked @Mary and @Nobody. #bells' }))
    .id;
  await make.write('reflection', { body: 'See [[Bells]] and [[Nothing]], says @Nobody.' });
  const loose = (await make.write('reflection', { body: '@Sam said so.' })).id;
  const advice = (
    await make.write('advice', { title: 'Ring first', people: ['Mary'], followUp: '2026-11-18' })
  ).id;
  const practice = (await make.write('practice', { title: 'Toast', seenAt: school })).id;
  const content = { people: [mary], circle, place: school };
  const talk = (await make.plan('2026-11-24', content)).conversation.id;
  const held = (await make.plan('2026-11-12', content)).conversation.id;
  await core.ask('endConversation', { id: held, reopen: false });
  const reviewer = { kind: 'person', person: joan } as const;
  const { review } = await core.ask('createReview', { circle, date: '2026-11-10', content: { reviewer } });
  return {
    ...{ school, other, mary, joan, sam, circle, question, asked, note, loose },
    ...{ advice, practice, talk, held, review: review.id, sharing: await share(core, [question], circle) },
  };
}

/** Something that is being got ready for a circle. */
async function share(core: RunningCore, shown: readonly EntryId[], circle: CircleId): Promise<SharingId> {
  for (const entry of shown) {
    const { revision } = (await core.ask('getEntry', { id: entry })).entry;
    const audience = { kind: 'circles', circles: ['Harbour'] } as const;
    await core.ask('raiseAudience', { entry, revision, audience, reason: 'They asked.' });
  }
  const recipient = { kind: 'circle', circle } as const;
  return (await core.ask('beginSharing', { title: 'Asked of Mary', recipient, entries: shown })).id;
}

/** Asks for everything a window may show, so that the cache of `client` holds it. */
async function keepAll(client: QueryClient): Promise<void> {
  const { question, asked, note, loose, advice, practice, mary, joan, sam, school, other } = made;
  const span = { from: '2026-09-01', to: '2026-12-31' } as const;
  const about = { kinds: [], themes: [], from: null, to: null } as const;
  const keep = [
    ...[question, asked, note, loose, advice, practice].flatMap(id => [
      () => client.prefetchQuery(entries.entryQuery(id)),
      () => client.prefetchQuery(entries.historyQuery(id)),
      () => client.prefetchQuery(network.relatedQuery(id)),
    ]),
    ...[everything, { ...everything, people: ['Mary'] }, { ...everything, text: 'mary' }].map(
      filter => () => client.prefetchQuery(entries.entryPageQuery(filter, 'newest', 0)),
    ),
    () => client.prefetchQuery(entries.binQuery),
    () => client.prefetchQuery(entries.todayQuery('2026-11')),
    () => client.prefetchQuery(entries.namesQuery),
    () => client.prefetchQuery(entries.tagsQuery),
    () => client.prefetchQuery(entries.circleNamesQuery),
    () => client.prefetchQuery(network.personListQuery),
    ...[mary, joan, sam].flatMap(id => [
      () => client.prefetchQuery(network.personQuery(id)),
      () => client.prefetchQuery(network.timelineQuery(id, about, 0)),
    ]),
    ...['', 'ma', 'no', 'sam'].map(text => () => client.prefetchQuery(network.nameSuggestionsQuery(text))),
    () => client.prefetchQuery(network.looseNamesQuery),
    () => client.prefetchQuery(network.schoolListQuery),
    ...[school, other].map(id => () => client.prefetchQuery(network.schoolQuery(id))),
    () => client.prefetchQuery(network.circleListQuery),
    () => client.prefetchQuery(network.circleQuery(made.circle)),
    () => client.prefetchQuery(network.conversationsQuery('coming', 0)),
    () => client.prefetchQuery(network.conversationsQuery('held', 0)),
    () => client.prefetchQuery(network.conversationQuery(made.talk)),
    () => client.prefetchQuery(network.conversationQuery(made.held)),
    () => client.prefetchQuery(network.reviewListQuery),
    () => client.prefetchQuery(network.reviewQuery(made.review)),
    () => client.prefetchQuery(network.binnedRecordsQuery),
    () => client.prefetchQuery(network.brokenLinksQuery),
    () => client.prefetchQuery(network.graphQuery(null, null)),
    () => client.prefetchQuery(network.exchangeQuery(span, null)),
    () => client.prefetchQuery(network.exchangeQuery(span, mary)),
    () => client.prefetchQuery(network.themeMonthsQuery(span)),
    () => client.prefetchQuery(network.dayCountsQuery(span)),
    ...sharingQueries(client),
  ];
  for (const one of keep) await one();
}

function sharingQueries(client: QueryClient): readonly (() => Promise<void>)[] {
  const { question, advice, mary, circle } = made;
  const recipient = { kind: 'circle', circle } as const;
  const choice = { kind: 'filter', filter: everything } as const;
  return [
    () => client.prefetchQuery(sharing.shareableQuery({ choice, recipient })),
    () => client.prefetchQuery(sharing.shareableQuery({ choice: recipient, recipient })),
    () => client.prefetchQuery(sharing.membersQuery(circle)),
    () => client.prefetchQuery(sharing.sharingListQuery),
    () => client.prefetchQuery(sharing.sharingQuery(made.sharing)),
    () => client.prefetchQuery(sharing.ledgerQuery),
    () => client.prefetchQuery(sharing.handoversOfQuery(question)),
    () => client.prefetchQuery(takingIn.ownCardQuery),
    () => client.prefetchQuery(takingIn.cardsQuery),
    () => client.prefetchQuery(takingIn.librariesQuery),
    () => client.prefetchQuery(takingIn.entryOriginQuery(advice)),
    () => client.prefetchQuery(desk.deskQuery(mary)),
    () => client.prefetchQuery(desk.requestsQuery),
    () => client.prefetchQuery(desk.toReviewQuery),
    () => client.prefetchQuery(desk.keptUntilQuery(advice)),
  ];
}

/** Keys of what is kept as fresh and is not as the core has it now. */
async function staleIn(client: QueryClient): Promise<readonly unknown[]> {
  const stale: unknown[] = [];
  for (const query of client.getQueryCache().getAll()) {
    const { data, isInvalidated } = query.state;
    if (isInvalidated || data === undefined) continue;
    await client.refetchQueries({ queryKey: query.queryKey, exact: true, type: 'all' });
    // Structural sharing keeps the old object where nothing in it changed.
    if (query.state.data !== data) stale.push(query.queryKey);
  }
  return stale;
}

/** What the core tells of while `work` runs. */
async function changesBy(work: () => Promise<unknown>): Promise<readonly Change[]> {
  const before = journal.events.length;
  await work();
  return journal.events.slice(before).flatMap((event): readonly Change[] => {
    if (event.name === 'entriesChanged') return [{ name: event.name, ...event.data }];
    if (event.name === 'sharingChanged') return [{ name: event.name }];
    return event.name === 'recordsChanged' ? [{ name: event.name, ...event.data }] : [];
  });
}

function clientOf({ core }: RunningCore): object {
  return new Proxy(
    {},
    {
      get: (_, name) => (input: unknown) => {
        if (typeof name !== 'string' || !isCoreMethod(name)) throw new Error('not a method of the core');
        return core.call(name, input);
      },
    },
  );
}

async function save(id: EntryId, changes: Input<'saveEntry'>['changes']): Promise<unknown> {
  const { entry } = await journal.ask('getEntry', { id });
  return journal.ask('saveEntry', { id, revision: entry.revision, changes });
}

async function letRead(entry: EntryId, audience: Audience): Promise<unknown> {
  const { revision } = (await journal.ask('getEntry', { id: entry })).entry;
  return journal.ask('raiseAudience', { entry, revision, audience, reason: 'They asked.' });
}

const saveSharing = (changes: Input<'saveSharing'>['changes']) =>
  journal.ask('saveSharing', { id: made.sharing, changes });

async function decideFirst(decision: Decision): Promise<unknown> {
  const { findings } = await journal.ask('getSharing', { id: made.sharing });
  const [finding] = findings.filter(({ subjects }) => subjects.length === 1);
  if (finding === undefined) throw new Error('nothing was found');
  const { id, fingerprint } = finding;
  return journal.ask('decide', { id: made.sharing, decisions: [{ finding: id, fingerprint, decision }] });
}

const openRequest = () =>
  journal.ask('openRequest', { person: made.joan, receivedOn: '2026-11-02', dueOn: null, note: '' });

async function savePerson(changes: Input<'savePerson'>['changes']): Promise<unknown> {
  const { person } = await journal.ask('getPerson', { id: made.mary });
  return journal.ask('savePerson', { id: made.mary, revision: person.revision, changes });
}

async function saveSchool(changes: Input<'saveSchool'>['changes']): Promise<unknown> {
  const { school } = await journal.ask('getSchool', { id: made.school });
  return journal.ask('saveSchool', { id: made.school, revision: school.revision, changes });
}

async function saveCircle(changes: Input<'saveCircle'>['changes']): Promise<unknown> {
  const { circle } = await journal.ask('getCircle', { id: made.circle });
  return journal.ask('saveCircle', { id: made.circle, revision: circle.revision, changes });
}

async function saveConversation(changes: Input<'saveConversation'>['changes']): Promise<unknown> {
  const { conversation } = await journal.ask('getConversation', { id: made.talk });
  return journal.ask('saveConversation', { id: made.talk, revision: conversation.revision, changes });
}

async function tickLine(): Promise<unknown> {
  const { conversation } = await journal.ask('getConversation', { id: made.talk });
  return saveConversation({ agenda: conversation.agenda.map(item => ({ ...item, ticked: true })) });
}

async function answerLine(): Promise<unknown> {
  const { conversation } = await journal.ask('getConversation', { id: made.talk });
  const [item] = conversation.agenda;
  if (item === undefined) throw new Error('nothing is on the agenda');
  const answer = { giver: made.mary, title: 'The caretaker', body: '', followUp: null };
  return journal.ask('answerItem', { id: made.talk, item: item.id, ...answer });
}

async function rate(): Promise<unknown> {
  const { review } = await journal.ask('getReview', { id: made.review });
  const step = review.revision % 2 === 0 ? 'starting' : 'secure';
  const ratings = [{ theme: await firstTheme(), step, evidence: [made.note], why: '' }] as const;
  return journal.ask('saveReview', { id: made.review, revision: review.revision, changes: { ratings } });
}

async function firstTheme() {
  const [theme] = (await journal.ask('getSettings')).themes;
  if (theme === undefined) throw new Error('there is no theme');
  return theme.id;
}

const bin = (record: RecordRef) => journal.ask('binRecords', { records: [record] });
const unbin = (record: RecordRef) => journal.ask('unbinRecords', { records: [record] });

async function eraseSam(): Promise<void> {
  await bin({ kind: 'person', id: made.sam });
  await journal.ask('eraseRecords', { records: [{ kind: 'person', id: made.sam }] });
}

async function eraseNote(): Promise<void> {
  await journal.ask('binEntries', { ids: [made.loose] });
  await journal.ask('eraseEntries', { ids: [made.loose] });
}

async function renameTheme(): Promise<unknown> {
  const settings = await journal.ask('getSettings');
  const themes = settings.themes.map((theme, at) => (at === 0 ? { ...theme, name: 'Bells' } : theme));
  return journal.ask('saveSettings', { settings: { ...settings, themes } });
}
