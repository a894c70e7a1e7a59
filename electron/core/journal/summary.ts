import type { EntrySummary } from '../../../shared/contract/journal';
import type { Entry } from '../../../shared/domain/entry';
import { factsOf } from './facts';

const excerptLength = 140;

const known = new WeakMap<Entry, EntrySummary>();

/** The row of `entry` in a list. Worked out once for each state of an entry and gone with it. */
export function summaryOf(entry: Entry): EntrySummary {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const summary = readSummary(entry);
  known.set(entry, summary);
  return summary;
}

function readSummary(entry: Entry): EntrySummary {
  const { title, people } = factsOf(entry);
  return {
    id: entry.id,
    kind: entry.kind,
    status: entry.status,
    title,
    excerpt: excerptOf(entry),
    people,
    waitsFor: entry.waitsFor,
    thankedOn: entry.thankedOn,
    audience: entry.audience,
    date: entry.date,
    followUp: entry.followUp,
    updatedAt: entry.updatedAt,
    pinned: entry.pinned,
    binnedAt: entry.binnedAt,
  };
}

/** The first words of the text without markdown marks; not the line that already serves as the title. */
function excerptOf(entry: Entry): string {
  let titleAhead = entry.title.trim() === '';
  let text = '';
  for (const written of entry.body.slice(0, 4000).split('\n')) {
    const line = plainLine(written);
    if (line !== '' && !titleAhead) text += text === '' ? line : ` ${line}`;
    if (line !== '') titleAhead = false;
    if (text.length > excerptLength) return `${text.slice(0, excerptLength - 1).trimEnd()}…`;
  }
  return text;
}

function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}\s|>\s?|[-*+]\s(?:\[[ xX]\]\s)?|\d+[.)]\s)+/, '')
    .replace(/!?\[\[([^[\]]+)\]\]/g, '$1')
    .replace(/@\[([^[\]]+)\]/g, '$1')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(?<!\p{L})[*_](?=\S)|(?<=\S)[*_](?!\p{L})/gu, '')
    .trim();
}
