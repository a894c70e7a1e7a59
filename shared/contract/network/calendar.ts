import type { CircleId, ConversationId, PathGrant } from '../../domain/ids';

/** Dates out to calendars. */
export interface CalendarMethods {
  /** Writes conversations as iCalendar: of one circle, one alone, or (both `null`) all that are to come. Dates, titles and places only, never notes or agendas. */
  exportCalendar(input: {
    readonly circle: CircleId | null;
    readonly conversation: ConversationId | null;
    readonly folder: PathGrant;
  }): { readonly fileName: string; readonly events: number };
}
