import { describe, expect, it } from 'vitest';
import { circleIdOf } from '../../../../electron/core/journal/migrations';
import { planImport } from '../../../../electron/core/transfer';
import { tieImported } from '../../../../electron/core/transfer/tie-imported';
import { type Circle, newCircle } from '../../../../shared/domain/circle';
import { type Conversation, newConversation } from '../../../../shared/domain/conversation';
import { everything, type SavedSearch } from '../../../../shared/domain/filter';
import { asId } from '../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../shared/domain/journal';
import { newPerson, type Person } from '../../../../shared/domain/person';
import type { Review } from '../../../../shared/domain/review';
import { defaultSettings } from '../../../../shared/domain/settings';
import { exportTo, importInto, listFiles, withFolder } from './folders';
import { countedIds, entryOf, journalOf } from './journals';

const newId = countedIds('77777777');
const stamps = { createdAt: 1, updatedAt: 2, revision: 3, binnedAt: null };
const gone = {
  person: asId.person(newId()),
  school: asId.school(newId()),
  circle: asId.circle(newId()),
  conversation: asId.conversation(newId()),
};
const mary: Person = {
  ...newPerson,
  ...stamps,
  id: asId.person(newId()),
  name: 'Mary Jones',
  school: gone.school,
};
const visit: Conversation = {
  ...newConversation,
  ...stamps,
  id: asId.conversation(newId()),
  date: '2026-11-12',
  people: [gone.person],
  circle: gone.circle,
  place: gone.school,
  actions: [
    {
      id: asId.action(newId()),
      text: 'Ring',
      owner: { kind: 'person', person: gone.person },
      due: null,
      doneOn: null,
    },
  ],
  startedAt: null,
  endedAt: null,
};
const review = (circle: Circle['id'], reviewer: Review['reviewer']): Review => ({
  ...stamps,
  id: asId.review(newId()),
  circle,
  date: '2026-11-12',
  reviewer,
  ratings: [],
  agreed: '',
  followUp: null,
});
const heads: Circle = { ...newCircle, ...stamps, id: asId.circle(newId()), name: 'Larkdale' };
const byId = <T extends { readonly id: string }>(...values: readonly T[]) =>
  Object.fromEntries(values.map(value => [value.id, value]));

/** What comes back of `journal` in an empty one. */
function throughFolder(journal: Journal) {
  return withFolder(async folder => {
    await exportTo(folder, journal);
    return {
      files: await listFiles(folder),
      ...(await importInto(emptyJournal, folder, countedIds('cccccccc'))),
    };
  });
}

describe('an export of records whose neighbours were erased', () => {
  it('goes out without their names, and comes back without them: their promise is not the head’s', async () => {
    const { files, journal } = await throughFolder(
      journalOf([], { people: byId(mary), conversations: byId(visit) }),
    );
    expect(files).toEqual(['Conversations/2026-11-12.md', 'Critical Friend.yaml', 'People/Mary Jones.md']);
    expect(journal.people).toEqual(byId({ ...mary, school: null }));
    const [action] = visit.actions;
    const orphaned = { ...action, owner: { kind: 'circle' } };
    expect(journal.conversations).toEqual(
      byId({ ...visit, people: [], circle: null, place: null, actions: [orphaned] }),
    );
  });

  it('leaves out, and names, a review of a circle or by somebody that is nowhere', async () => {
    const reviews = byId(
      review(gone.circle, { kind: 'me' }),
      review(heads.id, { kind: 'person', person: gone.person }),
      review(heads.id, { kind: 'me' }),
    );
    const { plan, journal } = await throughFolder(journalOf([], { circles: byId(heads), reviews }));
    expect(plan.preview.notes.map(({ problem, leftOut }) => [problem, leftOut])).toEqual([
      ['unknown-value', true],
      ['unknown-value', true],
    ]);
    expect(Object.values(journal.reviews).map(({ circle, reviewer }) => [circle, reviewer.kind])).toEqual([
      [heads.id, 'me'],
    ]);
  });

  it('goes out with an entry that came of a conversation which is nowhere', async () => {
    const entry = entryOf({ kind: 'question', status: 'asked', conversation: gone.conversation });
    const { journal } = await throughFolder(journalOf([entry]));
    expect(journal.entries).toEqual(byId(entry));
  });
});

describe('what comes in beside what is here', () => {
  const nothing = { settings: null, templates: [], savedSearches: [] };
  const read = { entries: [], records: [], surroundings: nothing, notes: [] };

  it('is for the circle that was made from its name, whatever that is called since', async () => {
    const made = { ...heads, id: asId.circle(circleIdOf('larkdale')), name: 'Larkdale heads' };
    const entry = entryOf({ audience: { kind: 'circles', circles: ['Larkdale', 'Northmoor'] } });
    const back = await withFolder(async folder => {
      await exportTo(folder, journalOf([entry]));
      return importInto(journalOf([], { circles: byId(made, { ...heads, name: 'Northmoor' }) }), folder);
    });
    expect(back.journal.entries[entry.id]?.audience).toEqual({
      kind: 'circles',
      circles: ['Larkdale heads', 'Northmoor'],
    });
    expect(back.plan.records).toEqual([]);
  });

  it('is known again where an attachment of it is lost here', async () => {
    const entry = entryOf();
    const here = journalOf([{ ...entry, attachments: [asId.attachment(newId())] }]);
    const { plan } = await withFolder(async folder => {
      await exportTo(folder, journalOf([entry]));
      return importInto(here, folder);
    });
    expect(plan.preview).toMatchObject({ entries: 0, alreadyHere: 1 });
  });

  it('leaves the saved search of the same id alone, and settings that are no different', () => {
    const mine: SavedSearch = {
      id: asId.savedSearch(newId()),
      name: 'Mine',
      filter: everything,
      sort: 'newest',
    };
    const theirs = { ...mine, name: 'Theirs' };
    const surroundings = {
      settings: defaultSettings,
      templates: [],
      savedSearches: [{ value: theirs, freshId: 'fresh' }],
    };
    const here = journalOf([], { savedSearches: byId(mine), settings: { current: defaultSettings } });
    const plan = planImport({ ...read, surroundings }, here);
    expect(plan.savedSearches).toEqual([{ ...theirs, id: 'fresh' }]);
    expect(plan.settings).toBeNull();
    expect(planImport({ ...read, surroundings }, journalOf([])).savedSearches).toEqual([theirs]);
  });

  it('is never about somebody in the bin', async () => {
    const loose = entryOf({ body: '@[Mary Jones] rang.' });
    const { journal, plan } = await throughFolder(journalOf([loose]));
    const tiedWith = (person: Person) =>
      tieImported({ ...journal, people: byId(person) }, plan).entries[loose.id]?.mentions;
    expect(tiedWith(mary)).toEqual([{ label: 'Mary Jones', person: mary.id }]);
    expect(tiedWith({ ...mary, binnedAt: 9 })).toEqual([]);
  });
});
