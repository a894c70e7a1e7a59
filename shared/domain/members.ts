import { type Member, type MemberRole, memberRoles } from './circle';

/** Chair first, plain members last. */
export function rankOfRole(role: MemberRole): number {
  return memberRoles.indexOf(role);
}

/** `members` with nobody twice: whoever is named again keeps their first place and the higher role. */
export function settleMembers(members: readonly Member[]): readonly Member[] {
  const settled = new Map<string, Member>();
  for (const member of members) {
    const before = settled.get(member.person);
    const higher = before === undefined || rankOfRole(member.role) < rankOfRole(before.role);
    if (higher) settled.set(member.person, member);
  }
  return [...settled.values()];
}
