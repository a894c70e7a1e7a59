import type {
  ActionRow,
  CircleRow,
  ConversationRow,
  Named,
  PersonRow,
  ReviewRow,
  SchoolRow,
} from '../../../../shared/contract/network';
import type { Circle } from '../../../../shared/domain/circle';
import { type Action, type Conversation, stateOf } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import type { Person } from '../../../../shared/domain/person';
import type { Review } from '../../../../shared/domain/review';
import type { School } from '../../../../shared/domain/school';
import { type LocalDate, localDateOf } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';

/** What rows are read from. */
export type RowSource = Pick<OpenJournal, 'vault' | 'network' | 'relations' | 'world'>;

type Nameable<Id> = { readonly id: Id; readonly name: string; readonly binnedAt: number | null };

/** A record by its present name. */
export function named<Id>({ id, name, binnedAt }: Nameable<Id>): Named<Id> {
  return { id, name, inBin: binnedAt !== null };
}

/** The record that `id` names in `collection`; `null` when it is nobody or was erased. */
export function namedIn<Id extends string>(
  collection: Readonly<Record<string, Nameable<Id>>>,
  id: Id | null,
): Named<Id> | null {
  const record = id === null ? undefined : collection[id];
  return record === undefined ? null : named(record);
}

const names = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** The order of names as a reader expects it. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return names.compare(a.name, b.name);
}

export function personRow(open: RowSource, person: Person): PersonRow {
  const { network, vault } = open;
  return {
    id: person.id,
    name: person.name,
    alsoKnownAs: person.alsoKnownAs,
    connection: person.connection,
    role: person.role,
    school: namedIn(vault.db.data.schools, person.school),
    circles: network.circlesOf(person.id).map(named).sort(byName),
    goodFor: person.goodFor,
    entries: network.countEntriesOf(person.id),
    waiting: network.countWaitingFor(person.id),
    lastSpoke: lastDay(network.conversationsWith(person.id).filter(isHeld)),
  };
}

export function schoolRow({ network }: RowSource, school: School): SchoolRow {
  return {
    id: school.id,
    name: school.name,
    phase: school.phase,
    pupils: school.pupils,
    area: school.area,
    people: network.peopleAt(school.id).length,
    practice: network.practiceAt(school.id).length,
  };
}

export function circleRow(open: RowSource, circle: Circle): CircleRow {
  const next = nextOf(open, open.network.conversationsOf(circle.id));
  return {
    id: circle.id,
    name: circle.name,
    kind: circle.kind,
    members: circle.members.length,
    waiting: open.network.waitingForCircle(circle.id).length,
    next,
    lastReview: lastDay(open.network.reviewsOf(circle.id)),
  };
}

export function conversationRow(open: RowSource, conversation: Conversation): ConversationRow {
  const { people, schools, circles } = open.vault.db.data;
  return {
    id: conversation.id,
    kind: conversation.kind,
    title: conversation.title,
    people: conversation.people.flatMap(id => namedIn(people, id) ?? []),
    circle: namedIn(circles, conversation.circle),
    place: namedIn(schools, conversation.place),
    date: conversation.date,
    time: conversation.time,
    minutes: conversation.minutes,
    state: stateOf(conversation),
    ...questionCounts(open, conversation),
  };
}

/** `action` as it was agreed in `conversation`. */
export function actionRow(open: RowSource, conversation: Conversation, action: Action): ActionRow {
  const owner = action.owner.kind === 'person' ? action.owner.person : null;
  return {
    action,
    owner: namedIn(open.vault.db.data.people, owner),
    conversation: conversationRow(open, conversation),
  };
}

/** Fails for a review whose circle is gone: a circle is never erased without its reviews. */
export function reviewRow({ vault }: RowSource, review: Review): ReviewRow {
  const { circles, people } = vault.db.data;
  const circle = namedIn(circles, review.circle);
  if (circle === null) throw new Error('a review without its circle');
  const reviewer = review.reviewer.kind === 'person' ? review.reviewer.person : null;
  return {
    id: review.id,
    circle,
    date: review.date,
    reviewer: review.reviewer,
    reviewerName: namedIn(people, reviewer)?.name ?? null,
    steps: review.ratings.map(({ theme, step }) => ({ theme, step })),
    followUp: review.followUp,
    binnedAt: review.binnedAt,
  };
}

export function isHeld({ endedAt }: Pick<Conversation, 'endedAt'>): boolean {
  return endedAt !== null;
}

/** The soonest of `conversations` that is under way or to come; one whose day has passed is not the next. */
export function nextOf(open: RowSource, conversations: readonly Conversation[]): ConversationRow | null {
  const today = localDateOf(open.world.now());
  const [next] = conversations
    .filter(one => !isHeld(one) && (one.startedAt !== null || one.date >= today))
    .sort(bySoonest);
  return next === undefined ? null : conversationRow(open, next);
}

/** By day and time; those without a time come first on their day. */
export function bySoonest(a: Conversation, b: Conversation): number {
  const when = ({ date, time }: Conversation) => `${date} ${time ?? ''}`;
  return when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.createdAt - b.createdAt;
}

export function byLatest(a: Conversation, b: Conversation): number {
  return bySoonest(b, a);
}

function lastDay(values: readonly { readonly date: LocalDate }[]): LocalDate | null {
  return values.reduce<LocalDate | null>(
    (last, { date }) => (last === null || date > last ? date : last),
    null,
  );
}

function questionCounts(
  open: RowSource,
  conversation: Conversation,
): Pick<ConversationRow, 'questions' | 'answered'> {
  if (conversation.agenda.length === 0) {
    return {
      questions: isHeld(conversation) ? 0 : open.network.countWaitingForAny(conversation),
      answered: 0,
    };
  }
  const { entries } = open.vault.db.data;
  const questions = conversation.agenda.flatMap(({ subject }) => {
    const entry = subject.kind === 'question' ? entries[subject.entry] : undefined;
    return entry === undefined || entry.binnedAt !== null ? [] : [entry];
  });
  return {
    questions: questions.length,
    answered: questions.filter(question => hasAnswer(open, question, conversation)).length,
  };
}

/** A question that was reopened since keeps the answer it got in this conversation. */
function hasAnswer({ relations }: RowSource, question: Entry, { id }: Conversation): boolean {
  if (question.status === 'answered' || question.status === 'settled') return true;
  return relations.answering(question.id).some(answer => answer.conversation === id);
}
