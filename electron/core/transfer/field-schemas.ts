import { z } from 'zod';
import { asId, slugForm } from '../../../shared/domain/ids';
import { isLocalDate, isLocalTime, type LocalDate, type LocalTime } from '../../../shared/domain/time';

/** What the front matter of our own files is made of. */

/** Far more than anybody saves, and it can still grow by one exactly. */
const revisionLimit = 1_000_000_000;

export const text = z.string();
export const texts = z.array(text);
export const revision = z.number().int().min(0).max(revisionLimit);
export const localDate = z.custom<LocalDate>(value => typeof value === 'string' && isLocalDate(value));
export const localTime = z.custom<LocalTime>(value => typeof value === 'string' && isLocalTime(value));
export const instant = text.transform(Date.parse).pipe(z.number().int());

/** In lower case, as everything else here knows it; an editor may have changed that. */
const uuid = text.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i).transform(id => id.toLowerCase());
export const entryId = uuid.transform(asId.entry);
export const personId = uuid.transform(asId.person);
export const schoolId = uuid.transform(asId.school);
export const circleId = uuid.transform(asId.circle);
export const conversationId = uuid.transform(asId.conversation);
export const reviewId = uuid.transform(asId.review);
export const agendaItemId = uuid.transform(asId.agendaItem);
export const actionId = uuid.transform(asId.action);
export const themeId = text.regex(slugForm).transform(asId.theme);

/** `{ id, name }`, where the name is for the reader: the id alone. */
export const named = <Id>(id: z.ZodType<Id>) => z.object({ id }).transform(value => value.id);
