import { z } from 'zod';
import { circleId, conversationId, grant, type SchemasOf } from '../schema-parts';
import type { CalendarMethods } from './calendar';

export const calendarSchemas: SchemasOf<keyof CalendarMethods> = {
  exportCalendar: z.strictObject({
    circle: circleId.nullable(),
    conversation: conversationId.nullable(),
    folder: grant,
  }),
};
