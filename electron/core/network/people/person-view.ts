import type { ActionRow, PersonView } from '../../../../shared/contract/network';
import type { Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import type { PersonId } from '../../../../shared/domain/ids';
import type { Person } from '../../../../shared/domain/person';
import type { OpenJournal } from '../../journal/open-journal';
import { summaryOf } from '../../journal/summary';
import { exchangeWith, owesThanks } from '../index/giving';
import { maybeSame } from '../merging/maybe-same';
import {
  actionRow,
  byLatest,
  byName,
  conversationRow,
  isHeld,
  named,
  nextOf,
  personRow,
} from '../records/rows';

/** `person` with all that the head of the page shows. */
export function personView(open: OpenJournal, person: Person): PersonView {
  const { network, vault } = open;
  const conversations = network.conversationsWith(person.id);
  const last = conversations.filter(isHeld).sort(byLatest)[0];
  const others = Object.values(vault.db.data.people).filter(({ binnedAt }) => binnedAt === null);
  return {
    person,
    row: personRow(open, person),
    circles: circlesOf(open, person.id),
    waiting: [...network.waitingFor(person.id)].sort(oldestFirst).map(summaryOf),
    last: last === undefined ? null : conversationRow(open, last),
    next: nextOf(open, conversations),
    actions: unfinishedWith(open, person.id),
    thanksOwed: network.adviceFrom(person.id).filter(owesThanks).sort(oldestFirst).map(summaryOf),
    exchange: exchangeWith(open, [person.id], null),
    maybeSame: maybeSame(person, others).map(other => personRow(open, other)),
  };
}

function circlesOf({ network }: OpenJournal, id: PersonId): PersonView['circles'] {
  return [...network.circlesOf(id)].sort(byName).flatMap(circle => {
    const member = circle.members.find(({ person }) => person === id);
    return member === undefined ? [] : [{ circle: named(circle), role: member.role }];
  });
}

/** What the head promised in conversations with them, and what they promised anywhere; soonest due first. */
function unfinishedWith(open: OpenJournal, id: PersonId): readonly ActionRow[] {
  const { network } = open;
  const concerned = new Set<Conversation>([...network.conversationsWith(id), ...network.owedBy(id)]);
  const rows = [...concerned].flatMap(conversation => {
    const takesPart = conversation.people.includes(id);
    return conversation.actions
      .filter(({ owner, doneOn }) => {
        const isOurs = owner.kind === 'person' ? owner.person === id : owner.kind === 'me' && takesPart;
        return doneOn === null && isOurs;
      })
      .map(action => actionRow(open, conversation, action));
  });
  return rows.sort((a, b) => text(dueOf(a), dueOf(b)) || text(a.conversation.date, b.conversation.date));
}

function dueOf({ action }: ActionRow): string {
  return action.due ?? '9999';
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function oldestFirst(a: Entry, b: Entry): number {
  return a.createdAt - b.createdAt;
}
