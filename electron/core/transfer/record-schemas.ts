import { z } from 'zod';
import { memberLimit, memberRoles } from '../../../shared/domain/circle';
import type { ActionOwner, AgendaSubject } from '../../../shared/domain/conversation';
import { themesLimit, titleLimit, wordLimit, wordsLimit } from '../../../shared/domain/entry';
import { type Reviewer, reviewSteps } from '../../../shared/domain/review';
import {
  actionId,
  agendaItemId,
  conversationId,
  entryId,
  localDate,
  named,
  personId,
  text,
  themeId,
} from './field-schemas';

/** How the values in the front matter of a record are read. */

export const line = (limit: number) => text.max(limit);
export const name = line(titleLimit).refine(value => value.trim() !== '');
export const words = z.array(line(wordLimit)).max(wordsLimit);
export const themes = z.array(named(themeId)).max(themesLimit);
export const members = z
  .array(
    z.object({ id: personId, role: z.enum(memberRoles) }).transform(({ id, role }) => ({ person: id, role })),
  )
  .max(memberLimit);
const subject = z.union([
  z
    .object({ question: named(entryId) })
    .transform(({ question }): AgendaSubject => ({ kind: 'question', entry: question })),
  z
    .object({ 'look-back': named(entryId) })
    .transform((found): AgendaSubject => ({ kind: 'look-back', entry: found['look-back'] })),
  z
    .object({ action: z.object({ id: actionId, conversation: conversationId }) })
    .transform(
      ({ action: { id, conversation } }): AgendaSubject => ({ kind: 'action', conversation, action: id }),
    ),
  z.object({ point: line(2000) }).transform(({ point }): AgendaSubject => ({ kind: 'point', text: point })),
]);
/** A subject stands beside the id of its line. */
const agendaItem = z
  .object({ id: agendaItemId, ticked: z.boolean().default(false) })
  .and(subject.transform(found => ({ subject: found })));
export const agenda = z.array(agendaItem).max(1000);
const owner = z.union([
  z.enum(['me', 'circle']).transform((kind): ActionOwner => ({ kind })),
  named(personId).transform((person): ActionOwner => ({ kind: 'person', person })),
]);
export const actions = z
  .array(
    z
      .object({
        id: actionId,
        text: line(2000),
        owner,
        due: localDate.nullable().default(null),
        done: localDate.nullable().default(null),
      })
      .transform(({ done, ...action }) => ({ ...action, doneOn: done })),
  )
  .max(1000);
export const ratings = z
  .array(
    z.object({
      id: themeId,
      step: z.enum(reviewSteps).nullable().default(null),
      evidence: z.array(named(entryId)).max(1000).default([]),
    }),
  )
  .max(themesLimit);
export const reviewer = z.union([
  z.literal('me').transform((kind): Reviewer => ({ kind })),
  named(personId).transform((person): Reviewer => ({ kind: 'person', person })),
]);
