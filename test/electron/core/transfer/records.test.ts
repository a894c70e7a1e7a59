import { describe, expect, it } from 'vitest';
import { tieImported } from '../../../../electron/core/transfer/tie-imported';
import { type Circle, newCircle } from '../../../../shared/domain/circle';
import { type Conversation, newConversation } from '../../../../shared/domain/conversation';
import { asId } from '../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../shared/domain/journal';
import { newPerson, type Person } from '../../../../shared/domain/person';
import { exportTo, importInto, listFiles, withFolder } from './folders';
import { countedIds, entryOf, journalOf } from './journals';

const stamps = { createdAt: 1, updatedAt: 2, revision: 3, binnedAt: null };
const personId = asId.person('11111111-0000-4000-8000-000000000001');
const circleId = asId.circle('22222222-0000-4000-8000-000000000001');
const visitId = asId.conversation('33333333-0000-4000-8000-000000000001');

const mary: Person = { ...newPerson, ...stamps, id: personId, name: 'Mary Jones' };
const heads: Circle = {
  ...newCircle,
  ...stamps,
  id: circleId,
  name: 'Larkdale',
  members: [{ person: personId, role: 'chair' }],
  agreement: 'Tech follows maintenance.\n',
};
const visit: Conversation = {
  ...newConversation,
  ...stamps,
  id: visitId,
  date: '2026-11-12',
  people: [personId],
  startedAt: null,
  endedAt: null,
};

const withRecords = (people: readonly Person[], circles: readonly Circle[] = []): Partial<Journal> => ({
  people: Object.fromEntries(people.map(person => [person.id, person])),
  circles: Object.fromEntries(circles.map(circle => [circle.id, circle])),
});

/** What comes back of `journal` in `into`. */
function throughFolder(journal: Journal, into: Journal = emptyJournal) {
  return withFolder(async folder => {
    await exportTo(folder, journal);
    const files = await listFiles(folder);
    return { files, ...(await importInto(into, folder, countedIds('cccccccc'))) };
  });
}

describe('the people, circles and conversations of an export', () => {
  it('are a file each, named after them', async () => {
    const journal = journalOf([], { ...withRecords([mary], [heads]), conversations: { [visitId]: visit } });
    const { files } = await throughFolder(journal);
    expect(files).toEqual([
      'Circles/Larkdale.md',
      'Conversations/2026-11-12 Mary Jones.md',
      'Critical Friend.yaml',
      'People/Mary Jones.md',
    ]);
  });

  it('hold somebody in the bin only when something that is kept refers to them, and then they stay in the bin', async () => {
    const binned = { ...mary, binnedAt: 5 };
    const other = { ...binned, id: asId.person('11111111-0000-4000-8000-000000000002'), name: 'Nobody' };
    const journal = journalOf([], { ...withRecords([binned, other]), conversations: { [visitId]: visit } });
    const { journal: back } = await throughFolder(journal);
    expect(back.people).toEqual({ [personId]: binned });
    expect(back.conversations).toEqual({ [visitId]: visit });
  });

  it('come back with hundreds of members', async () => {
    const newId = countedIds('44444444');
    const people = Array.from({ length: 300 }, (_, at) => ({
      ...mary,
      id: asId.person(newId()),
      name: `Head number ${at}`,
    }));
    const members = people.map(({ id }) => ({ person: id, role: 'member' as const }));
    const journal = journalOf([], withRecords(people, [{ ...heads, members }]));
    expect((await throughFolder(journal)).journal.circles).toEqual(journal.circles);
  });

  it('keep texts that look like what separates them, or like too many brackets', async () => {
    const mark = '\n\n## What came of it <!-- critical-friend: outcome -->\n\n';
    const entry = entryOf({ body: mark, outcome: `${mark}and more`, title: '['.repeat(400) });
    const { journal: back } = await throughFolder(journalOf([entry]));
    expect(back.entries).toEqual({ [entry.id]: entry });
  });
});

describe('bringing records in where there are some already', () => {
  it('leaves what was changed here since as it is, and says so', async () => {
    const here = journalOf([], withRecords([{ ...mary, role: 'Retired' }]));
    const { journal, plan } = await throughFolder(journalOf([], withRecords([mary])), here);
    expect(journal).toEqual(here);
    expect(plan.preview.notes).toEqual([
      { file: 'People/Mary Jones.md', problem: 'kept-here', leftOut: true },
    ]);
  });

  it('never lets a circle of the same name see what is for another', async () => {
    const entry = entryOf({ audience: { kind: 'circles', circles: ['Larkdale'] } });
    const ours = { ...heads, members: [], id: asId.circle('22222222-0000-4000-8000-000000000009') };
    const there = journalOf([entry], withRecords([mary], [heads]));
    const { journal, plan } = await throughFolder(there, journalOf([], withRecords([], [ours])));
    expect(journal.circles[circleId]?.name).toBe('Larkdale (2)');
    expect(journal.entries[entry.id]?.audience).toEqual({ kind: 'circles', circles: ['Larkdale (2)'] });
    expect(plan.preview).toMatchObject({ records: 2, entries: 1 });
    expect((await throughFolder(there, journal)).plan).toMatchObject({ entries: [], records: [] });
  });

  it('lets nobody see what comes into a journal that has entries, and knows it again', async () => {
    const entry = entryOf({ audience: { kind: 'circles', circles: ['Larkdale'] } });
    const open = {
      ...entryOf({ audience: { kind: 'open' }, title: 'For all' }),
      id: asId.entry('55555555-0000-4000-8000-000000000001'),
    };
    const there = journalOf([entry, open]);
    const mine = { ...entryOf({ title: 'Mine' }), id: asId.entry('55555555-0000-4000-8000-000000000002') };
    const { journal, plan } = await throughFolder(there, journalOf([mine]));
    expect(Object.values(journal.entries).map(one => one.audience.kind)).toEqual(Array(3).fill('only-me'));
    expect(journal.circles).toEqual({});
    expect(plan.preview).toMatchObject({ entries: 2, records: 0, forOthers: 0 });
    expect((await throughFolder(there, journal)).plan.preview).toMatchObject({ entries: 0, alreadyHere: 2 });
    expect((await throughFolder(there)).plan.preview.forOthers).toBe(2);
  });

  it('makes a circle of a name that entries of an older export are for', async () => {
    const entry = entryOf({ audience: { kind: 'circles', circles: ['Larkdale'] } });
    const { journal } = await throughFolder(journalOf([entry]));
    expect(Object.values(journal.circles).map(circle => circle.name)).toEqual(['Larkdale']);
  });

  it('ties names that were nobody’s to who came in, and leaves those of somebody erased alone', async () => {
    const erased = asId.person('11111111-0000-4000-8000-000000000009');
    const loose = entryOf({ body: '@[Mary Jones] rang.' });
    const other = asId.entry('55555555-0000-4000-8000-000000000001');
    const tied = { ...loose, id: other, mentions: [{ label: 'Mary Jones', person: erased }] };
    const { journal, plan } = await throughFolder(
      journalOf([], withRecords([mary])),
      journalOf([loose, tied]),
    );
    const { entries } = tieImported(journal, plan);
    expect(entries[loose.id]?.mentions).toEqual([{ label: 'Mary Jones', person: personId }]);
    expect(entries[other]?.mentions).toEqual([{ label: 'Mary Jones', person: erased }]);
  });
});
