import type { Member, MemberRole } from '../../../shared/domain/circle';
import type { PersonId } from '../../../shared/domain/ids';
import { rankOfRole } from '../../../shared/domain/members';

/** A member by present name. */
export type NamedMember = Member & { readonly name: string };

const collator = new Intl.Collator('en-GB', { sensitivity: 'base' });

/** Chair first, then coordinator, adviser and members, each by name. */
export function namedInOrder(
  members: readonly Member[],
  nameOf: (id: PersonId) => string,
): readonly NamedMember[] {
  return members
    .map(member => ({ ...member, name: nameOf(member.person) }))
    .sort(
      (one, other) => rankOfRole(one.role) - rankOfRole(other.role) || collator.compare(one.name, other.name),
    );
}

/** With `member` in it once; somebody who is in already stays as they are. */
export function withMember(members: readonly Member[], member: Member): readonly Member[] {
  return members.some(({ person }) => person === member.person) ? members : [...members, member];
}

export function withoutMember(members: readonly Member[], person: PersonId): readonly Member[] {
  return members.filter(member => member.person !== person);
}

export function withRole(members: readonly Member[], person: PersonId, role: MemberRole): readonly Member[] {
  return members.map(member => (member.person === person ? { ...member, role } : member));
}
