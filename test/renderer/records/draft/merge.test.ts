import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChanges } from '../../../../renderer/records/draft/merge';

type Content = {
  readonly role: string;
  readonly notes: string;
  readonly emails: readonly string[];
  readonly members: readonly { readonly person: string; readonly role: string }[];
};
const jo = { person: 'jo', role: 'member' };
const base: Content = {
  role: 'Headteacher',
  notes: 'Rings before ten.',
  emails: ['mary@school.example'],
  members: [{ person: 'mary', role: 'chair' }, jo],
};

describe('mergeChanges', () => {
  it('puts changes to different parts beside each other', () => {
    const theirs = { ...base, role: 'Executive head' };
    expect(mergeChanges(base, theirs, { notes: 'Rings before nine.' })).toEqual({
      changes: { notes: 'Rings before nine.' },
      collided: [],
    });
  });

  it('says which words would be lost when both sides wrote them', () => {
    const theirs = { ...base, notes: 'Rings at noon.' };
    expect(mergeChanges(base, theirs, { notes: 'Rings before nine.' }).collided).toEqual(['notes']);
  });

  it('sees no collision where both wrote the same', () => {
    const theirs = { ...base, notes: 'Rings at noon.' };
    expect(mergeChanges(base, theirs, { notes: 'Rings at noon.' }).collided).toEqual([]);
  });

  it('keeps what either side added to a list, and leaves out what either took away', () => {
    const theirs = { ...base, emails: ['mary@home.example'] };
    const mine = { emails: ['mary@school.example', 'office@school.example'] };
    expect(mergeChanges(base, theirs, mine)).toEqual({
      changes: { emails: ['office@school.example', 'mary@home.example'] },
      collided: [],
    });
  });

  it('joins members: one side changes a role, the other takes somebody out', () => {
    const theirs = { ...base, members: [{ person: 'mary', role: 'chair' }] };
    const mine = { members: [{ person: 'mary', role: 'coordinator' }, jo] };
    expect(mergeChanges(base, theirs, mine)).toEqual({
      changes: { members: [{ person: 'mary', role: 'coordinator' }] },
      collided: [],
    });
  });

  it('asks when both sides gave one member another role', () => {
    const theirs = { ...base, members: [{ person: 'mary', role: 'adviser' }, jo] };
    const mine = { members: [{ person: 'mary', role: 'coordinator' }, jo] };
    expect(mergeChanges(base, theirs, mine).collided).toEqual(['members']);
  });

  it('loses nothing that either side added to a list', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, words, (before, added, others) => {
        const was = { list: before };
        const { changes } = mergeChanges(
          was,
          { list: [...new Set([...before, ...others])] },
          { list: [...new Set([...before, ...added])] },
        );
        expect(new Set(changes.list)).toEqual(new Set([...before, ...added, ...others]));
      }),
    );
  });
});
