import type { Action, Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import { withoutValues } from '../../journal/open-journal';
import { withoutAudiences } from '../circles/audiences';
import { foldedLabelsOf } from '../names/ties';
import { changedValues } from './changed-values';
import { withoutSharedTraces } from './shared-traces';
import { undoWithEntries } from './undo-entries';

/** Ids of what goes, by collection. */
export type Erased = {
  readonly people: ReadonlySet<string>;
  readonly schools: ReadonlySet<string>;
  readonly circles: ReadonlySet<string>;
  readonly conversations: ReadonlySet<string>;
  readonly reviews: ReadonlySet<string>;
};

/** The journal without what is erased, and without any reference to it in what stays. Pure; nobody's text changes. */
export function withoutRecords(journal: Journal, erased: Erased): Journal {
  const { people, schools, circles, conversations, reviews } = erased;
  const circleNames = [...circles].flatMap(id => journal.circles[id]?.name ?? []);
  const narrowed = withoutAudiences(journal, circleNames);
  const namesake = namesakes(journal, erased);
  const all = new Set([...people, ...schools, ...circles, ...conversations, ...reviews]);
  const shared = withoutSharedTraces(journal, erased);
  return {
    ...shared,
    mergeUndo: replaced(shared.mergeUndo, undo =>
      undoWithEntries(undo, entry => {
        const alone = { ...journal, entries: { [entry.id]: entry }, revisions: {} };
        const narrow = withoutAudiences(alone, circleNames).entries[entry.id];
        return entryWithout(narrow ?? entry, erased, namesake);
      }),
    ),
    entries: replaced({ ...journal.entries, ...narrowed.entries }, entry =>
      entryWithout(entry, erased, namesake),
    ),
    revisions: { ...journal.revisions, ...narrowed.revisions },
    people: replaced(without(journal.people, people), person =>
      gone(person.school, schools) ? { ...person, school: null, revision: person.revision + 1 } : person,
    ),
    schools: without(journal.schools, schools),
    circles: replaced(without(journal.circles, circles), circle => {
      const members = circle.members.filter(({ person }) => !people.has(person));
      const isSame = members.length === circle.members.length;
      return isSame ? circle : { ...circle, members, revision: circle.revision + 1 };
    }),
    conversations: replaced(without(journal.conversations, conversations), conversation =>
      conversationWithout(conversation, journal, erased),
    ),
    reviews: without(journal.reviews, reviews),
    drafts: withoutValues(journal.drafts, place => all.has(place.replace(/^[a-z]+-/, ''))),
  };
}

/**
 * A name that somebody else has too stays tied to who is gone, so that it never comes to mean the other; any other name
 * is nobody's again.
 */
function entryWithout(entry: Entry, erased: Erased, namesake: ReadonlySet<string>): Entry {
  const mentions = entry.mentions.filter(
    ({ person, label }) => !erased.people.has(person) || namesake.has(foldName(label)),
  );
  const waitsFor = entry.waitsFor.filter(askable =>
    askable.kind === 'person' ? !erased.people.has(askable.person) : !erased.circles.has(askable.circle),
  );
  const seenAt = gone(entry.seenAt, erased.schools) ? null : entry.seenAt;
  const conversation = gone(entry.conversation, erased.conversations) ? null : entry.conversation;
  const isContentSame =
    waitsFor.length === entry.waitsFor.length &&
    seenAt === entry.seenAt &&
    conversation === entry.conversation;
  if (isContentSame) return mentions.length === entry.mentions.length ? entry : { ...entry, mentions };
  return { ...entry, mentions, waitsFor, seenAt, conversation, revision: entry.revision + 1 };
}

function conversationWithout(conversation: Conversation, journal: Journal, erased: Erased): Conversation {
  const people = conversation.people.filter(person => !erased.people.has(person));
  const circle = gone(conversation.circle, erased.circles) ? null : conversation.circle;
  const place = gone(conversation.place, erased.schools) ? null : conversation.place;
  const actions = conversation.actions.map(action => actionWithout(action, journal, erased, circle !== null));
  const isSame =
    people.length === conversation.people.length &&
    circle === conversation.circle &&
    place === conversation.place &&
    actions.every((action, index) => action === conversation.actions[index]);
  if (isSame) return conversation;
  return { ...conversation, people, circle, place, actions, revision: conversation.revision + 1 };
}

/** What somebody who is erased had promised is the circle's; without one, their name goes into the text. It is never the head's. */
function actionWithout(action: Action, journal: Journal, erased: Erased, isOfCircle: boolean): Action {
  const { owner, text } = action;
  if (owner.kind !== 'person' || !erased.people.has(owner.person)) return action;
  const name = journal.people[owner.person]?.name ?? '';
  return { ...action, owner: { kind: 'circle' }, text: isOfCircle ? text : `${name}: ${text}` };
}

/** Folded names of those who go that somebody who stays has too. */
function namesakes(journal: Journal, { people }: Erased): ReadonlySet<string> {
  if (people.size === 0) return new Set();
  const staying = Object.values(journal.people).filter(({ id }) => !people.has(id));
  return new Set(staying.flatMap(person => foldedLabelsOf(journal, person)));
}

function gone(id: string | null, erased: ReadonlySet<string>): boolean {
  return id !== null && erased.has(id);
}

function without<T>(collection: Readonly<Record<string, T>>, erased: ReadonlySet<string>) {
  return erased.size === 0 ? collection : withoutValues(collection, id => erased.has(id));
}

/** `collection` with what `change` makes of its values; itself when that is nothing. */
function replaced<T>(
  collection: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Readonly<Record<string, T>> {
  const changed = changedValues(collection, change);
  return Object.keys(changed).length === 0 ? collection : { ...collection, ...changed };
}
