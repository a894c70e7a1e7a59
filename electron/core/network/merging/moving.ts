import type { Circle } from '../../../../shared/domain/circle';
import type { ActionOwner, Conversation } from '../../../../shared/domain/conversation';
import type { Askable, Entry, EntryContent, Revision } from '../../../../shared/domain/entry';
import type { PersonId, SchoolId } from '../../../../shared/domain/ids';
import { settleMembers } from '../../../../shared/domain/members';
import type { Review } from '../../../../shared/domain/review';
import { askPerson, distinctAskables } from '../names/mentions';

/** One person or school that becomes another. */
export type Move<Id> = { readonly from: Id; readonly to: Id };

/** The functions below give their argument back, the same object, when nothing in it moves. */

export function movePersonInEntry(entry: Entry, move: Move<PersonId>): Entry {
  const moved = moveWaits(entry, move);
  const isNamed = entry.mentions.some(mention => mention.person === move.from);
  if (!isNamed) return moved === entry ? entry : { ...moved, revision: entry.revision + 1 };
  const mentions = entry.mentions.map(mention =>
    mention.person === move.from ? { ...mention, person: move.to } : mention,
  );
  return { ...moved, mentions, revision: moved === entry ? entry.revision : entry.revision + 1 };
}

export function movePersonInRevision(revision: Revision, move: Move<PersonId>): Revision {
  const content = moveWaits(revision.content, move);
  return content === revision.content ? revision : { ...revision, content };
}

/** Whoever is in a circle twice then keeps the higher role. */
export function movePersonInCircle(circle: Circle, { from, to }: Move<PersonId>): Circle {
  if (!circle.members.some(member => member.person === from)) return circle;
  const members = circle.members.map(member => (member.person === from ? { ...member, person: to } : member));
  return { ...circle, members: settleMembers(members) };
}

export function movePersonInConversation(
  conversation: Conversation,
  { from, to }: Move<PersonId>,
): Conversation {
  const { people, actions } = conversation;
  const isOwner = (owner: ActionOwner) => owner.kind === 'person' && owner.person === from;
  if (!people.includes(from) && !actions.some(action => isOwner(action.owner))) return conversation;
  return {
    ...conversation,
    people: [...new Set(people.map(person => (person === from ? to : person)))],
    actions: actions.map(action =>
      isOwner(action.owner) ? { ...action, owner: { kind: 'person', person: to } } : action,
    ),
  };
}

export function movePersonInReview(review: Review, { from, to }: Move<PersonId>): Review {
  const { reviewer } = review;
  const isTheirs = reviewer.kind === 'person' && reviewer.person === from;
  return isTheirs ? { ...review, reviewer: { kind: 'person', person: to } } : review;
}

export function moveSchoolIn<T extends { readonly seenAt: SchoolId | null }>(
  content: T,
  { from, to }: Move<SchoolId>,
): T {
  return content.seenAt === from ? { ...content, seenAt: to } : content;
}

function moveWaits<T extends Pick<EntryContent, 'waitsFor'>>(content: T, move: Move<PersonId>): T {
  const isFrom = (askable: Askable) => askable.kind === 'person' && askable.person === move.from;
  if (!content.waitsFor.some(isFrom)) return content;
  const moved = content.waitsFor.map(askable => (isFrom(askable) ? askPerson(move.to) : askable));
  return { ...content, waitsFor: distinctAskables(moved) };
}
