import { z } from 'zod';
import { conversationKinds, helpDirections } from '../../domain/conversation';
import { titleLimit } from '../../domain/entry';
import {
  actionId,
  agendaItemId,
  circleId,
  conversationId,
  entryId,
  limit,
  line,
  localDate,
  localTime,
  note,
  offset,
  partly,
  personId,
  revision,
  type SchemasOf,
  schoolId,
  templateId,
  without,
} from '../schema-parts';
import type { ConversationMethods } from './conversations';

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

export const conversationSchemas: SchemasOf<keyof ConversationMethods> = {
  listConversations: z.strictObject({ which: z.enum(['coming', 'held']), offset, limit }),
  getConversation: z.strictObject({ id: conversationId }),
  createConversation: z.strictObject({
    date: localDate,
    content: partly(without(conversationFields, 'date')),
    template: templateId.nullable(),
    gather: z.boolean(),
  }),
  saveConversation: z.strictObject({ id: conversationId, revision, changes: partly(conversationFields) }),
  startConversation: z.strictObject({ id: conversationId, takeBack: z.boolean() }),
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
};
