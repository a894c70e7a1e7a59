import type { Entry, ResolvedMention } from '../../../../shared/domain/entry';
import type { PersonId } from '../../../../shared/domain/ids';
import { foldName, formatMention, inlineMarks } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import type { Person } from '../../../../shared/domain/person';
import { factsOf } from '../../journal/facts';
import { addNames, isWritable, withSchool } from './labels';
import type { ChangedEntries } from './ties';

/** Every entry, those in the bin too, in which the old name is `before`'s, with the new name in its place. */
export function renamedEntries(journal: Journal, before: Person, next: Person): ChangedEntries {
  if (before.name === next.name) return {};
  const labels = newLabels(journal, before, next);
  const changed: Record<string, Entry> = {};
  for (const entry of Object.values(journal.entries)) {
    if (!entry.mentions.some(mention => mention.person === before.id)) continue;
    const renamed = labels.reduce((state, label) => withRenamed(state, before.id, label), entry);
    if (renamed !== entry) changed[entry.id] = { ...renamed, revision: entry.revision + 1 };
  }
  return changed;
}

/** A name that is written differently from now on. */
type NewLabel = { readonly from: string; readonly to: string };

/** The name by itself, and as it was told from others of that name. */
function newLabels({ schools }: Journal, before: Person, next: Person): readonly NewLabel[] {
  const plain = { from: before.name, to: next.name };
  const school = before.school === null ? undefined : schools[before.school];
  if (school === undefined) return [plain];
  const present = (next.school === null ? undefined : schools[next.school]) ?? school;
  return [plain, { from: withSchool(before.name, school.name), to: withSchool(next.name, present.name) }];
}

/**
 * `entry` with every `from` that is tied to `person` written as `to`, in its text and beside it. It stays as it was where
 * `to` cannot be written as a mention, or would mean somebody else there: the old name goes on being theirs.
 */
function withRenamed(entry: Entry, person: PersonId, { from, to }: NewLabel): Entry {
  const folded = foldName(from);
  const tie = tieOf(entry, folded);
  if (tie?.person !== person || tie.label === to || !isWritable(to) || meansAnother(entry, person, to))
    return entry;
  const mentions = entry.mentions.map(mention => (mention === tie ? { ...mention, label: to } : mention));
  return {
    ...withNameWritten(entry, folded, to),
    mentions: mentions.filter(
      (mention, index) => mentions.findIndex(other => sameLabel(other, mention)) === index,
    ),
  };
}

/** `entry` with the folded name `from` written as `to`, in its text and beside it. */
export function withNameWritten(entry: Entry, from: string, to: string): Entry {
  return {
    ...entry,
    body: renameMentions(entry.body, from, to),
    outcome: renameMentions(entry.outcome, from, to),
    people: addNames(
      [],
      entry.people.map(name => (foldName(name) === from ? to : name)),
    ),
  };
}

/** Whether `label` stands in `entry` already and is not `person`'s there. */
function meansAnother(entry: Entry, person: PersonId, label: string): boolean {
  const folded = foldName(label);
  const stands = factsOf(entry).people.some(name => foldName(name) === folded);
  return stands && tieOf(entry, folded)?.person !== person;
}

function tieOf(entry: Entry, folded: string): ResolvedMention | undefined {
  return entry.mentions.find(mention => foldName(mention.label) === folded);
}

function sameLabel(a: ResolvedMention, b: ResolvedMention): boolean {
  return foldName(a.label) === foldName(b.label);
}

/** `text` with every mention of the folded name `from` written as `to`. */
function renameMentions(text: string, from: string, to: string): string {
  let renamed = '';
  let at = 0;
  for (const mark of inlineMarks(text)) {
    if (mark.kind !== 'mention' || foldName(mark.name) !== from) continue;
    const wasBare = text[mark.from + 1] !== '[';
    renamed += text.slice(at, mark.from) + mentionBefore(to, text.slice(mark.to), wasBare);
    at = mark.to;
  }
  return renamed + text.slice(at);
}

/**
 * In brackets where a bare name could run into what follows, or keep it from being a mention; where the name before was
 * bare, a bare one does no harm either.
 */
function mentionBefore(name: string, rest: string, wasBare: boolean): string {
  return wasBare || /^(?:$|[\s.,;:!?)])/.test(rest) ? formatMention(name) : `@[${name}]`;
}
