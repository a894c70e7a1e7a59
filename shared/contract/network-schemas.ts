import { z } from 'zod';
import { circleKinds, memberLimit, memberRoles, rhythms } from '../domain/circle';
import { conversationKinds, helpDirections } from '../domain/conversation';
import { titleLimit } from '../domain/entry';
import { connections } from '../domain/person';
import { reviewSteps } from '../domain/review';
import { phases } from '../domain/school';
import { templateKinds } from '../domain/template';
import type { Input } from './methods';
import type { NetworkMethods } from './network';
import {
  actionId,
  agendaItemId,
  bytes,
  circleId,
  conversationId,
  entryId,
  grant,
  line,
  localDate,
  localTime,
  name,
  note,
  nothing,
  partly,
  personId,
  reviewId,
  schoolId,
  templateId,
  text,
  themeId,
  uuid,
  without,
  words,
} from './schema-parts';

const personFields = {
  name,
  alsoKnownAs: words,
  connection: z.enum(connections),
  role: line(titleLimit),
  school: schoolId.nullable(),
  emails: words,
  phones: words,
  goodFor: z.array(themeId).max(100).readonly(),
  notes: note,
};
const schoolFields = {
  name,
  alsoKnownAs: words,
  phase: z.enum(phases).nullable(),
  pupils: z.number().int().min(0).max(100_000).nullable(),
  area: line(2000),
  intake: line(2000),
  knownFor: line(2000),
  notes: note,
};
const circleFields = {
  name,
  kind: z.enum(circleKinds),
  members: z
    .array(z.strictObject({ person: personId, role: z.enum(memberRoles) }))
    .max(memberLimit)
    .readonly(),
  rhythm: z.enum(rhythms),
  agreement: note,
  notes: note,
};
const agendaSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), entry: entryId }),
  z.strictObject({ kind: z.literal('look-back'), entry: entryId }),
  z.strictObject({ kind: z.literal('action'), conversation: conversationId, action: actionId }),
  z.strictObject({ kind: z.literal('point'), text: line(2000) }),
]);
const actionOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('me') }),
  z.strictObject({ kind: z.literal('person'), person: personId }),
  z.strictObject({ kind: z.literal('circle') }),
]);
const conversationFields = {
  kind: z.enum(conversationKinds),
  title: line(titleLimit),
  people: z.array(personId).max(1000).readonly(),
  circle: circleId.nullable(),
  place: schoolId.nullable(),
  date: localDate,
  time: localTime.nullable(),
  minutes: z.number().int().min(1).max(10_080).nullable(),
  help: z.enum(helpDirections),
  agenda: z
    .array(z.strictObject({ id: agendaItemId, subject: agendaSubject, ticked: z.boolean() }))
    .max(1000)
    .readonly(),
  notes: note,
  actions: z
    .array(
      z.strictObject({
        id: actionId,
        text: line(2000),
        owner: actionOwner,
        due: localDate.nullable(),
        doneOn: localDate.nullable(),
      }),
    )
    .max(1000)
    .readonly(),
};
const reviewFields = {
  circle: circleId,
  date: localDate,
  reviewer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('me') }),
    z.strictObject({ kind: z.literal('person'), person: personId }),
  ]),
  ratings: z
    .array(
      z.strictObject({
        theme: themeId,
        step: z.enum(reviewSteps).nullable(),
        evidence: z.array(entryId).max(1000).readonly(),
        why: note,
      }),
    )
    .max(100)
    .readonly(),
  agreed: note,
  followUp: localDate.nullable(),
};

const recordRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: personId }),
  z.strictObject({ kind: z.literal('school'), id: schoolId }),
  z.strictObject({ kind: z.literal('circle'), id: circleId }),
  z.strictObject({ kind: z.literal('conversation'), id: conversationId }),
  z.strictObject({ kind: z.literal('review'), id: reviewId }),
]);
const records = z.array(recordRef).max(10_000).readonly();
const span = z.strictObject({ from: localDate, to: localDate });
const revision = z.number().int().min(0);
const offset = z.number().int().min(0);
const limit = z.number().int().min(0).max(200);

