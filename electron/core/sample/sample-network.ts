import type { Circle } from '../../../shared/domain/circle';
import {
  type Action,
  type ActionOwner,
  type AgendaSubject,
  type Conversation,
  newConversation,
} from '../../../shared/domain/conversation';
import {
  asId,
  type CircleId,
  type ConversationId,
  type EntryId,
  type PersonId,
  type SchoolId,
} from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { Person, Stamped } from '../../../shared/domain/person';
import type { Review } from '../../../shared/domain/review';
import type { School } from '../../../shared/domain/school';
import { addDays, type Instant, type LocalDate } from '../../../shared/domain/time';
import { type SampleAction, type SampleConversation, sampleConversations } from './sample-conversations';
import {
  type CircleKey,
  type PersonKey,
  type SchoolKey,
  sampleCircles,
  samplePeople,
  sampleSchools,
} from './sample-people';
import { type SampleReview, sampleReviews } from './sample-reviews';

/** The records of the sample, and the ids that notes name them by. */
export type SampleNetwork = Pick<Journal, 'people' | 'schools' | 'circles' | 'conversations' | 'reviews'> & {
  readonly ids: NetworkIds;
};

export type NetworkIds = {
  readonly person: (key: PersonKey) => PersonId;
  readonly school: (key: SchoolKey) => SchoolId;
  readonly circle: (key: CircleKey) => CircleId;
  readonly conversation: (key: string) => ConversationId;
  readonly entry: (key: string) => EntryId;
};

export type NetworkInput = {
  readonly today: LocalDate;
  readonly newId: () => string;
  readonly entry: (key: string) => EntryId;
};

/** The people, schools, circles, conversations and reviews around the fictional head, up to `today` and a little beyond. */
export function sampleNetwork(input: NetworkInput): SampleNetwork {
  const { today, newId } = input;
  const ids: NetworkIds = {
    person: namedIds(Object.keys(samplePeople), newId, asId.person),
    school: namedIds(Object.keys(sampleSchools), newId, asId.school),
    circle: namedIds(Object.keys(sampleCircles), newId, asId.circle),
    conversation: namedIds(
      sampleConversations.map(({ key }) => key),
      newId,
      asId.conversation,
    ),
    entry: input.entry,
  };
  const since = stampsAt(evening(addDays(today, -225)));
  return {
    people: byId(peopleOf(ids, since)),
    schools: byId(
      keysOf(sampleSchools).map((key): School => ({ ...sampleSchools[key], ...since, id: ids.school(key) })),
    ),
    circles: byId(circlesOf(ids, since)),
    conversations: byId(sampleConversations.map(one => toConversation(one, ids, input))),
    reviews: byId(sampleReviews.map(one => toReview(one, ids, input))),
    ids,
  };
}

function peopleOf(ids: NetworkIds, since: Stamped): readonly Person[] {
  return keysOf(samplePeople).map(key => {
    const { school, ...person } = samplePeople[key];
    return { ...person, ...since, id: ids.person(key), school: school === null ? null : ids.school(school) };
  });
}

function circlesOf(ids: NetworkIds, since: Stamped): readonly Circle[] {
  return keysOf(sampleCircles).map(key => {
    const { members, ...circle } = sampleCircles[key];
    return {
      ...circle,
      ...since,
      id: ids.circle(key),
      members: members.map(([person, role]) => ({ person: ids.person(person), role })),
    };
  });
}

