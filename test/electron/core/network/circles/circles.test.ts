import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CircleView } from '../../../../../shared/contract/network';
import { asId } from '../../../../../shared/domain/ids';
import { type RunningCore, runOpenCore } from '../../running-core';
import { addCrowd, askCircle, day, makingIn } from '../making';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
});
afterEach(() => journal.end());

const save = ({ circle }: CircleView, changes: Partial<CircleView['circle']>) => ({
  id: circle.id,
  revision: circle.revision,
  changes,
});
const create = (name: string, content: Partial<Omit<CircleView['circle'], 'name'>> = {}) =>
  journal.ask('createCircle', { name, content });

describe('a circle', () => {
  it('lists its members by what they do there, then by name', async () => {
    const ann = await make.person('Ann');
    const ben = await make.person('Ben');
    const cat = await make.person('Cat');
    const dan = await make.person('Dan');
    const { members } = await create('New heads', {
      members: [
        { person: dan, role: 'member' },
        { person: ann, role: 'member' },
        { person: cat, role: 'adviser' },
        { person: ben, role: 'chair' },
      ],
    });
    expect(members.map(({ person, role }) => `${person.name} ${role}`)).toEqual([
      'Ben chair',
      'Cat adviser',
      'Ann member',
      'Dan member',
    ]);
  });

  it('has nobody in it twice', async () => {
    const ann = await make.person('Ann');
    const view = await create('New heads', {
      members: [
        { person: ann, role: 'member' },
        { person: ann, role: 'chair' },
      ],
    });
    expect(view.circle.members).toEqual([{ person: ann, role: 'chair' }]);
    const stranger = { person: asId.person(randomUUID()), role: 'member' as const };
    expect(await journal.fail('saveCircle', save(view, { members: [stranger] }))).toBe('not-found');
  });

  it('keeps its name to itself, however it is spelt, also from the bin', async () => {
    const view = await create('Été heads');
    expect(await journal.fail('createCircle', { name: ' ete  HEADS', content: {} })).toBe('name-taken');
    await journal.ask('binRecords', { records: [{ kind: 'circle', id: view.circle.id }] });
    expect(await journal.fail('createCircle', { name: 'Été heads', content: {} })).toBe('name-taken');
    const other = await create('Others');
    expect(await journal.fail('saveCircle', save(other, { name: 'été heads' }))).toBe('name-taken');
    expect((await journal.ask('saveCircle', save(other, { name: 'OTHERS' }))).circle.name).toBe('OTHERS');
    expect(await journal.ask('listCircles')).toMatchObject([{ name: 'OTHERS' }]);
  });

  it('takes its new name into every audience and every earlier state of one, and no other', async () => {
    const view = await create('New heads');
    const shared = { kind: 'circles' as const, circles: ['new HEADS', 'Others'] };
    const entry = await make.write('practice', { title: 'Toast', body: 'One', audience: shared });
    const other = await make.write('practice', {
      title: 'Jam',
      audience: { ...shared, circles: ['Others'] },
    });
    await journal.pass(6 * 60_000);
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes: { body: 'Two' } });
    const before = await make.entry(entry.id);
    await journal.ask('saveCircle', save(view, { name: 'Second-year heads' }));
    const after = await make.entry(entry.id);
    expect(after.audience).toEqual({ kind: 'circles', circles: ['Second-year heads', 'Others'] });
    expect(after.updatedAt).toBe(before.updatedAt);
    expect(after.revision).toBe(before.revision + 1);
    expect(await make.entry(other.id)).toEqual(other);
    const [step] = await journal.ask('entryHistory', { id: entry.id });
    const restored = await journal.ask('restoreRevision', { id: step?.id ?? asId.revision('') });
    expect(restored.entry).toMatchObject({ body: 'One', audience: after.audience });
  });

  it('refuses a save that is based on an older state', async () => {
    const view = await create('New heads');
    await journal.ask('saveCircle', save(view, { rhythm: 'termly' }));
    expect(await journal.fail('saveCircle', save(view, { agreement: 'Tech follows maintenance' }))).toBe(
      'changed-elsewhere',
    );
  });

  it('shows its questions, its dates, what it may see, and keeps what it agreed', async () => {
    const { circle } = await create('New heads', { agreement: 'Tech follows maintenance', kind: 'pair' });
    await make.question('How long is your report?', [askCircle(circle.id)]);
    await make.write('practice', { title: 'Toast', audience: { kind: 'circles', circles: ['New heads'] } });
    await make.write('practice', { title: 'Mine alone' });
    for (const date of ['2027-02-28', '2026-11-19', '2026-11-18', '2026-10-25'] as const)
      await make.plan(date, { circle: circle.id, kind: 'meeting' });
    const view = await journal.ask('getCircle', { id: circle.id });
    expect(view.circle.agreement).toBe('Tech follows maintenance');
    expect(view.waiting.map(row => row.title)).toEqual(['How long is your report?']);
    expect(view.coming.map(row => row.date)).toEqual(['2026-11-19', '2027-02-28']);
    expect(view.past.map(row => row.date)).toEqual(['2026-11-18', '2026-10-25']);
    expect(view.shared).toBe(1);
    const [row] = await journal.ask('listCircles');
    expect(row).toMatchObject({ name: 'New heads', kind: 'pair', waiting: 1, lastReview: null });
    await make.later(1000);
    expect(await journal.ask('getCircle', { id: circle.id })).toEqual(view);
  });

  it('meets next from today on or where it is under way, never on a day that went by', async () => {
    const { circle } = await create('New heads');
    const nextDate = async () => (await journal.ask('listCircles'))[0]?.next?.date ?? null;
    const missed = await make.plan('2026-11-18', { circle: circle.id, kind: 'meeting' });
    expect(await nextDate()).toBeNull();
    await make.plan('2027-02-28', { circle: circle.id, kind: 'meeting' });
    expect(await nextDate()).toBe('2027-02-28');
    await journal.ask('startConversation', { id: missed.conversation.id, takeBack: false });
    expect(await nextDate()).toBe('2026-11-18');
    await make.later(200 * day);
    await journal.ask('endConversation', { id: missed.conversation.id, reopen: false });
    expect(await nextDate()).toBeNull();
  });

  it('of 5,000 members is made, opened and kept without a wait', async () => {
    const crowd = await addCrowd(journal, 5000);
    const members = crowd.map(person => ({ person, role: 'member' as const }));
    // As on any evening, what the journal knows is read once before.
    await journal.ask('listPeople');
    const costs = { make: Infinity, open: Infinity, keep: Infinity };
    const timed = async <T>(what: keyof typeof costs, work: () => Promise<T>): Promise<T> => {
      const start = process.cpuUsage();
      const value = await work();
      const { user, system } = process.cpuUsage(start);
      costs[what] = Math.min(costs[what], (user + system) / 1000);
      return value;
    };
    for (let round = 1; round <= 3; round += 1) {
      const made = await timed('make', () => create(`Everybody ${round}`, { members }));
      const seen = await timed('open', () => journal.ask('getCircle', { id: made.circle.id }));
      const kept = await timed('keep', () =>
        journal.ask('saveCircle', save(seen, { members: members.slice(1) })),
      );
      expect([seen.members.length, kept.members.length]).toEqual([5000, 4999]);
      expect(seen.members.slice(0, 2).map(({ person }) => person.name)).toEqual(['Head 1', 'Head 2']);
    }
    // Milliseconds of the processor: the machine of whoever runs this may be busy with other things.
    for (const [what, cost] of Object.entries(costs)) expect(cost, what).toBeLessThan(100);
    const [first] = await journal.ask('listCircles');
    const meeting = await make.plan('2026-11-26', { circle: first?.id ?? null }, true);
    expect(meeting.row.circle?.name).toBe('Everybody 1');
  });
});
