import { type Circle, circleKinds, newCircle } from '../../../shared/domain/circle';
import { type Conversation, conversationKinds, newConversation } from '../../../shared/domain/conversation';
import type { Entry } from '../../../shared/domain/entry';
import { asId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import { connections, newPerson, type Person } from '../../../shared/domain/person';
import { newSchool, type School } from '../../../shared/domain/school';
import { defaultThemes } from '../../../shared/domain/theme';
import { addDays } from '../../../shared/domain/time';
import { corpusToday } from './journal';
import { createRandom, type Random } from './random';
import { seededId } from './vault';
import { firstNames, surnames } from './words';

/** How many there are of each for so many entries; 2,000 people at 10,000. */
const share = { people: 5, schools: 40, circles: 200, conversations: 5 };
const span = 3 * 365;
/** Days after the last entry in which conversations are planned. */
const planned = 60;

/**
 * `journal` with people who are named in its entries, their schools and circles, and conversations with them; the same for
 * the same seed. As in life, a few people are met and named again and again.
 */
export function peopled(journal: Journal, seed = 3): Journal {
  const random = createRandom(seed);
  const size = Object.keys(journal.entries).length;
  const count = (part: keyof typeof share) => Math.max(1, Math.round(size / share[part]));
  const schools = many(count('schools'), at => schoolOf(at, random));
  const people = many(count('people'), at => personOf(at, schools, random));
  const circles = many(count('circles'), at => circleOf(at, people, random));
  const conversations = many(count('conversations'), () => conversationOf(people, circles, schools, random));
  const entries = Object.values(journal.entries).map(entry =>
    naming(entry, { people, schools, conversations }, random),
  );
  return {
    ...journal,
    people: byId(people),
    schools: byId(schools),
    circles: byId(circles),
    conversations: byId(conversations),
    entries: byId(entries),
  };
}

const stamps = { createdAt: 0, updatedAt: 0, revision: 1, binnedAt: null } as const;

function schoolOf(at: number, random: Random): School {
  return {
    ...newSchool,
    ...stamps,
    id: asId.school(seededId(random)),
    name: `${one(random, surnames)} Primary ${at}`,
  };
}

function personOf(at: number, schools: readonly School[], random: Random): Person {
  const first = firstNames[at % firstNames.length] ?? '';
  const last = surnames[Math.floor(at / firstNames.length) % surnames.length] ?? '';
  return {
    ...newPerson,
    ...stamps,
    id: asId.person(seededId(random)),
    name: `${first} ${last}`,
    connection: one(random, connections),
    role: 'Headteacher',
    school: random.chance(0.8) ? one(random, schools).id : null,
    emails: [`head${at}@example.org`],
    goodFor: random.chance(0.3) ? [one(random, defaultThemes).id] : [],
  };
}

function circleOf(at: number, people: readonly Person[], random: Random): Circle {
  const members = distinct(many(3 + random.below(22), () => one(random, people).id));
  return {
    ...newCircle,
    ...stamps,
    id: asId.circle(seededId(random)),
    name: `Circle ${at}`,
    kind: one(random, circleKinds),
    members: members.map(person => ({ person, role: 'member' })),
  };
}

function conversationOf(
  people: readonly Person[],
  circles: readonly Circle[],
  schools: readonly School[],
  random: Random,
): Conversation {
  const date = addDays(corpusToday, planned - random.below(span + planned));
  const isHeld = date < corpusToday;
  return {
    ...newConversation,
    ...stamps,
    id: asId.conversation(seededId(random)),
    kind: one(random, conversationKinds),
    date,
    people: distinct(many(1 + random.below(3), () => oneOfFew(random, people).id)),
    circle: random.chance(0.2) ? one(random, circles).id : null,
    place: random.chance(0.4) ? one(random, schools).id : null,
    help: random.pick(['none', 'received', 'given', 'both']),
    startedAt: null,
    endedAt: isHeld ? Date.parse(date) : null,
  };
}

type Around = {
  readonly people: readonly Person[];
  readonly schools: readonly School[];
  readonly conversations: readonly Conversation[];
};

/** `entry` with somebody beside its text, tied; a question waits for them, practice was seen somewhere. */
function naming(entry: Entry, { people, schools, conversations }: Around, random: Random): Entry {
  const named = distinct(many(random.below(4), () => oneOfFew(random, people)));
  return {
    ...entry,
    people: named.map(({ name }) => name),
    mentions: named.map(({ id, name }) => ({ label: name, person: id })),
    waitsFor: entry.kind === 'question' ? named.map(({ id }) => ({ kind: 'person', person: id })) : [],
    seenAt: entry.kind === 'practice' ? one(random, schools).id : null,
    conversation: random.chance(0.2) ? one(random, conversations).id : null,
    followUp: random.chance(0.05) ? addDays(entry.date, 14 + random.below(90)) : null,
  };
}

function many<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function one<T>(random: Random, items: readonly T[]): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** The first are chosen far more often than the last. */
function oneOfFew<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(items.length * random.next() ** 3)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(items.map(item => [item.id, item]));
}
