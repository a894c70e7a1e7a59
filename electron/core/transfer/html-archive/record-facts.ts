import type { Circle } from '../../../../shared/domain/circle';
import type { Person } from '../../../../shared/domain/person';
import { numberOfStep, type Rating, type Review } from '../../../../shared/domain/review';
import type { School } from '../../../../shared/domain/school';
import { escapeHtml } from '../../sharing/formats/html/markup';
import type { NetworkRecord } from '../network-record';
import { conversationFacts } from './conversation-facts';
import { fill, type HtmlFact, linked, said, several } from './facts';
import type { Surroundings } from './surroundings';

/** Everything that is known of a record beside its texts. */
export function recordFacts(record: NetworkRecord, around: Surroundings): readonly HtmlFact[] {
  switch (record.kind) {
    case 'person':
      return personFacts(record.value, around);
    case 'school':
      return schoolFacts(record.value, around);
    case 'circle':
      return circleFacts(record.value, around);
    case 'conversation':
      return conversationFacts(record.value, around);
    case 'review':
      return reviewFacts(record.value, around);
  }
}

function personFacts(person: Person, around: Surroundings): readonly HtmlFact[] {
  const { texts, names } = around;
  const labels = texts.personDeskDocument.record;
  return [
    said(labels.alsoKnownAs, person.alsoKnownAs.join(', ')),
    said(labels.connection, texts.connection[person.connection]),
    said(labels.role, person.role),
    linked(labels.school, person.school === null ? [] : [person.school], around),
    said(labels.emails, person.emails.join(', ')),
    said(labels.phones, person.phones.join(', ')),
    said(labels.goodFor, person.goodFor.map(names.theme).join(', ')),
  ];
}

function schoolFacts(school: School, { texts }: Surroundings): readonly HtmlFact[] {
  const { facts } = texts.journalArchive;
  return [
    said(texts.personDeskDocument.record.alsoKnownAs, school.alsoKnownAs.join(', ')),
    said(facts.phase, school.phase === null ? '' : texts.phase[school.phase]),
    said(facts.pupils, school.pupils === null ? '' : String(school.pupils)),
    said(facts.area, school.area),
    said(facts.intake, school.intake),
    said(facts.knownFor, school.knownFor),
  ];
}

function circleFacts(circle: Circle, { texts, link }: Surroundings): readonly HtmlFact[] {
  const { facts } = texts.journalArchive;
  const members = circle.members.map(({ person, role }) =>
    role === 'member'
      ? link(person)
      : fill(escapeHtml(facts.beside), { what: link(person), more: escapeHtml(texts.circle.role[role]) }),
  );
  return [
    said(texts.sharingDocument.facts.kind, texts.circle.kind[circle.kind]),
    said(facts.rhythm, circle.rhythm === 'none' ? '' : texts.circle.rhythm[circle.rhythm]),
    several(facts.members, members),
  ];
}

function reviewFacts(review: Review, around: Surroundings): readonly HtmlFact[] {
  const { texts, names, day, link } = around;
  const { facts } = texts.journalArchive;
  const { reviewer, followUp } = review;
  const by =
    reviewer.kind === 'me' ? escapeHtml(texts.personDeskDocument.conversation.me) : link(reviewer.person);
  return [
    said(texts.sharingDocument.facts.date, day(review.date)),
    linked(facts.circle, [review.circle], around),
    { label: texts.personDeskDocument.review.reviewer, html: by },
    ...review.ratings.flatMap(rating => [
      said(names.theme(rating.theme), ratingWords(rating, around)),
      linked(facts.evidence, rating.evidence, around),
    ]),
    said(facts.followUp, followUp === null ? '' : day(followUp)),
  ];
}

function ratingWords({ step }: Rating, { texts }: Surroundings): string {
  return step === null ? texts.journalArchive.facts.notRated : `${numberOfStep(step)} ${texts.step[step]}`;
}
