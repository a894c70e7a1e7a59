import type { Instant } from '../../../../shared/domain/time';
import { readInstant } from '../note-date';

/** What the lines at the top of a page of a database say; they stay in the text. */
export type NotionProperties = {
  readonly created: Instant | null;
  readonly updated: Instant | null;
  readonly tags: readonly string[];
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const written = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})(?: (\d{1,2}):(\d{2})(?: ([AP]M))?)?$/;
const lineLimit = 60;

/** Reads `Name: value` lines up to the first empty one. */
export function notionProperties(body: string): NotionProperties {
  const values = new Map<string, string>();
  for (const line of body.split('\n', lineLimit)) {
    const found = /^([^:\n]{1,60}): (.{0,2000})$/.exec(line);
    if (found === null) break;
    values.set((found[1] ?? '').toLowerCase(), found[2] ?? '');
  }
  const first = (names: readonly string[]) => names.flatMap(name => values.get(name) ?? [])[0];
  return {
    created: readMoment(first(['date', 'created', 'created time', 'date created'])),
    updated: readMoment(first(['updated', 'last edited time', 'last edited', 'last updated'])),
    tags: (first(['tags', 'tag']) ?? '')
      .split(',')
      .map(tag => tag.trim())
      .filter(tag => tag !== ''),
  };
}

/** `November 12, 2026 9:04 AM` as Notion writes it, or ISO. */
function readMoment(text: string | undefined): Instant | null {
  const found = written.exec(text ?? '');
  if (found === null) return readInstant(text);
  const [, month = '', day = '', year = '', hour = '12', minute = '0', half] = found;
  const at = months.indexOf(month);
  if (at === -1) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  return new Date(Number(year), at, Number(day), hours, Number(minute)).getTime();
}
