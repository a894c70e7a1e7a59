import { asId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import { subjectKey } from '../../../../shared/domain/sharing/finding';
import type { Handover } from '../../../../shared/domain/sharing/handover';
import { withoutSubjects } from '../../journal/erasing/erased-pseudonyms';
import { withoutValues } from '../../journal/open-journal';
import { foldedLabelsOf } from '../names/ties';
import { changedValues } from './changed-values';
import type { Erased } from './erasing';

/**
 * The journal without what sharing keeps of records that are erased: cards, answered requests, keys of pseudonyms, shared
 * folders, and what was being got ready for them. The ledger keeps its lines, without the names of people. Pure.
 */
export function withoutSharedTraces(journal: Journal, erased: Erased): Journal {
  const { people, schools, circles } = erased;
  if (people.size + schools.size + circles.size === 0) return journal;
  const subjects = new Set([
    ...[...people].map(id => subjectKey({ kind: 'person', id: asId.person(id) })),
    ...[...schools].map(id => subjectKey({ kind: 'school', id: asId.school(id) })),
  ]);
  const isGone = (subject: string): boolean => subjects.has(subject);
  const keys = withoutValues(journal.pseudonymKeys, id => circles.has(id));
  const sharings = withoutValues(
    journal.sharings,
    (_, { recipient }) =>
      (recipient.kind === 'circle' && circles.has(recipient.circle)) ||
      (recipient.kind === 'subject' && people.has(recipient.person)),
  );
  return {
    ...journal,
    cards: withoutValues(journal.cards, id => people.has(id)),
    subjectRequests: withoutValues(journal.subjectRequests, (_, { person }) => people.has(person)),
    libraries: withoutValues(journal.libraries, id => circles.has(id)),
    pseudonymKeys: { ...keys, ...changedValues(keys, key => withoutSubjects(key, isGone)) },
    sharings: {
      ...sharings,
      ...changedValues(sharings, sharing => {
        const pseudonyms = withoutSubjects(sharing.pseudonyms, isGone);
        return pseudonyms === sharing.pseudonyms ? sharing : { ...sharing, pseudonyms };
      }),
    },
    handovers: { ...journal.handovers, ...namelessHandovers(journal, people) },
  };
}

function namelessHandovers(journal: Journal, people: ReadonlySet<string>): Journal['handovers'] {
  const records = [...people].flatMap(id => journal.people[id] ?? []);
  const names = new Set(records.flatMap(person => foldedLabelsOf(journal, person)));
  return changedValues(journal.handovers, handover => withoutNames(handover, people, names));
}

function withoutNames(handover: Handover, people: ReadonlySet<string>, names: ReadonlySet<string>): Handover {
  const { recipient, members, pseudonyms } = handover;
  const isFor = recipient.kind === 'subject' && people.has(recipient.person);
  const isNamed = members.some(({ person }) => people.has(person));
  if (!isFor && !isNamed && !pseudonyms.some(({ name }) => names.has(foldName(name)))) return handover;
  return {
    ...handover,
    recipientName: isFor ? '' : handover.recipientName,
    members: members.map(one => (people.has(one.person) ? { ...one, name: '' } : one)),
    pseudonyms: pseudonyms.map(one => (names.has(foldName(one.name)) ? { ...one, name: '' } : one)),
  };
}