/** The schemas of the methods for people, schools, circles, conversations and reviews. */
export const networkSchemas: { readonly [Name in keyof NetworkMethods]: z.ZodType<Input<Name>> } = {
  listPeople: nothing,
  getPerson: z.strictObject({ id: personId }),
  personTimeline: z.strictObject({
    id: personId,
    filter: z.strictObject({
      kinds: z.array(z.enum(templateKinds)).max(templateKinds.length).readonly(),
      themes: z.array(themeId).max(100).readonly(),
      from: localDate.nullable(),
      to: localDate.nullable(),
    }),
    offset,
    limit,
  }),
  createPerson: z.strictObject({ name, content: partly(without(personFields, 'name')) }),
  savePerson: z.strictObject({ id: personId, revision, changes: partly(personFields) }),
  mergePeople: z.strictObject({ keep: personId, gone: personId }),
  suggestNames: z.strictObject({ text: text(300) }),
  looseNames: nothing,
  tieMention: z.strictObject({ entry: entryId, label: line(300), person: personId.nullable() }),
  listSchools: nothing,
  getSchool: z.strictObject({ id: schoolId }),
  createSchool: z.strictObject({ name, content: partly(without(schoolFields, 'name')) }),
  saveSchool: z.strictObject({ id: schoolId, revision, changes: partly(schoolFields) }),
  mergeSchools: z.strictObject({ keep: schoolId, gone: schoolId }),
  listCircles: nothing,
  getCircle: z.strictObject({ id: circleId }),
  createCircle: z.strictObject({ name, content: partly(without(circleFields, 'name')) }),
  saveCircle: z.strictObject({ id: circleId, revision, changes: partly(circleFields) }),
  listConversations: z.strictObject({ which: z.enum(['coming', 'held']), offset, limit }),
  getConversation: z.strictObject({ id: conversationId }),
  createConversation: z.strictObject({
    date: localDate,
    content: partly(without(conversationFields, 'date')),
    template: templateId.nullable(),
    gather: z.boolean(),
  }),
  saveConversation: z.strictObject({ id: conversationId, revision, changes: partly(conversationFields) }),
  startConversation: z.strictObject({ id: conversationId }),
  endConversation: z.strictObject({ id: conversationId, reopen: z.boolean() }),
  answerItem: z.strictObject({
    id: conversationId,
    item: agendaItemId,
    giver: personId.nullable(),
    title: line(titleLimit),
    body: note,
    followUp: localDate.nullable(),
  }),
  setActionDone: z.strictObject({ conversation: conversationId, action: actionId, done: z.boolean() }),
  listReviews: nothing,
  getReview: z.strictObject({ id: reviewId }),
  createReview: z.strictObject({
    circle: circleId,
    date: localDate,
    content: partly(without(reviewFields, 'circle', 'date')),
  }),
  saveReview: z.strictObject({ id: reviewId, revision, changes: partly(reviewFields) }),
  binRecords: z.strictObject({ records }),
  unbinRecords: z.strictObject({ records }),
  listBinnedRecords: nothing,
  eraseRecords: z.strictObject({ records }),
  relatedEntries: z.strictObject({ id: entryId }),
  brokenLinks: nothing,
  networkGraph: z.strictObject({ span: span.nullable(), theme: themeId.nullable() }),
  exchangeMonths: z.strictObject({ span, person: personId.nullable() }),
  themeMonths: z.strictObject({ span }),
  dayCounts: z.strictObject({ span }),
  previewContacts: z.strictObject({ bytes }),
  importContacts: z.strictObject({
    preview: uuid,
    decisions: z
      .array(
        z.discriminatedUnion('to', [
          z.strictObject({ card: z.number().int().min(0), to: z.literal('add') }),
          z.strictObject({ card: z.number().int().min(0), to: z.literal('leave') }),
          z.strictObject({ card: z.number().int().min(0), to: z.literal('join'), person: personId }),
        ]),
      )
      .max(100_000)
      .readonly(),
  }),
  exportContacts: z.strictObject({
    people: z.array(personId).max(100_000).readonly().nullable(),
    folder: grant,
  }),
  exportCalendar: z.strictObject({
    circle: circleId.nullable(),
    conversation: conversationId.nullable(),
    folder: grant,
  }),
};