function toConversation(sample: SampleConversation, ids: NetworkIds, input: NetworkInput): Conversation {
  const { today, newId } = input;
  const isHeld = sample.inDays < 0;
  const date = isHeld ? schoolDay(addDays(today, sample.inDays)) : addDays(today, sample.inDays);
  const begun = isHeld ? new Date(`${date}T${sample.time ?? '16:00'}`).getTime() : null;
  const planned = evening(isHeld ? addDays(date, -3) : addDays(today, -2));
  const subjects: readonly AgendaSubject[] = [
    ...(sample.questions ?? []).map(key => ({ kind: 'question', entry: ids.entry(key) }) as const),
    ...(sample.lookBack ?? []).map(key => ({ kind: 'look-back', entry: ids.entry(key) }) as const),
    ...(sample.points ?? []).map(text => ({ kind: 'point', text }) as const),
  ];
  return {
    ...newConversation,
    ...stampsAt(planned),
    updatedAt: begun === null ? planned : evening(date),
    id: ids.conversation(sample.key),
    kind: sample.kind,
    title: sample.title ?? '',
    people: (sample.people ?? []).map(ids.person),
    circle: sample.circle === undefined ? null : ids.circle(sample.circle),
    place: sample.place === undefined ? null : ids.school(sample.place),
    date,
    time: sample.time ?? null,
    minutes: sample.minutes ?? null,
    help: sample.help ?? 'none',
    agenda: subjects.map(subject => ({ id: asId.agendaItem(newId()), subject, ticked: isHeld })),
    notes: sample.notes ?? '',
    actions: (sample.actions ?? []).map(action => toAction(action, ids, input)),
    startedAt: begun,
    endedAt: begun === null ? null : begun + (sample.minutes ?? 60) * 60_000,
  };
}

function toAction(sample: SampleAction, ids: NetworkIds, { today, newId }: NetworkInput): Action {
  const day = (inDays: number | undefined) => (inDays === undefined ? null : addDays(today, inDays));
  return {
    id: asId.action(newId()),
    text: sample.text,
    owner: ownerOf(sample.owner, ids),
    due: day(sample.dueIn),
    doneOn: day(sample.doneIn),
  };
}

function ownerOf(owner: SampleAction['owner'], ids: NetworkIds): ActionOwner {
  return owner === 'me' || owner === 'circle'
    ? { kind: owner }
    : { kind: 'person', person: ids.person(owner) };
}

function toReview(sample: SampleReview, ids: NetworkIds, { today, newId }: NetworkInput): Review {
  const date = schoolDay(addDays(today, -sample.daysAgo));
  return {
    ...stampsAt(evening(date)),
    id: asId.review(newId()),
    circle: ids.circle(sample.circle),
    date,
    reviewer: sample.by === 'me' ? { kind: 'me' } : { kind: 'person', person: ids.person(sample.by) },
    ratings: sample.ratings.map(([theme, step, why, evidence = []]) => ({
      theme: asId.theme(theme),
      step,
      evidence: evidence.map(ids.entry),
      why: why === '' ? '' : `${why}\n`,
    })),
    agreed: sample.agreed,
    followUp: sample.followUpIn === undefined ? null : addDays(today, sample.followUpIn),
  };
}

/** An id for each key, the same at every call; a key that is not among them is a slip in the sample. */
function namedIds<Id>(
  keys: readonly string[],
  newId: () => string,
  idOf: (text: string) => Id,
): (key: string) => Id {
  const ids = new Map(keys.map(key => [key, idOf(newId())] as const));
  return key => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the sample has no ${key}`);
    return id;
  };
}

function stampsAt(at: Instant): Stamped {
  return { createdAt: at, updatedAt: at, revision: 1, binnedAt: null };
}

/** The keys of the sample's own tables, which have no others. */
function keysOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table).filter((key): key is keyof Table & string => key in table);
}

/** A Saturday or Sunday becomes the Friday before. */
export function schoolDay(date: LocalDate): LocalDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(date, -1);
  return weekday === 0 ? addDays(date, -2) : date;
}

/** Some time after eight, when heads write; local time, so the day on screen is the day of what is written. */
export function evening(date: LocalDate, minutes = 0): Instant {
  return new Date(`${date}T20:00:00`).getTime() + (minutes % 60) * 60_000;
}

export function byId<T extends { readonly id: string }>(values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map(value => [value.id, value]));
}
