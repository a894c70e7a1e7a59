import type { DeskItem, DeskView } from '../../../../shared/contract/sharing';
import { displayTitle } from '../../../../shared/domain/entry';
import type { PersonId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import { type LocalDate, localDateOf } from '../../../../shared/domain/time';
import { requireRecord } from '../../network/records/stamps';
import type { Pieces } from '../../vault/in-pieces';
import { nameOfConversation } from './desk-words';
import { type Dossier, type FoundRecord, type FoundText, readDossier, themesOf } from './dossier';
import type { FoundEntry } from './found-entries';
import { requestRows } from './requests';

/** Everything found about somebody, the latest first. Fails with `not-found`. */
export function* personDesk(journal: Journal, id: PersonId, today: LocalDate): Pieces<DeskView> {
  const person = requireRecord(journal.people, id);
  const dossier = yield* readDossier(journal, person);
  return {
    person: { id, name: person.name, inBin: person.binnedAt !== null },
    requests: requestRows(journal, today).filter(request => request.person === id),
    found: itemsOf(journal, dossier),
    counts: countsOf(dossier),
  };
}

/** How much was found, by what it is. */
export function countsOf({ entries, records, handovers }: Dossier): DeskView['counts'] {
  const sum = (one: (found: FoundEntry) => number): number =>
    entries.reduce((total, found) => total + one(found), 0);
  const ofKind = (kind: FoundRecord['record']['kind']): number =>
    records.filter(({ record }) => record.kind === kind).length;
  return {
    entries: entries.length,
    revisions: sum(({ revisions }) => revisions),
    attachments: sum(({ attachments }) => attachments),
    conversations: ofKind('conversation'),
    circles: ofKind('circle'),
    reviews: ofKind('review'),
    handovers: handovers.length,
  };
}

function itemsOf(journal: Journal, { entries, records, handovers, texts }: Dossier): readonly DeskItem[] {
  const items = [
    ...entries.map(entryItem),
    ...records.map(found => recordItem(journal, found)),
    ...handovers.map(
      ({ handover: { title, at }, touches, sure }): DeskItem => ({
        where: { kind: 'handover', title },
        title,
        date: localDateOf(at),
        touches,
        inBin: false,
        sure,
      }),
    ),
    ...texts.map(found => textItem(journal, found)),
  ];
  return items.sort((a, b) => latestFirst(a.date, b.date));
}

function entryItem({ file: { entry }, touches, sure }: FoundEntry): DeskItem {
  return {
    where: { kind: 'entry', entry: entry.id, of: entry.kind },
    title: displayTitle(entry),
    date: entry.date,
    touches,
    inBin: entry.binnedAt !== null,
    sure,
  };
}

function recordItem(journal: Journal, { record, touches, sure }: FoundRecord): DeskItem {
  return { where: { kind: 'record', record }, ...describe(journal, record), touches, sure };
}

function describe(
  journal: Journal,
  record: FoundRecord['record'],
): Pick<DeskItem, 'title' | 'date' | 'inBin'> {
  switch (record.kind) {
    case 'person': {
      const { name, binnedAt } = requireRecord(journal.people, record.id);
      return { title: name, date: null, inBin: binnedAt !== null };
    }
    case 'school': {
      const { name, binnedAt } = requireRecord(journal.schools, record.id);
      return { title: name, date: null, inBin: binnedAt !== null };
    }
    case 'circle': {
      const { name, binnedAt } = requireRecord(journal.circles, record.id);
      return { title: name, date: null, inBin: binnedAt !== null };
    }
    case 'conversation': {
      const conversation = requireRecord(journal.conversations, record.id);
      const { date, binnedAt } = conversation;
      return { title: nameOfConversation(journal, conversation), date, inBin: binnedAt !== null };
    }
    case 'review': {
      const { circle, date, binnedAt } = requireRecord(journal.reviews, record.id);
      return { title: journal.circles[circle]?.name ?? '', date, inBin: binnedAt !== null };
    }
  }
}

function textItem(journal: Journal, { of, id, touches, sure }: FoundText): DeskItem {
  const { drafts, templates, savedSearches, sharings, libraries } = journal;
  const facts = {
    draft: () => ({ title: '', date: dayOf(drafts[id]?.at) }),
    template: () => ({ title: templates[id]?.name ?? '', date: null }),
    'saved-search': () => ({ title: savedSearches[id]?.name ?? '', date: null }),
    theme: () => ({ title: themesOf(journal).find(theme => theme.id === id)?.name ?? '', date: null }),
    library: () => ({ title: libraries[id]?.folder ?? '', date: null }),
    sharing: () => ({ title: sharings[id]?.title ?? '', date: dayOf(sharings[id]?.updatedAt) }),
  } as const;
  return { where: { kind: 'text', of }, ...facts[of](), touches, inBin: false, sure };
}

function dayOf(at: number | undefined): LocalDate | null {
  return at === undefined ? null : localDateOf(at);
}

/** What has no day comes first: it is as it is now. */
function latestFirst(a: LocalDate | null, b: LocalDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? 1 : -1;
}
