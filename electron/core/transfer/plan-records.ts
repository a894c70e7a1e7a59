import { isDeepStrictEqual } from 'node:util';
import type { ImportNote } from '../../../shared/contract/transfer';
import { type Circle, newCircle } from '../../../shared/domain/circle';
import type { Action, Conversation } from '../../../shared/domain/conversation';
import type { Audience } from '../../../shared/domain/entry';
import { asId, type EntryId } from '../../../shared/domain/ids';
import { foldName } from '../../../shared/domain/inline';
import type { Journal } from '../../../shared/domain/journal';
import { circleIdOf } from '../journal/migrations';
import type { ImportRead } from './imported';
import { type NetworkRecord, recordsOf } from './network-record';

/** What of the imported records is new, and how the imported entries name the circles they are for. */
export type PlannedRecords = {
  readonly records: readonly NetworkRecord[];
  readonly notes: readonly ImportNote[];
  readonly audienceHere: (audience: Audience) => Audience;
};

/**
 * Decides what of the imported records is new to `journal`. A record has the id it had, so what is here already stays as it is
 * here; nothing is replaced. A circle whose name is taken by another one comes in under a name of its own. With `forOthers`
 * entries keep their audience, and a circle is made for each name in it that is nobody's.
 */
export function planRecords(
  { records: imported, entries }: Pick<ImportRead, 'records' | 'entries'>,
  journal: Journal,
  forOthers: boolean,
): PlannedRecords {
  const here = new Map<string, NetworkRecord>(recordsOf(journal).map(record => [record.value.id, record]));
  const naming = new CircleNaming(journal);
  const known = new Set<string>([...here.keys(), ...imported.map(({ record }) => record.value.id)]);
  const records = new Map<string, NetworkRecord>();
  const notes: ImportNote[] = [];
  for (const { file, record } of imported) {
    const sound = withoutUnknown(naming.named(record), known);
    const id = record.value.id;
    if (sound === null) notes.push({ file, problem: 'unknown-value', leftOut: true });
    else if (here.has(id) || records.has(id)) {
      const isSame = isDeepStrictEqual(here.get(id) ?? records.get(id), sound);
      notes.push({ file, problem: isSame ? 'already-here' : 'kept-here', leftOut: true });
    } else records.set(id, sound);
  }
  const named = entries.flatMap(({ content: { audience }, createdAt }) =>
    audience.kind === 'circles' ? audience.circles.map(name => ({ name, createdAt })) : [],
  );
  for (const { name, createdAt } of named) {
    const circle = naming.missing(name, createdAt);
    if (circle !== null && forOthers) records.set(circle.id, { kind: 'circle', value: circle });
  }
  return { records: [...records.values()], notes, audienceHere: audience => naming.audience(audience) };
}

/** `record` naming entries by the ids they have here. */
export function withEntryIds(record: NetworkRecord, idOf: (id: EntryId) => EntryId): NetworkRecord {
  if (record.kind === 'conversation') {
    const agenda = record.value.agenda.map(item => {
      const { subject } = item;
      const leads = subject.kind === 'question' || subject.kind === 'look-back';
      return leads ? { ...item, subject: { ...subject, entry: idOf(subject.entry) } } : item;
    });
    return { kind: 'conversation', value: { ...record.value, agenda } };
  }
  if (record.kind === 'review') {
    const ratings = record.value.ratings.map(rating => ({ ...rating, evidence: rating.evidence.map(idOf) }));
    return { kind: 'review', value: { ...record.value, ratings } };
  }
  return record;
}

/** What the circles of an import are called here: no two circles may have one name. */
class CircleNaming {
  private readonly circles: Journal['circles'];
  private readonly taken: Set<string>;
  /** The name here by the folded name there. */
  private readonly renamed = new Map<string, string>();

  constructor({ circles }: Journal) {
    this.circles = circles;
    this.taken = new Set(Object.values(circles).map(circle => foldName(circle.name)));
  }

  named(record: NetworkRecord): NetworkRecord {
    if (record.kind !== 'circle') return record;
    const name = this.circles[record.value.id]?.name ?? this.freeName(record.value.name);
    this.taken.add(foldName(name));
    this.renamed.set(foldName(record.value.name), name);
    const isHere = this.circles[record.value.id] !== undefined;
    return isHere ? record : { kind: 'circle', value: { ...record.value, name } };
  }

  private freeName(name: string): string {
    let free = name;
    for (let number = 2; this.taken.has(foldName(free)); number += 1) free = `${name} (${number})`;
    return free;
  }

  /** A circle for a name that entries are for and that is nobody's; `null` where there is one. */
  missing(name: string, at: number): Circle | null {
    const folded = foldName(name);
    if (folded === '' || this.renamed.has(folded) || this.taken.has(folded)) return null;
    const id = asId.circle(circleIdOf(folded));
    // Made from this very name once, and renamed since.
    const known = this.circles[id];
    this.renamed.set(folded, known?.name ?? name);
    if (known !== undefined) return null;
    const stamps = { createdAt: at, updatedAt: at, revision: 1, binnedAt: null };
    return { ...newCircle, ...stamps, id, name };
  }

  audience(audience: Audience): Audience {
    if (audience.kind !== 'circles') return audience;
    return { ...audience, circles: audience.circles.map(name => this.renamed.get(foldName(name)) ?? name) };
  }
}

/** `record` without what it refers to and is nowhere; `null` when nothing sensible is left of it. */
function withoutUnknown(record: NetworkRecord, known: ReadonlySet<string>): NetworkRecord | null {
  switch (record.kind) {
    case 'school':
      return record;
    case 'person': {
      const { value } = record;
      const isKnown = value.school === null || known.has(value.school);
      return isKnown ? record : { kind: 'person', value: { ...value, school: null } };
    }
    case 'circle': {
      const members = record.value.members.filter(member => known.has(member.person));
      return { kind: 'circle', value: { ...record.value, members } };
    }
    case 'conversation':
      return { kind: 'conversation', value: knownConversation(record.value, known) };
    case 'review': {
      const { circle, reviewer } = record.value;
      const isKnown = known.has(circle) && (reviewer.kind === 'me' || known.has(reviewer.person));
      return isKnown ? record : null;
    }
  }
}

function knownConversation(conversation: Conversation, known: ReadonlySet<string>): Conversation {
  const { circle, place } = conversation;
  return {
    ...conversation,
    people: conversation.people.filter(person => known.has(person)),
    circle: circle !== null && known.has(circle) ? circle : null,
    place: place !== null && known.has(place) ? place : null,
    actions: conversation.actions.map(action => knownAction(action, known)),
  };
}

/** What somebody unknown promised must not become the head's own promise. */
function knownAction(action: Action, known: ReadonlySet<string>): Action {
  const { owner } = action;
  return owner.kind === 'person' && !known.has(owner.person)
    ? { ...action, owner: { kind: 'circle' } }
    : action;
}
