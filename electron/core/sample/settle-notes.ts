import type { Askable, Entry, StatusChange } from '../../../shared/domain/entry';
import { foldName, peopleOf } from '../../../shared/domain/inline';
import { firstStatus, type Status } from '../../../shared/domain/status';
import { addDays, type LocalDate } from '../../../shared/domain/time';
import { noteNetwork } from './note-network';
import { evening, type SampleNetwork } from './sample-network';
import { type CircleKey, type PersonKey, sampleCircles } from './sample-people';

/** `entry`, the note `key`, as saving it would have left it: whom it names and waits for, what came of it, and its life so far. */
export function settleNote(key: string, entry: Entry, network: SampleNetwork, today: LocalDate): Entry {
  const { ids } = network;
  const extra = noteNetwork[key] ?? {};
  const mentions = mentionsOf(entry, network);
  const named = mentions.map(({ person }): Askable => ({ kind: 'person', person }));
  const asked = (extra.waitsFor ?? []).map(
    (one): Askable =>
      isCircle(one)
        ? { kind: 'circle', circle: ids.circle(one) }
        : { kind: 'person', person: ids.person(one) },
  );
  return {
    ...entry,
    mentions,
    waitsFor: entry.kind === 'question' ? distinct([...named, ...asked]) : [],
    outcome: extra.outcome ?? '',
    thankedOn: extra.thanked === undefined ? null : addDays(today, -extra.thanked),
    seenAt: extra.seenAt === undefined ? null : ids.school(extra.seenAt),
    ownerAgrees: extra.ownerAgrees ?? false,
    conversation: extra.conversation === undefined ? null : ids.conversation(extra.conversation),
    trail: trailOf(entry, today),
  };
}

const isCircle = (key: PersonKey | CircleKey): key is CircleKey => Object.hasOwn(sampleCircles, key);

function mentionsOf(entry: Entry, { people }: SampleNetwork): Entry['mentions'] {
  return peopleOf(entry).flatMap(label => {
    const person = Object.values(people).find(({ name, alsoKnownAs }) =>
      [name, ...alsoKnownAs].some(called => foldName(called) === foldName(label)),
    );
    return person === undefined ? [] : [{ label, person: person.id }];
  });
}

function distinct(askables: readonly Askable[]): readonly Askable[] {
  return [...new Map(askables.map(one => [JSON.stringify(one), one])).values()];
}

/** What came before each status. */
const before: Readonly<Partial<Record<Status, Status>>> = {
  asked: 'open',
  answered: 'asked',
  settled: 'answered',
  trying: 'received',
  kept: 'trying',
  adapted: 'trying',
  'set-aside': 'trying',
  'trying-here': 'seen',
  embedded: 'trying-here',
  'not-for-us': 'seen',
};

/** One step about every eight days, sooner where there was less time; the last one before today. */
function trailOf(entry: Entry, today: LocalDate): readonly StatusChange[] {
  const path: (Status | null)[] = [];
  for (let status = entry.status ?? undefined; status !== undefined; status = before[status])
    path.unshift(status);
  if (path[0] !== firstStatus(entry.kind)) return [];
  const last = evening(addDays(today, -1));
  const gap = Math.min(8 * 86_400_000, (last - entry.createdAt) / Math.max(1, path.length));
  return [null, ...path].slice(0, -1).map((from, step) => ({
    from,
    to: path[step] ?? null,
    at: Math.round(entry.createdAt + gap * step),
  }));
}
