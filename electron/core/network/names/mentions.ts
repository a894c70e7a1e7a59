import type { Askable, Entry, EntryContent, ResolvedMention } from '../../../../shared/domain/entry';
import type { CircleId, PersonId } from '../../../../shared/domain/ids';
import { foldName, peopleOf } from '../../../../shared/domain/inline';
import { looseLabelsOf } from '../index/keys';
import type { NetworkIndex } from '../index/network-index';

/** What settling whom a name means needs to know. */
export type MentionTargets = { readonly network: Pick<NetworkIndex, 'peopleNamed' | 'circleNamed'> };

/**
 * Ties each name in an entry to a person: as it was tied before (to somebody erased too, see `withoutRecords`), otherwise
 * to the one person who is called that. Names that could be several people's, or nobody's, stay untied.
 */
export function resolveMentions(
  { network }: { readonly network: Pick<NetworkIndex, 'peopleNamed'> },
  content: Pick<EntryContent, 'body' | 'people'>,
  before: readonly ResolvedMention[],
): readonly ResolvedMention[] {
  return peopleOf(content).flatMap(label => {
    const folded = foldName(label);
    const kept = before.find(mention => foldName(mention.label) === folded);
    const person = kept?.person ?? onlyOne(network.peopleNamed(folded))?.id;
    return person === undefined ? [] : [{ label, person }];
  });
}

/**
 * Circles that `entry` names: what is nobody's there is a circle's while one is called so. Nothing is kept of it, as no two
 * circles have one name and renaming one is written into every text.
 */
function circlesNamedIn({ network }: MentionTargets, entry: Entry): readonly CircleId[] {
  return looseLabelsOf(entry).flatMap(label => network.circleNamed(foldName(label))?.id ?? []);
}

/** Whom a question waits for by naming circles: as it does, and for circles that it did not name `before`. */
export function withNewlyNamedCircles(
  around: MentionTargets,
  entry: Entry,
  before: Entry | null,
): readonly Askable[] {
  if (entry.kind !== 'question') return entry.waitsFor;
  const known = new Set(before?.kind === 'question' ? circlesNamedIn(around, before) : []);
  const fresh = circlesNamedIn(around, entry).filter(circle => !known.has(circle));
  return distinctAskables([...entry.waitsFor, ...fresh.map(askCircle)]);
}

/** Whom a question waits for once `mentions` are its ties: as the head set it, and whoever was not tied `before`. */
export function withNewlyNamed(
  entry: Entry,
  mentions: readonly ResolvedMention[],
  before: Entry | null,
): readonly Askable[] {
  if (entry.kind !== 'question') return entry.waitsFor;
  const known = before?.kind === 'question' ? before.mentions : [];
  const tiedBefore = new Set(known.map(mention => mention.person));
  const fresh = mentions.map(mention => mention.person).filter(person => !tiedBefore.has(person));
  return distinctAskables([...entry.waitsFor, ...fresh.map(askPerson)]);
}

export function askPerson(person: PersonId): Askable {
  return { kind: 'person', person };
}

export function askCircle(circle: CircleId): Askable {
  return { kind: 'circle', circle };
}

/** Each person and circle once, in the order they came. */
export function distinctAskables(askables: readonly Askable[]): readonly Askable[] {
  const byId = new Map<string, Askable>();
  for (const askable of askables) {
    const id = askable.kind === 'person' ? askable.person : askable.circle;
    if (!byId.has(id)) byId.set(id, askable);
  }
  return [...byId.values()];
}

/** Ties `label` in `entry` to `person`, or to nobody; a question then waits for whoever was not tied before. */
export function withTie(entry: Entry, label: string, person: PersonId | null): Entry {
  const folded = foldName(label);
  const spelt = peopleOf(entry).find(name => foldName(name) === folded) ?? label;
  const others = entry.mentions.filter(mention => foldName(mention.label) !== folded);
  const mentions = person === null ? others : [...others, { label: spelt, person }];
  return { ...entry, mentions, waitsFor: withNewlyNamed(entry, mentions, entry) };
}

function onlyOne<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}
