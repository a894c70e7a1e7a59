import type { ConversationContent } from '../../../../shared/domain/conversation';
import { isLocalTime, type LocalDate, type LocalTime } from '../../../../shared/domain/time';

/** What a conversation is, with whom, where and when. */
export type Details = Pick<
  ConversationContent,
  'kind' | 'title' | 'people' | 'circle' | 'place' | 'date' | 'time' | 'minutes'
>;

/** The same while it is being filled in. */
export type TypedDetails = Omit<Details, 'date' | 'time'> & {
  readonly date: LocalDate | null;
  readonly time: string;
};

/** Ready to be kept, or what is missing first. */
export type Settled =
  | { readonly ready: true; readonly details: Details }
  | { readonly ready: false; readonly problem: 'day' | 'time' };

/** Minutes that are offered; 360 stands for a day. */
export const usualMinutes = [15, 30, 45, 60, 90, 120, 180, 360] as const;
export const wholeDay = 360;

export function typedFrom(details: Details): TypedDetails {
  return { ...details, time: details.time ?? '' };
}

/** What was typed, as it can be kept. */
export function settle(typed: TypedDetails): Settled {
  const { kind, title, people, circle, place, date, time, minutes } = typed;
  if (date === null) return { ready: false, problem: 'day' };
  const read = readTime(time);
  if (read === 'wrong') return { ready: false, problem: 'time' };
  return {
    ready: true,
    details: { kind, title: title.trim(), people, circle, place, date, time: read, minutes },
  };
}

const spoken = /^(?<hour>\d{1,2})(?:[.:\s]?(?<minute>\d{2}))?\s*(?<half>[ap]\.?m\.?)?$/i;

/** A time as people write it: `9.30`, `0930`, `9`, `2 pm`. `null` for none; `wrong` for what is no time of day. */
export function readTime(text: string): LocalTime | null | 'wrong' {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const parts = spoken.exec(trimmed)?.groups;
  if (parts === undefined) return 'wrong';
  const hour = toTwentyFour(Number(parts['hour']), parts['half']);
  const time = `${String(hour).padStart(2, '0')}:${parts['minute'] ?? '00'}`;
  return hour !== null && isLocalTime(time) ? time : 'wrong';
}

/** `null` when there is no such hour on a clock with two halves. */
function toTwentyFour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}
