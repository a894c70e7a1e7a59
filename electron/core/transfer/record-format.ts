import type { Circle } from '../../../shared/domain/circle';
import type { ActionOwner, AgendaSubject, Conversation } from '../../../shared/domain/conversation';
import type { PersonId } from '../../../shared/domain/ids';
import type { Person, Stamped } from '../../../shared/domain/person';
import { numberOfStep, type Review } from '../../../shared/domain/review';
import type { School } from '../../../shared/domain/school';
import { formatKey, recordKey } from './front-matter';
import type { NetworkRecord } from './network-record';
import { formatVersion, listed, type NoteNames } from './note-format';
import { formatTexts } from './texts-of-file';

/**
 * A person, school, circle, conversation or review as a markdown file: YAML front matter, then the notes exactly as they
 * are, then other texts under headings. `record-reading.ts` reads it back.
 */
export function formatRecord(record: NetworkRecord, names: NoteNames): string {
  switch (record.kind) {
    case 'person':
      return formatTexts(top(record, personFields(record.value, names)), record.value.notes, []);
    case 'school':
      return formatTexts(top(record, schoolFields(record.value)), record.value.notes, []);
    case 'circle': {
      const { notes, agreement } = record.value;
      const sections = [{ key: 'agreement', heading: 'Working agreement', text: agreement }];
      return formatTexts(top(record, circleFields(record.value, names)), notes, sections);
    }
    case 'conversation':
      return formatTexts(top(record, conversationFields(record.value, names)), record.value.notes, []);
    case 'review': {
      const { agreed, ratings } = record.value;
      const sections = ratings.map(({ theme, why }) => ({
        key: `why-${theme}`,
        heading: names.theme(theme),
        text: why,
      }));
      return formatTexts(top(record, reviewFields(record.value, names)), agreed, sections);
    }
  }
}

type Values = Readonly<Record<string, unknown>>;

/** The format and the kind come first, the stamps last. */
function top({ kind, value }: NetworkRecord, fields: Values): Values {
  return { [formatKey]: formatVersion, [recordKey]: kind, ...fields, id: value.id, ...stamps(value) };
}

function stamps({ createdAt, updatedAt, revision, binnedAt }: Stamped): Values {
  return {
    created: iso(createdAt),
    updated: iso(updatedAt),
    revision,
    ...(binnedAt === null ? {} : { 'in-the-bin': iso(binnedAt) }),
  };
}

function personFields(person: Person, names: NoteNames): Values {
  const { school, goodFor } = person;
  return {
    name: person.name,
    ...listed('also-known-as', person.alsoKnownAs),
    connection: person.connection,
    ...given('role', person.role),
    ...(school === null ? {} : { school: { id: school, name: names.school(school) } }),
    ...listed('emails', person.emails),
    ...listed('phones', person.phones),
    ...listed(
      'good-to-ask-about',
      goodFor.map(id => ({ id, name: names.theme(id) })),
    ),
  };
}

function schoolFields(school: School): Values {
  return {
    name: school.name,
    ...listed('also-known-as', school.alsoKnownAs),
    ...(school.phase === null ? {} : { phase: school.phase }),
    ...(school.pupils === null ? {} : { pupils: school.pupils }),
    ...given('area', school.area),
    ...given('intake', school.intake),
    ...given('known-for', school.knownFor),
  };
}

function circleFields(circle: Circle, names: NoteNames): Values {
  return {
    name: circle.name,
    kind: circle.kind,
    rhythm: circle.rhythm,
    ...listed(
      'members',
      circle.members.map(({ person, role }) => ({ id: person, name: names.person(person), role })),
    ),
  };
}

function conversationFields(conversation: Conversation, names: NoteNames): Values {
  const { circle, place, startedAt, endedAt } = conversation;
  return {
    ...given('title', conversation.title),
    kind: conversation.kind,
    date: conversation.date,
    ...(conversation.time === null ? {} : { time: conversation.time }),
    ...(conversation.minutes === null ? {} : { minutes: conversation.minutes }),
    ...listed(
      'people',
      conversation.people.map(id => ({ id, name: names.person(id) })),
    ),
    ...(circle === null ? {} : { circle: { id: circle, name: names.circle(circle) } }),
    ...(place === null ? {} : { place: { id: place, name: names.school(place) } }),
    help: conversation.help,
    ...listed(
      'agenda',
      conversation.agenda.map(({ id, subject, ticked }) => ({
        ...subjectFields(subject, names),
        ...(ticked ? { ticked } : {}),
        id,
      })),
    ),
    ...listed(
      'actions',
      conversation.actions.map(({ id, text, owner, due, doneOn }) => ({
        text,
        owner: ownerFields(owner, names),
        ...(due === null ? {} : { due }),
        ...(doneOn === null ? {} : { done: doneOn }),
        id,
      })),
    ),
    ...(startedAt === null ? {} : { started: iso(startedAt) }),
    ...(endedAt === null ? {} : { ended: iso(endedAt) }),
  };
}

function subjectFields(subject: AgendaSubject, names: NoteNames): Values {
  switch (subject.kind) {
    case 'question':
      return { question: { id: subject.entry, title: names.title(subject.entry) } };
    case 'look-back':
      return { 'look-back': { id: subject.entry, title: names.title(subject.entry) } };
    case 'action':
      return {
        action: {
          id: subject.action,
          conversation: subject.conversation,
          title: names.conversation(subject.conversation),
        },
      };
    case 'point':
      return { point: subject.text };
  }
}

function ownerFields(owner: ActionOwner, names: NoteNames): unknown {
  return owner.kind === 'person' ? personField(owner.person, names) : owner.kind;
}

function reviewFields(review: Review, names: NoteNames): Values {
  const { circle, date, reviewer, ratings, followUp } = review;
  return {
    circle: { id: circle, name: names.circle(circle) },
    date,
    reviewer: reviewer.kind === 'person' ? personField(reviewer.person, names) : 'me',
    ...listed(
      'ratings',
      ratings.map(({ theme, step, evidence }) => ({
        id: theme,
        name: names.theme(theme),
        ...(step === null ? {} : { step, 'of-4': numberOfStep(step) }),
        ...listed(
          'evidence',
          evidence.map(id => ({ id, title: names.title(id) })),
        ),
      })),
    ),
    ...(followUp === null ? {} : { 'follow-up': followUp }),
  };
}

const personField = (id: PersonId, names: NoteNames) => ({ id, name: names.person(id) });
const given = (key: string, text: string): Values => (text === '' ? {} : { [key]: text });
const iso = (at: number): string => new Date(at).toISOString();
