import type { Entry } from '../../../shared/domain/entry';
import { foldName } from '../../../shared/domain/inline';
import type { Journal } from '../../../shared/domain/journal';
import { type NetworkRecord, recordsOf } from './network-record';

/**
 * The records that go out: those out of the bin and, of the bin, those that something that goes out still refers to, so
 * that nobody vanishes from a conversation they took part in. Those stay in the bin where they come in.
 */
export function exportedRecords(journal: Journal): readonly NetworkRecord[] {
  const all = recordsOf(journal);
  const byId = new Map<string, NetworkRecord>(all.map(record => [record.value.id, record]));
  const circleNamed = new Map(Object.values(journal.circles).map(({ id, name }) => [foldName(name), id]));
  const chosen = new Set<string>();
  const waiting = all.filter(({ value }) => value.binnedAt === null).map(({ value }): string => value.id);
  for (const entry of Object.values(journal.entries)) {
    if (entry.binnedAt !== null) continue;
    waiting.push(...idsInEntry(entry));
    const { audience } = entry;
    for (const name of audience.kind === 'circles' ? audience.circles : [])
      waiting.push(circleNamed.get(foldName(name)) ?? '');
  }
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const record = byId.get(id);
    if (record === undefined || chosen.has(id)) continue;
    chosen.add(id);
    waiting.push(...idsInRecord(record));
  }
  return all.filter(({ value }) => chosen.has(value.id));
}

/** Ids of the records an entry refers to. */
export function idsInEntry({ mentions, waitsFor, seenAt, conversation }: Entry): readonly string[] {
  return [
    ...mentions.map(mention => mention.person),
    ...waitsFor.map(askable => (askable.kind === 'person' ? askable.person : askable.circle)),
    ...present(seenAt),
    ...present(conversation),
  ];
}

/** Ids of the records a record refers to. */
export function idsInRecord({ kind, value }: NetworkRecord): readonly string[] {
  switch (kind) {
    case 'person':
      return present(value.school);
    case 'school':
      return [];
    case 'circle':
      return value.members.map(member => member.person);
    case 'conversation':
      return [
        ...value.people,
        ...present(value.circle),
        ...present(value.place),
        ...value.actions.flatMap(({ owner }) => (owner.kind === 'person' ? [owner.person] : [])),
        ...value.agenda.flatMap(({ subject }) => (subject.kind === 'action' ? [subject.conversation] : [])),
      ];
    case 'review':
      return [value.circle, ...(value.reviewer.kind === 'person' ? [value.reviewer.person] : [])];
  }
}

const present = (id: string | null): readonly string[] => (id === null ? [] : [id]);
