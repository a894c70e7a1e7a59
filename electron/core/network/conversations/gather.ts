import type { ActionRow, Gathered } from '../../../../shared/contract/network';
import { subjectKey, subjectKeysOn } from '../../../../shared/domain/agenda';
import type { Action, AgendaSubject, Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import type { PersonId } from '../../../../shared/domain/ids';
import { byText } from '../../journal/first-of';
import { summaryOf } from '../../journal/summary';
import { owesThanks } from '../index/giving';
import { actionRow, bySoonest, type RowSource } from '../records/rows';
import { queueOf } from './queue';

/** Open questions for nobody in particular that are offered at once. */
const couldAskShown = 10;

/** What a conversation is gathered for. */
type Occasion = Pick<Conversation, 'id' | 'people' | 'circle' | 'place' | 'date' | 'agenda'>;

/** What could go on the agenda of a conversation and is not on it. */
export function gatheredFor(open: RowSource, occasion: Occasion): Gathered {
  const known = subjectKeysOn(occasion.agenda);
  const isNew = (subject: AgendaSubject) => !known.has(subjectKey(subject) ?? '');
  const entries = (kind: 'question' | 'look-back', found: readonly Entry[]) =>
    found.filter(entry => isNew({ kind, entry: entry.id })).map(summaryOf);
  const company = companyOf(open, occasion);
  const advice = distinct(company.flatMap(open.network.adviceFrom));
  return {
    waiting: entries('question', queueOf(open, occasion)),
    couldAsk: entries('question', couldAsk(open, company)).slice(0, couldAskShown),
    actions: unfinished(open, occasion).filter(({ action, conversation }) =>
      isNew({ kind: 'action', conversation: conversation.id, action: action.id }),
    ),
    due: entries('look-back', dueBy(occasion.date, [...advice, ...practiceNear(open, occasion, company)])),
    thanksOwed: entries('look-back', advice.filter(owesThanks).sort(oldestFirst)),
  };
}

/** What `gathered` becomes on an agenda: what was agreed last time, then what to come back to, then what to ask. */
export function subjectsOf({ actions, due, thanksOwed, waiting }: Gathered): readonly AgendaSubject[] {
  return [
    ...actions.map(
      ({ action, conversation }): AgendaSubject => ({
        kind: 'action',
        conversation: conversation.id,
        action: action.id,
      }),
    ),
    ...[...due, ...thanksOwed].map((entry): AgendaSubject => ({ kind: 'look-back', entry: entry.id })),
    ...waiting.map((entry): AgendaSubject => ({ kind: 'question', entry: entry.id })),
  ];
}

/** Those who take part; while nobody is named, the members of the circle. */
function companyOf({ vault }: RowSource, { people, circle }: Occasion): readonly PersonId[] {
  if (people.length > 0 || circle === null) return people;
  return vault.db.data.circles[circle]?.members.map(member => member.person) ?? [];
}

/** Open questions that wait for nobody, on themes these people are good to ask about; pinned ones, then the oldest. */
function couldAsk({ vault }: RowSource, company: readonly PersonId[]): readonly Entry[] {
  const { entries, people } = vault.db.data;
  const themes = new Set(company.flatMap(id => people[id]?.goodFor ?? []));
  if (themes.size === 0) return [];
  return Object.values(entries)
    .filter(
      entry =>
        entry.kind === 'question' &&
        entry.status === 'open' &&
        entry.binnedAt === null &&
        entry.waitsFor.length === 0 &&
        entry.themes.some(theme => themes.has(theme)),
    )
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || oldestFirst(a, b));
}

/** Unfinished actions of earlier conversations with these people or this circle, in the order they were agreed. */
function unfinished(open: RowSource, occasion: Occasion): readonly ActionRow[] {
  const { network } = open;
  const earlier = distinct([
    ...occasion.people.flatMap(network.conversationsWith),
    ...(occasion.circle === null ? [] : network.conversationsOf(occasion.circle)),
  ]).filter(({ id, date }) => id !== occasion.id && date <= occasion.date);
  return earlier
    .sort(bySoonest)
    .flatMap(conversation =>
      conversation.actions
        .filter(action => action.doneOn === null && concerns(action, conversation, occasion))
        .map(action => actionRow(open, conversation, action)),
    );
}

/** In a smaller round, what somebody absent promised is not asked about; a circle hears of all it agreed. */
function concerns({ owner }: Action, { circle }: Conversation, occasion: Occasion): boolean {
  if (owner.kind === 'me' || (circle !== null && circle === occasion.circle)) return true;
  return owner.kind === 'person' && occasion.people.includes(owner.person);
}

/** Practice seen where the conversation is, or where its people work. */
function practiceNear({ vault, network }: RowSource, { place }: Occasion, company: readonly PersonId[]) {
  const { people } = vault.db.data;
  const schools = [place, ...company.map(id => people[id]?.school ?? null)];
  return distinct(schools.flatMap(id => id ?? [])).flatMap(network.practiceAt);
}

function dueBy(date: string, entries: readonly Entry[]): readonly Entry[] {
  return entries
    .filter(({ followUp }) => followUp !== null && followUp <= date)
    .sort((a, b) => byText(a.followUp ?? '', b.followUp ?? '') || oldestFirst(a, b));
}

function oldestFirst(a: Entry, b: Entry): number {
  return byText(a.date, b.date) || a.createdAt - b.createdAt;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
