import type { EntrySummary } from '../../shared/contract/journal';
import type { AgendaLine, ConversationRow } from '../../shared/contract/network';
import type { AgendaItem, AgendaSubject } from '../../shared/domain/conversation';
import { asId } from '../../shared/domain/ids';

/** An entry as lists show it; its id is also its title. */
export function summary(id: string, changes: Partial<EntrySummary> = {}): EntrySummary {
  return {
    id: asId.entry(id),
    kind: 'question',
    status: 'open',
    title: id,
    excerpt: '',
    people: [],
    waitsFor: [],
    thankedOn: null,
    audience: { kind: 'only-me' },
    date: '2026-11-03',
    followUp: null,
    updatedAt: 0,
    pinned: false,
    binnedAt: null,
    ...changes,
  };
}

export function row(changes: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id: asId.conversation('visit'),
    kind: 'visit',
    title: '',
    people: [],
    circle: null,
    place: null,
    date: '2026-11-20',
    time: null,
    minutes: null,
    state: 'planned',
    questions: 0,
    answered: 0,
    ...changes,
  };
}

/** A line of an agenda; its id is its text or what it is about. */
export function item(id: string, subject?: AgendaSubject, ticked = false): AgendaItem {
  return {
    id: asId.agendaItem(id),
    subject: subject ?? { kind: 'question', entry: asId.entry(id) },
    ticked,
  };
}

export function line(of: AgendaItem, changes: Partial<AgendaLine> = {}): AgendaLine {
  return {
    item: of,
    entry: of.subject.kind === 'question' ? summary(of.subject.entry) : null,
    answers: [],
    askedBefore: null,
    action: null,
    ...changes,
  };
}
