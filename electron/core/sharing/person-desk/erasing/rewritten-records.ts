import type { RecordRef } from '../../../../../shared/contract/network';
import type { Circle } from '../../../../../shared/domain/circle';
import type { Conversation } from '../../../../../shared/domain/conversation';
import type { PersonId } from '../../../../../shared/domain/ids';
import { foldName } from '../../../../../shared/domain/inline';
import type { Journal } from '../../../../../shared/domain/journal';
import type { Stamped } from '../../../../../shared/domain/person';
import { renamedAudiences } from '../../../network/circles/audiences';
import { deskWords } from '../desk-words';
import type { Dossier, FoundRecord } from '../dossier';
import {
  type TextChange,
  withCircleTexts,
  withConversationTexts,
  withPersonTexts,
  withReviewTexts,
  withSchoolTexts,
} from '../texts';
import { replacing } from './replacing';

/** The journal with what other records say rewritten without the person's name. Their own record is left for whoever removes it. */
export function withRewrittenRecords(journal: Journal, { person, records }: Dossier): Journal {
  const sure = records.filter(found => found.rewritten);
  const rewritten: Journal = {
    ...journal,
    people: rewrite(journal.people, 'person', sure, withPersonTexts),
    schools: rewrite(journal.schools, 'school', sure, withSchoolTexts),
    circles: rewrite(journal.circles, 'circle', sure, withCircleTexts),
    conversations: rewrite(journal.conversations, 'conversation', sure, (conversation, change) =>
      withoutPromises(withConversationTexts(conversation, change), person.id),
    ),
    reviews: rewrite(journal.reviews, 'review', sure, withReviewTexts),
  };
  const renamed = Object.values(rewritten.circles).filter(
    ({ id, name }) => journal.circles[id]?.name !== name,
  );
  return renamed.reduce(withCircleRenamed, rewritten);

  function withCircleRenamed(state: Journal, circle: Circle): Journal {
    const name = freeName(state, circle);
    const { entries, revisions } = renamedAudiences(state, journal.circles[circle.id]?.name ?? name, name);
    return {
      ...state,
      circles: { ...state.circles, [circle.id]: { ...circle, name } },
      entries: { ...state.entries, ...entries },
      revisions: { ...state.revisions, ...revisions },
    };
  }
}

function rewrite<T extends Stamped>(
  values: Readonly<Record<string, T>>,
  kind: RecordRef['kind'],
  found: readonly FoundRecord[],
  withTexts: (value: T, change: TextChange) => T,
): Readonly<Record<string, T>> {
  const changed = found.flatMap(({ record, names, touches }) => {
    const value = record.kind === kind ? values[record.id] : undefined;
    if (value === undefined || touches.includes('their-record')) return [];
    return [[record.id, { ...withTexts(value, replacing(names)), revision: value.revision + 1 }] as const];
  });
  return { ...values, ...Object.fromEntries(changed) };
}

/** What they had promised is the circle's; without one it says that somebody had. It is never the head's. */
function withoutPromises(conversation: Conversation, person: PersonId): Conversation {
  const actions = conversation.actions.map(action => {
    const { owner, text } = action;
    if (owner.kind !== 'person' || owner.person !== person) return action;
    const promised = conversation.circle === null ? deskWords()('promised', { text }) : text;
    return { ...action, owner: { kind: 'circle' } as const, text: promised };
  });
  return { ...conversation, actions };
}

/** No two circles have one name. */
function freeName({ circles }: Journal, { id, name }: Circle): string {
  const taken = new Set(
    Object.values(circles).flatMap(other => (other.id === id ? [] : [foldName(other.name)])),
  );
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(foldName(free))) return free;
  }
}
