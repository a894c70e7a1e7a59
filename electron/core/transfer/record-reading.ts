import { z } from 'zod';
import type { ImportProblem } from '../../../shared/contract/transfer';
import { circleKinds, newCircle, rhythms } from '../../../shared/domain/circle';
import { conversationKinds, helpDirections, newConversation } from '../../../shared/domain/conversation';
import { bodyLimit, titleLimit } from '../../../shared/domain/entry';
import type { CircleId, SchoolId } from '../../../shared/domain/ids';
import { connections, newPerson, type Stamped } from '../../../shared/domain/person';
import type { Rating, Reviewer } from '../../../shared/domain/review';
import { newSchool, phases } from '../../../shared/domain/school';
import type { Instant, LocalDate, LocalTime } from '../../../shared/domain/time';
import {
  circleId,
  conversationId,
  instant,
  localDate,
  localTime,
  named,
  personId,
  reviewId,
  revision,
  schoolId,
} from './field-schemas';
import { Fields } from './fields';
import { type FrontMatter, recordKey, type SplitText } from './front-matter';
import { type NetworkRecord, recordKinds } from './network-record';
import { actions, agenda, line, members, name, ratings, reviewer, themes, words } from './record-schemas';
import { readTexts } from './texts-of-file';

/** A record read back; `null` for one that cannot be used: it lacks what makes it one. */
export type ReadRecord = {
  readonly record: NetworkRecord | null;
  /** Values somebody changed into something we cannot use; a safe one was taken instead. */
  readonly problems: readonly ImportProblem[];
};

export function isOwnRecord(frontMatter: FrontMatter): boolean {
  return frontMatter.values.has(recordKey);
}

/** Reads a file whose front matter names a `record`. `at` is what one whose times were removed gets. */
export function readOwnRecord(split: SplitText, frontMatter: FrontMatter, at: Instant): ReadRecord {
  const fields = new Fields(frontMatter.values);
  fields.flag(frontMatter.duplicates);
  const { main, sections } = readTexts(split, fields);
  const isTooLong = [main, ...sections.values()].some(found => found.length > bodyLimit);
  const record = isTooLong ? null : readFields(fields, main, sections, at);
  return { record, problems: fields.problems() };
}

type Sections = ReadonlyMap<string, string>;

function readFields(fields: Fields, notes: string, sections: Sections, at: Instant): NetworkRecord | null {
  switch (fields.read('record', z.enum(recordKinds).nullable(), null)) {
    case 'person':
      return readPerson(fields, notes, at);
    case 'school':
      return readSchool(fields, notes, at);
    case 'circle':
      return readCircle(fields, notes, sections, at);
    case 'conversation':
      return readConversation(fields, notes, at);
    case 'review':
      return readReview(fields, notes, sections, at);
    case null:
      return null;
  }
}

function readStamps(fields: Fields, at: Instant): Stamped {
  const createdAt = fields.read('created', instant, at);
  return {
    createdAt,
    updatedAt: fields.read('updated', instant, createdAt),
    revision: fields.read('revision', revision, 1),
    binnedAt: fields.read<Instant | null>('in-the-bin', instant, null),
  };
}

function readPerson(fields: Fields, notes: string, at: Instant): NetworkRecord | null {
  const id = fields.read('id', personId.nullable(), null);
  const called = fields.read('name', name, '');
  if (id === null || called === '') return null;
  const value = {
    ...readStamps(fields, at),
    id,
    name: called,
    alsoKnownAs: fields.read('also-known-as', words, []),
    connection: fields.read('connection', z.enum(connections), newPerson.connection),
    role: fields.read('role', line(titleLimit), ''),
    school: fields.read<SchoolId | null>('school', named(schoolId), null),
    emails: fields.read('emails', words, []),
    phones: fields.read('phones', words, []),
    goodFor: fields.read('good-to-ask-about', themes, []),
    notes,
  };
  return { kind: 'person', value };
}

function readSchool(fields: Fields, notes: string, at: Instant): NetworkRecord | null {
  const id = fields.read('id', schoolId.nullable(), null);
  const called = fields.read('name', name, '');
  if (id === null || called === '') return null;
  const pupils = z.number().int().min(0).max(100_000);
  const value = {
    ...readStamps(fields, at),
    id,
    name: called,
    alsoKnownAs: fields.read('also-known-as', words, []),
    phase: fields.read('phase', z.enum(phases).nullable(), newSchool.phase),
    pupils: fields.read('pupils', pupils.nullable(), newSchool.pupils),
    area: fields.read('area', line(2000), ''),
    intake: fields.read('intake', line(2000), ''),
    knownFor: fields.read('known-for', line(2000), ''),
    notes,
  };
  return { kind: 'school', value };
}

function readCircle(fields: Fields, notes: string, sections: Sections, at: Instant): NetworkRecord | null {
  const id = fields.read('id', circleId.nullable(), null);
  const called = fields.read('name', name, '');
  if (id === null || called === '') return null;
  const value = {
    ...readStamps(fields, at),
    id,
    name: called,
    kind: fields.read('kind', z.enum(circleKinds), newCircle.kind),
    members: fields.read('members', members, []),
    rhythm: fields.read('rhythm', z.enum(rhythms), newCircle.rhythm),
    agreement: sections.get('agreement') ?? '',
    notes,
  };
  return { kind: 'circle', value };
}

function readConversation(fields: Fields, notes: string, at: Instant): NetworkRecord | null {
  const id = fields.read('id', conversationId.nullable(), null);
  const date = fields.read<LocalDate | null>('date', localDate, null);
  if (id === null || date === null) return null;
  const minutes = z.number().int().min(1).max(10_080);
  const value = {
    ...readStamps(fields, at),
    id,
    kind: fields.read('kind', z.enum(conversationKinds), newConversation.kind),
    title: fields.read('title', line(titleLimit), ''),
    people: fields.read('people', z.array(named(personId)).max(1000), []),
    circle: fields.read<CircleId | null>('circle', named(circleId), null),
    place: fields.read<SchoolId | null>('place', named(schoolId), null),
    date,
    time: fields.read<LocalTime | null>('time', localTime, null),
    minutes: fields.read('minutes', minutes.nullable(), null),
    help: fields.read('help', z.enum(helpDirections), newConversation.help),
    agenda: fields.read('agenda', agenda, []),
    notes,
    actions: fields.read('actions', actions, []),
    startedAt: fields.read<Instant | null>('started', instant, null),
    endedAt: fields.read<Instant | null>('ended', instant, null),
  };
  return { kind: 'conversation', value };
}

function readReview(fields: Fields, agreed: string, sections: Sections, at: Instant): NetworkRecord | null {
  const id = fields.read('id', reviewId.nullable(), null);
  const circle = fields.read<CircleId | null>('circle', named(circleId), null);
  const date = fields.read<LocalDate | null>('date', localDate, null);
  // Without its reviewer it would be somebody else's rating.
  const by = fields.read<Reviewer | null>('reviewer', reviewer, null);
  if (id === null || circle === null || date === null || by === null) return null;
  const value = {
    ...readStamps(fields, at),
    id,
    circle,
    date,
    reviewer: by,
    ratings: fields.read('ratings', ratings, []).map(
      ({ id: theme, step, evidence }): Rating => ({
        theme,
        step,
        evidence,
        why: sections.get(`why-${theme}`) ?? '',
      }),
    ),
    agreed,
    followUp: fields.read<LocalDate | null>('follow-up', localDate, null),
  };
  return { kind: 'review', value };
}
