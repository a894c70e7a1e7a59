import type { Circle } from '../../../../../shared/domain/circle';
import type { Action, Conversation } from '../../../../../shared/domain/conversation';
import type { Journal } from '../../../../../shared/domain/journal';
import type { Person } from '../../../../../shared/domain/person';
import type { Review } from '../../../../../shared/domain/review';
import type { School } from '../../../../../shared/domain/school';
import { localDateOf } from '../../../../../shared/domain/time';
import { settingsOf } from '../../../journal/settings';
import type { ShareNote } from '../../share-document';
import { connectionWords, deskWords, nameOfConversation, spokenInstant } from '../desk-words';
import type { Dossier, FoundRecord } from '../dossier';
import { noTies, type PersonNames } from '../names/person-names';
import { deskNote, factList, lines, sections } from './desk-note';

/** A note for each record that says something of the person, their own the first. */
export function recordNotes(journal: Journal, { person, own, records }: Dossier): readonly ShareNote[] {
  return [ownNote(journal, person), ...records.flatMap(found => noteOf(journal, found, own))];
}

function noteOf(journal: Journal, { record, touches }: FoundRecord, own: PersonNames): readonly ShareNote[] {
  const isNamed = touches.includes('named');
  const { person } = own;
  const { people, schools, circles, conversations, reviews } = journal;
  switch (record.kind) {
    case 'person': {
      const other = people[record.id];
      return other === undefined || other.id === person.id ? [] : [otherPersonNote(other, own)];
    }
    case 'school': {
      const school = schools[record.id];
      return school === undefined ? [] : [schoolNote(school, own)];
    }
    case 'circle': {
      const circle = circles[record.id];
      return circle === undefined || !isNamed ? [] : [circleNote(circle, own)];
    }
    case 'conversation': {
      const conversation = conversations[record.id];
      return conversation === undefined ? [] : [conversationNote(journal, conversation)];
    }
    case 'review': {
      const review = reviews[record.id];
      return review === undefined ? [] : [reviewNote(journal, review)];
    }
  }
}

function ownNote(journal: Journal, person: Person): ShareNote {
  const { schools, circles } = journal;
  const themes = new Map(settingsOf(journal).themes.map(theme => [theme.id, theme.name]));
  const joined = Object.values(circles).filter(({ members }) =>
    members.some(member => member.person === person.id),
  );
  const facts = factList([
    [deskWords()('record.name'), person.name],
    [deskWords()('record.alsoKnownAs'), person.alsoKnownAs.join('; ')],
    [deskWords()('record.connection'), connectionWords()(person.connection)],
    [deskWords()('record.role'), person.role],
    [deskWords()('record.school'), person.school === null ? '' : (schools[person.school]?.name ?? '')],
    [deskWords()('record.emails'), person.emails.join('; ')],
    [deskWords()('record.phones'), person.phones.join('; ')],
    [deskWords()('record.goodFor'), person.goodFor.flatMap(id => themes.get(id) ?? []).join('; ')],
    [deskWords()('record.circles'), joined.map(({ name }) => name).join('; ')],
    [deskWords()('record.addedOn'), spokenInstant(person.createdAt)],
  ]);
  return deskNote({
    of: `person:${person.id}`,
    title: deskWords()('record.title', { name: person.name }),
    date: localDateOf(person.updatedAt),
    body: sections([
      ['', facts],
      [deskWords()('record.notes'), person.notes],
    ]),
  });
}

/** Of what is kept about others only what names them: the rest is not theirs to be given. */
function namingIn(text: string, own: PersonNames): string {
  const parts = text.split(/\n[ \t]*\n/);
  const found = own.findIn(parts, noTies);
  return parts.filter((_, index) => (found[index] ?? []).length > 0).join('\n\n');
}

function otherPersonNote({ id, name, role, notes, updatedAt }: Person, own: PersonNames): ShareNote {
  return deskNote({
    of: `person:${id}`,
    title: deskWords()('person.title', { name }),
    date: localDateOf(updatedAt),
    body: sections([
      ['', factList([[deskWords()('record.role'), namingIn(role, own)]])],
      ['', namingIn(notes, own)],
    ]),
  });
}

function schoolNote(
  { id, name, area, intake, knownFor, notes, updatedAt }: School,
  own: PersonNames,
): ShareNote {
  const texts = [area, intake, knownFor, notes]
    .map(text => namingIn(text, own))
    .filter(text => text.trim() !== '');
  return deskNote({
    of: `school:${id}`,
    title: deskWords()('schoolNotes.title', { name }),
    date: localDateOf(updatedAt),
    body: texts.join('\n\n'),
  });
}

function circleNote({ id, name, agreement, notes, updatedAt }: Circle, own: PersonNames): ShareNote {
  return deskNote({
    of: `circle:${id}`,
    title: deskWords()('circle.title', { name }),
    date: localDateOf(updatedAt),
    body: sections([
      [deskWords()('circle.agreement'), namingIn(agreement, own)],
      [deskWords()('circle.notes'), namingIn(notes, own)],
    ]),
  });
}

function conversationNote(journal: Journal, conversation: Conversation): ShareNote {
  const { id, people, agenda, notes, actions, date } = conversation;
  const points = agenda.flatMap(({ subject }) => (subject.kind === 'point' ? [subject.text] : []));
  const names = people.flatMap(one => journal.people[one]?.name ?? []);
  return deskNote({
    of: `conversation:${id}`,
    title: nameOfConversation(journal, conversation),
    date,
    body: sections([
      ['', factList([[deskWords()('conversation.people'), names.join('; ')]])],
      ['', notes],
      [deskWords()('conversation.points'), lines(points)],
      [deskWords()('conversation.actions'), lines(actions.map(action => spokenAction(journal, action)))],
    ]),
  });
}

function spokenAction({ people }: Journal, { text, owner }: Action): string {
  switch (owner.kind) {
    case 'me':
      return deskWords()('conversation.owner', { text, owner: deskWords()('conversation.me') });
    case 'person':
      return deskWords()('conversation.owner', { text, owner: people[owner.person]?.name ?? '' });
    case 'circle':
      return text;
  }
}

function reviewNote({ circles, people }: Journal, review: Review): ShareNote {
  const { id, circle, date, reviewer, ratings, agreed } = review;
  const name = reviewer.kind === 'person' ? (people[reviewer.person]?.name ?? '') : '';
  const reasons = ratings.map(({ why }) => why).filter(why => why.trim() !== '');
  return deskNote({
    of: `review:${id}`,
    title: deskWords()('review.title', { circle: circles[circle]?.name ?? '' }),
    date,
    body: sections([
      ['', factList([[deskWords()('review.reviewer'), name]])],
      ['', reasons.join('\n\n')],
      [deskWords()('review.agreed'), agreed],
    ]),
  });
}
