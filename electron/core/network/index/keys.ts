import type { Circle } from '../../../../shared/domain/circle';
import type { Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';
import type { Person } from '../../../../shared/domain/person';
import type { Review } from '../../../../shared/domain/review';
import type { School } from '../../../../shared/domain/school';
import { factsOf } from '../../journal/facts';
import { labelsOf } from '../names/labels';
import { giversOf } from './giving';

/** What may be looked up, and under which key a record is filed for it. */
export const filings = [
  /** Entries by person they are tied to. */
  'naming',
  /** Entries by folded label that is nobody's. */
  'loose',
  /** Questions by person or circle they are kept for, whatever became of them. */
  'keptFor',
  /** Questions by person or circle, while they wait. */
  'waiting',
  /** Practice by school. */
  'seenAt',
  /** Entries by conversation. */
  'within',
  /** Advice by giver. */
  'given',
  /** People by folded label that may mean them. */
  'answering',
  /** People by school. */
  'workingAt',
  /** Circles by member. */
  'joined',
  /** Circles by folded name. */
  'named',
  /** Conversations by person who takes part. */
  'meeting',
  /** Conversations by circle. */
  'gathering',
  /** Conversations by school. */
  'heldAt',
  /** Conversations by person who has an action in it to do. */
  'owing',
  /** Reviews by circle. */
  'reviewing',
] as const;
export type Filing = (typeof filings)[number];

/** Where one record is filed. */
export type Keys = { readonly [Name in Filing]?: readonly string[] };

export function keysOfEntry(entry: Entry): Keys {
  const kept = entry.kind === 'question' ? entry.waitsFor.map(askableId) : [];
  return {
    naming: entry.mentions.map(mention => mention.person),
    loose: looseLabelsOf(entry).map(foldName),
    keptFor: kept,
    waiting: isWaiting(entry) ? kept : [],
    seenAt: entry.kind === 'practice' && entry.seenAt !== null ? [entry.seenAt] : [],
    within: entry.conversation === null ? [] : [entry.conversation],
    given: entry.kind === 'advice' ? giversOf(entry) : [],
  };
}

/** `school` is where they work, unless that is in the bin. */
export function keysOfPerson(person: Person, school: School | null): Keys {
  return {
    answering: labelsOf(person, school?.name ?? null).map(foldName),
    workingAt: person.school === null ? [] : [person.school],
  };
}

export function keysOfCircle(circle: Circle): Keys {
  return { joined: circle.members.map(member => member.person), named: [foldName(circle.name)] };
}

export function keysOfConversation(conversation: Conversation): Keys {
  const { people, circle, place, actions } = conversation;
  return {
    meeting: people,
    gathering: circle === null ? [] : [circle],
    heldAt: place === null ? [] : [place],
    owing: actions.flatMap(({ owner, doneOn }) =>
      owner.kind === 'person' && doneOn === null ? [owner.person] : [],
    ),
  };
}

export function keysOfReview(review: Review): Keys {
  return { reviewing: [review.circle] };
}

/** What lists of people and names show of an entry beside its ties: names that are nobody's, as they are written. */
export function shownOfEntry(entry: Entry): string {
  return looseLabelsOf(entry).join('\n');
}

/** What its rows show of a conversation: all but its notes, what was agreed and what was ticked. */
export function shownOfConversation(conversation: Conversation): string {
  const { kind, title, date, time, minutes, help, agenda, startedAt, endedAt } = conversation;
  const subjects = agenda.map(({ subject }) => subject);
  return JSON.stringify([kind, title, date, time, minutes, help, subjects, startedAt, endedAt]);
}

/** Whether a question still waits to be asked or answered. */
export function isWaiting(entry: Entry): boolean {
  return entry.kind === 'question' && (entry.status === 'open' || entry.status === 'asked');
}

/** The names in `entry` that are tied to nobody, as written. */
export function looseLabelsOf(entry: Entry): readonly string[] {
  const { people } = factsOf(entry);
  if (entry.mentions.length === 0) return people;
  const tied = new Set(entry.mentions.map(mention => foldName(mention.label)));
  return people.filter(label => !tied.has(foldName(label)));
}

function askableId(askable: Entry['waitsFor'][number]): string {
  return askable.kind === 'person' ? askable.person : askable.circle;
}
