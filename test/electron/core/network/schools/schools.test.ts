import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningCore, runOpenCore } from '../../running-core';
import { makingIn } from '../making';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
});
afterEach(() => journal.end());

describe('a school', () => {
  it('shows its people, the practice seen there and what was held there', async () => {
    const oakfield = await make.school('Oakfield Primary');
    const mary = await make.person('Mary', { school: oakfield });
    const seen = await make.write('practice', { title: 'Reading in pairs', seenAt: oakfield });
    await make.write('reflection', { title: 'Not practice', seenAt: oakfield });
    const visit = await make.plan('2026-11-30', { place: oakfield });
    const page = await journal.ask('getSchool', { id: oakfield });
    expect(page.people.map(({ id }) => id)).toEqual([mary]);
    expect(page.practice.map(({ id }) => id)).toEqual([seen.id]);
    expect(page.conversations.map(({ id }) => id)).toEqual([visit.conversation.id]);
    expect(await journal.ask('listSchools')).toMatchObject([{ id: oakfield, people: 1, practice: 1 }]);
  });

  it('is refused a save that is based on an older state', async () => {
    const id = await make.school('Oakfield');
    await journal.ask('saveSchool', { id, revision: 1, changes: { pupils: 210 } });
    expect(await journal.fail('saveSchool', { id, revision: 1, changes: { pupils: 3 } })).toBe(
      'changed-elsewhere',
    );
    expect((await journal.ask('getSchool', { id })).school).toMatchObject({ pupils: 210, revision: 2 });
  });

  it('tells people apart by its present name', async () => {
    const id = await make.school('Oakfield');
    const mary = await make.person('Mary', { school: id });
    await make.person('Mary');
    await journal.ask('saveSchool', { id, revision: 1, changes: { name: 'Oak Tree Primary' } });
    const entry = await make.write('reflection', { body: '@[Mary, Oak Tree Primary]' });
    const { mentions } = await journal.ask('getEntry', { id: entry.id });
    expect(mentions).toMatchObject([{ person: { id: mary } }]);
  });

  it('that was found twice becomes one, and nothing of either is lost', async () => {
    const keep = await make.school('Oakfield Primary');
    const gone = await make.school('Oakfield Primary School');
    await journal.ask('saveSchool', {
      id: keep,
      revision: 1,
      changes: { pupils: 210, area: 'By the sea', notes: 'Ring first.' },
    });
    await journal.ask('saveSchool', {
      id: gone,
      revision: 1,
      changes: {
        pupils: 215,
        phase: 'primary',
        knownFor: 'Music',
        notes: 'Parking behind.',
        alsoKnownAs: ['The Oak'],
      },
    });
    const mary = await make.person('Mary', { school: gone });
    const seen = await make.write('practice', { title: 'Pairs', seenAt: gone });
    const visit = await make.plan('2026-11-30', { place: gone });
    const first = await journal.ask('getSchool', { id: keep });
    expect(first.maybeSame.map(({ id }) => id)).toEqual([gone]);
    const { school, people, practice, conversations } = await journal.ask('mergeSchools', { keep, gone });
    expect(school).toMatchObject({
      name: 'Oakfield Primary',
      alsoKnownAs: ['Oakfield Primary School', 'The Oak'],
      phase: 'primary',
      pupils: 210,
      area: 'By the sea',
      knownFor: 'Music',
      notes: 'Ring first.\n\n---\n\n215\n\nParking behind.',
    });
    expect(people.map(({ id }) => id)).toEqual([mary]);
    expect(practice.map(({ id }) => id)).toEqual([seen.id]);
    expect(conversations.map(({ id }) => id)).toEqual([visit.conversation.id]);
    expect(await journal.fail('getSchool', { id: gone })).toBe('not-found');
    expect(await journal.ask('listBinnedRecords')).toEqual([]);
    expect(await journal.fail('mergeSchools', { keep, gone: keep })).toBe('not-allowed');
  });
});
