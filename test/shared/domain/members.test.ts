import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberRoles } from '../../../shared/domain/circle';
import { asId } from '../../../shared/domain/ids';
import { rankOfRole, settleMembers } from '../../../shared/domain/members';

const anyMembers = fc.array(
  fc.record({
    person: fc.constantFrom('a', 'b', 'c', 'd').map(asId.person),
    role: fc.constantFrom(...memberRoles),
  }),
);

describe('the members of a circle', () => {
  it('has nobody twice, loses nobody, and keeps the higher of two roles', () => {
    fc.assert(
      fc.property(anyMembers, members => {
        const settled = settleMembers(members);
        expect(settled.map(member => member.person)).toEqual([...new Set(members.map(one => one.person))]);
        for (const { person, role } of settled) {
          const theirs = members.filter(member => member.person === person);
          expect(rankOfRole(role)).toBe(Math.min(...theirs.map(member => rankOfRole(member.role))));
        }
      }),
    );
  });
});
