import type { Touch } from '../../../../shared/contract/sharing';
import type { Attachment, Entry, Revision } from '../../../../shared/domain/entry';
import { foldName, inlineMarks } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import type { FoundName, PersonNames, Ties } from './names/person-names';
import { type TextChange, textsIn, withContentTexts } from './texts';

/** An entry with everything that is erased with it. */
export type EntryFile = {
  readonly entry: Entry;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  /** Those of earlier states too. */
  readonly attachments: readonly Attachment[];
  /** What was typed and not kept. */
  readonly draft: string;
  /** Why its audience was raised. */
  readonly reason: string;
  /** Who sent it. */
  readonly sender: string;
};

/** How somebody is found in an entry. */
export type FoundEntry = {
  readonly file: EntryFile;
  readonly touches: readonly Touch[];
  readonly sure: boolean;
  /** Names in its texts, history and file names; ties beside them are not counted. */
  readonly places: number;
  /** Of those, how many stay where it is rewritten: they may be somebody else's, or words. */
  readonly staying: number;
  /** Somebody's name is surely in the title. */
  readonly inTitle: boolean;
  readonly revisions: number;
  readonly attachments: number;
  /** Names by text, in the order of `withFileTexts`. */
  readonly names: readonly (readonly FoundName[])[];
};

/** Every entry of the journal, the bin's too. */
export function entryFilesOf(journal: Journal): readonly EntryFile[] {
  const { entries, drafts, audienceRaises, provenance } = journal;
  const revisions = grouped(Object.values(journal.revisions));
  const attachments = grouped(Object.values(journal.attachments));
  return Object.values(entries).map(entry => ({
    entry,
    revisions: [...(revisions.get(entry.id) ?? [])].sort((a, b) => a.revision - b.revision),
    attachments: attachments.get(entry.id) ?? [],
    draft: drafts[draftPlaceOf(entry)]?.text ?? '',
    reason: audienceRaises[entry.id]?.reason ?? '',
    sender: provenance[entry.id]?.senderName ?? '',
  }));
}

/** Where what was typed and not kept of an entry is. */
export function draftPlaceOf({ id }: Pick<Entry, 'id'>): string {
  return `entry-${id}`;
}

/** `file` with `change` made of each of its texts. */
export function withFileTexts(file: EntryFile, change: TextChange): EntryFile {
  const { entry } = file;
  return {
    entry: {
      ...withContentTexts(entry, change),
      links: entry.links.map(link => ({ ...link, label: change(link.label, 'tie') })),
    },
    revisions: file.revisions.map(revision => ({
      ...revision,
      content: withContentTexts(revision.content, change),
    })),
    attachments: file.attachments.map(one => ({ ...one, name: change(one.name, 'line') })),
    draft: change(file.draft, 'prose'),
    reason: change(file.reason, 'line'),
    sender: change(file.sender, 'line'),
  };
}

/** How the person is found in an entry, its history and its files; `null` when they are not. */
export function foundInEntry(file: EntryFile, own: PersonNames): FoundEntry | null {
  const { entry } = file;
  const isTied = entry.mentions.some(({ person }) => person === own.person.id);
  const waits = [entry, ...file.revisions.map(({ content }) => content)].some(({ waitsFor }) =>
    waitsFor.some(askable => askable.kind === 'person' && askable.person === own.person.id),
  );
  const texts = textsIn(file, withFileTexts);
  const isNear = texts.some(({ text }) => own.maybeIn(text));
  if (!isTied && !waits && !isNear) return null;
  const names = own.findIn(
    texts.map(({ text }) => text),
    tiesOf(entry),
  );
  const isMentioned = mentionsTied(entry, own.person.id);
  return describe(file, { isTied, isMentioned, waits, texts, names });
}

/**
 * The names that go where the entry is rewritten. One that was rewritten although it was not sure is about them, so the head
 * says: then what may be theirs in it is.
 */
export function namesToReplace({ file, names, sure }: FoundEntry, own: PersonNames): FoundEntry['names'] {
  if (sure) return names;
  const texts = textsIn(file, withFileTexts).map(({ text }) => text);
  const ties = tiesOf(file.entry);
  const theirs = own.findIn(texts, { ...ties, people: new Set([...ties.people, own.person.id]) });
  if (theirs.flat().some(({ goes }) => goes)) return theirs;
  return theirs.map(found => found.map(name => ({ ...name, goes: true })));
}

/** `@…` in the text means them, not only a label beside it. */
function mentionsTied({ body, outcome, mentions }: Entry, person: string): boolean {
  const theirs = new Set(mentions.flatMap(one => (one.person === person ? [foldName(one.label)] : [])));
  if (theirs.size === 0) return false;
  return inlineMarks(`${body}\n${outcome}`).some(
    mark => mark.kind === 'mention' && theirs.has(foldName(mark.name)),
  );
}

type Reading = {
  readonly isTied: boolean;
  readonly isMentioned: boolean;
  readonly waits: boolean;
  readonly texts: ReturnType<typeof textsIn>;
  readonly names: readonly (readonly FoundName[])[];
};

function describe(file: EntryFile, { isTied, isMentioned, waits, texts, names }: Reading): FoundEntry | null {
  const spread = spreadOf(file, names);
  const counted = names.filter((_, index) => texts[index]?.kind !== 'tie').flat();
  const sure = isTied || waits || counted.some(name => name.sure);
  if (counted.length === 0 && !sure) return null;
  const touches: readonly (Touch | false)[] = [
    (isTied || spread.own > 0) && (isMentioned ? 'mentioned' : 'named'),
    waits && 'waits',
    spread.revisions > 0 && 'in-history',
    spread.attachments > 0 && 'in-file-name',
  ];
  return {
    file,
    touches: touches.filter((touch): touch is Touch => touch !== false),
    sure,
    places: counted.length,
    staying: sure ? counted.filter(name => !name.goes).length : 0,
    inTitle: (names[0] ?? []).some(name => name.sure),
    revisions: spread.revisions,
    attachments: spread.attachments,
    names,
  };
}

/** How many names are in each step of the entry's history. */
export function namesByRevision({ file, names }: Pick<FoundEntry, 'file' | 'names'>): readonly number[] {
  return spreadOf(file, names).byRevision;
}

/** How many names are in the entry as it is, in each step of its history, and in each file name. */
function spreadOf(file: EntryFile, names: readonly (readonly FoundName[])[]) {
  let at = 0;
  const take = (texts: number): number => {
    const taken = names.slice(at, at + texts);
    at += texts;
    return taken.flat().length;
  };
  const sizeOf = (content: Entry | Revision['content']): number => textsIn(content, withContentTexts).length;
  const inEntry = take(sizeOf(file.entry));
  take(file.entry.links.length);
  const byRevision = file.revisions.map(({ content }) => take(sizeOf(content)));
  const byFile = file.attachments.map(() => take(1));
  return {
    own: inEntry + take(3),
    byRevision,
    revisions: byRevision.filter(count => count > 0).length,
    attachments: byFile.filter(count => count > 0).length,
  };
}

function tiesOf({ mentions }: Entry): Ties {
  return {
    people: new Set(mentions.map(({ person }) => person)),
    labels: new Map(mentions.map(({ label, person }) => [foldName(label), person])),
  };
}

function grouped<T extends { readonly entry: string }>(
  values: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(value.entry);
    if (group === undefined) groups.set(value.entry, [value]);
    else group.push(value);
  }
  return groups;
}
