import type { Attachment, EntryContent } from '../../../../../shared/domain/entry';
import type { PersonId } from '../../../../../shared/domain/ids';
import type { Journal } from '../../../../../shared/domain/journal';
import {
  draftPlaceOf,
  type EntryFile,
  type FoundEntry,
  namesToReplace,
  withFileTexts,
} from '../found-entries';
import type { FoundName, PersonNames } from '../names/person-names';
import { type Renamed, replacing } from './replacing';

/** The journal with these entries, their history and their files rewritten without the person's name; their ties go. */
export function withRewrittenEntries(
  journal: Journal,
  found: readonly FoundEntry[],
  own: PersonNames,
): Journal {
  const files = found.map(one => ({ before: one.file, after: rewrittenFile(one, own) }));
  const changed = <T>(values: readonly (readonly [id: string, value: T])[]) => Object.fromEntries(values);
  const { drafts, audienceRaises, provenance } = journal;
  return {
    ...journal,
    entries: { ...journal.entries, ...changed(files.map(({ after: { entry } }) => [entry.id, entry])) },
    revisions: {
      ...journal.revisions,
      ...changed(files.flatMap(({ after }) => after.revisions.map(step => [step.id, step] as const))),
    },
    attachments: {
      ...journal.attachments,
      ...changed(files.flatMap(({ after }) => after.attachments.map(file => [file.id, file] as const))),
    },
    drafts: { ...drafts, ...changed(files.flatMap(({ after }) => redrafted(drafts, after))) },
    audienceRaises: {
      ...audienceRaises,
      ...changed(files.flatMap(({ after }) => kept(audienceRaises, after, { reason: after.reason }))),
    },
    provenance: {
      ...provenance,
      ...changed(files.flatMap(({ after }) => kept(provenance, after, { senderName: after.sender }))),
    },
  };
}

function rewrittenFile(found: FoundEntry, own: PersonNames): EntryFile {
  const { file } = found;
  const person = own.person.id;
  const names = namesToReplace(found, own);
  const files = renamedFiles(file, names);
  const rewritten = withFileTexts(file, replacing(names, files));
  const { entry } = rewritten;
  return {
    ...rewritten,
    entry: {
      ...withoutWaits(entry, person),
      mentions: entry.mentions.filter(mention => mention.person !== person),
      revision: entry.revision + 1,
    },
    revisions: rewritten.revisions.map(step => ({ ...step, content: withoutWaits(step.content, person) })),
  };
}

/** Worked out first, for every text refers to files by their names. */
function renamedFiles(file: EntryFile, names: readonly (readonly FoundName[])[]): readonly Renamed[] {
  const { attachments } = withFileTexts(file, replacing(names));
  return attachments.flatMap((after, index) => {
    const before: Attachment | undefined = file.attachments[index];
    return before === undefined || before.name === after.name ? [] : [{ from: before.name, to: after.name }];
  });
}

function withoutWaits<T extends EntryContent>(content: T, person: PersonId): T {
  const waitsFor = content.waitsFor.filter(one => one.kind !== 'person' || one.person !== person);
  return waitsFor.length === content.waitsFor.length ? content : { ...content, waitsFor };
}

function redrafted(drafts: Journal['drafts'], { entry, draft }: EntryFile) {
  const place = draftPlaceOf(entry);
  const before = drafts[place];
  return before === undefined ? [] : [[place, { ...before, text: draft }] as const];
}

function kept<T extends object>(
  values: Readonly<Record<string, T>>,
  { entry }: EntryFile,
  change: Partial<T>,
) {
  const before = values[entry.id];
  return before === undefined ? [] : [[entry.id, { ...before, ...change }] as const];
}
