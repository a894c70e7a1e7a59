import type { Input } from '../../../../shared/contract/methods';
import type { TimelineFilter, TimelineItem, TimelinePage } from '../../../../shared/contract/network';
import type { Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import type { PersonId } from '../../../../shared/domain/ids';
import type { LocalDate } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import { summaryOf } from '../../journal/summary';
import { conversationRow } from '../records/rows';
import { requireRecord } from '../records/stamps';

type Moment =
  | { readonly kind: 'entry'; readonly value: Entry }
  | { readonly kind: 'conversation'; readonly value: Conversation };

/** A window on what there is about a person, newest first: entries that name them, questions kept for them, conversations. */
export function personTimeline(
  open: OpenJournal,
  { id, filter, offset, limit }: Input<'personTimeline'>,
): TimelinePage {
  requireRecord(open.vault.db.data.people, id);
  const moments = [...entriesAbout(open, id, filter), ...conversationsWith(open, id, filter)].sort(
    newestFirst,
  );
  const items = moments.slice(offset, offset + limit).map(moment => itemOf(open, moment));
  return { total: moments.length, offset, items };
}

function entriesAbout({ network }: OpenJournal, id: PersonId, filter: TimelineFilter): readonly Moment[] {
  const { kinds, themes } = filter;
  return [...new Set([...network.entriesOf(id), ...network.keptFor(id)])]
    .filter(
      ({ kind, date, themes: own }) =>
        (kinds.length === 0 || kinds.includes(kind)) &&
        (themes.length === 0 || own.some(theme => themes.includes(theme))) &&
        isWithin(date, filter),
    )
    .map(value => ({ kind: 'entry', value }));
}

/** A conversation has the themes of what was asked and written in it. */
function conversationsWith(
  { network, vault }: OpenJournal,
  id: PersonId,
  filter: TimelineFilter,
): readonly Moment[] {
  const { kinds, themes } = filter;
  if (kinds.length > 0 && !kinds.includes('conversation')) return [];
  const { entries } = vault.db.data;
  const isOnTheme = ({ id: conversation, agenda }: Conversation) => {
    const asked = agenda.flatMap(({ subject }) => ('entry' in subject ? (entries[subject.entry] ?? []) : []));
    return [...asked, ...network.entriesIn(conversation)].some(entry =>
      entry.themes.some(theme => themes.includes(theme)),
    );
  };
  return network
    .conversationsWith(id)
    .filter(value => isWithin(value.date, filter) && (themes.length === 0 || isOnTheme(value)))
    .map(value => ({ kind: 'conversation', value }));
}

function isWithin(date: LocalDate, { from, to }: TimelineFilter): boolean {
  return (from === null || date >= from) && (to === null || date <= to);
}

function newestFirst({ value: a }: Moment, { value: b }: Moment): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : b.createdAt - a.createdAt;
}

function itemOf(open: OpenJournal, moment: Moment): TimelineItem {
  const { date } = moment.value;
  return moment.kind === 'entry'
    ? { kind: 'entry', date, entry: summaryOf(moment.value) }
    : { kind: 'conversation', date, conversation: conversationRow(open, moment.value) };
}
