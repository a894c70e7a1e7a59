import type { MappedTable } from '../../../shared/contract/tables';
import type { ImportNote } from '../../../shared/contract/transfer';
import type { Instant } from '../../../shared/domain/time';
import type { ChosenFiles } from './archives/chosen-files';
import type { SourceFiles } from './archives/source-files';
import { ContainerReading } from './container-reading';
import type { ChosenRead, ImportedSurroundings, Task } from './imported';
import { journalFileName, noSurroundings, readJournalFile } from './journal-file';
import { textFile } from './references';
import { type KnownNames, noNames } from './sources/source';
import { textFileLimit } from './text-limits';
import { stopIfAborted } from './walk-folder';

type Input = Task & {
  readonly chosen: ChosenFiles;
  readonly now: () => Instant;
  /** A random UUID at every call. */
  readonly newId: () => string;
  /** What opens an encrypted backup. */
  readonly password?: string | undefined;
  readonly names?: KnownNames;
  readonly tables?: readonly MappedTable[] | undefined;
};

/** Never an archive, whatever is in it: looking into each picture of a large folder would take long. */
const picture = /\.(?:png|jpe?g|gif|webp|pdf|svg|bmp|heic|tiff?|avif|ya?ml)$/i;

/**
 * Reads notes, ours or another program's, from a folder, from archives in it, or from one file, without changing anything.
 * Which program wrote them is told by what is in the files. What cannot be used is in the notes. Fails with `cancelled`.
 */
export async function readChosen(input: Input): Promise<ChosenRead> {
  const context = {
    now: input.now(),
    newId: input.newId,
    signal: input.signal,
    password: input.password ?? null,
    names: input.names ?? noNames,
    tables: input.tables ?? [],
  };
  const top = new ContainerReading(input.chosen, { ...context, root: '', changedAt: null });
  await top.read(input.onProgress);
  const notes: ImportNote[] = [...top.notes];
  const told = new Set([journalFileName]);
  const inner: ContainerReading[] = [];
  for (const file of input.chosen.files) {
    if (textFile.test(file) || picture.test(file)) continue;
    stopIfAborted(input.signal);
    const archive = await input.chosen.inside(file);
    if (archive === 'not-archive') continue;
    if (archive === null) {
      told.add(file);
      notes.push({ file, problem: 'archive-refused', leftOut: true });
      continue;
    }
    const changedAt = (await input.chosen.read(file, 0))?.modifiedAt ?? null;
    const reading = new ContainerReading(archive, { ...context, root: `${file}/`, changedAt });
    await reading.read(input.onProgress);
    // A zip without a single note, such as a spreadsheet, is told of as one file.
    if (reading.entries.length + reading.locked.length === 0 && !reading.isKnown()) continue;
    told.add(file);
    inner.push(reading);
    notes.push(...reading.notes, ...reading.unusedFiles(new Set()));
  }
  const surroundings = await readSurroundings(input, notes);
  const all = [top, ...inner];
  return {
    entries: all.flatMap(reading => reading.entries),
    records: top.records,
    surroundings,
    notes: [...notes, ...top.unusedFiles(told)],
    sources: all.flatMap(reading => reading.sources),
    locked: all.flatMap(reading => reading.locked),
    tables: all.flatMap(reading => reading.tables),
  };
}

/** What `Critical Friend.yaml` at the top holds. */
async function readSurroundings(
  { chosen, newId }: { readonly chosen: SourceFiles; readonly newId: () => string },
  notes: ImportNote[],
): Promise<ImportedSurroundings> {
  if (!chosen.files.includes(journalFileName)) return noSurroundings;
  const found = await chosen.read(journalFileName, textFileLimit);
  if (found === null) {
    notes.push({ file: journalFileName, problem: 'unreadable', leftOut: true });
    return noSurroundings;
  }
  const yaml = new TextDecoder().decode(found.bytes);
  const { surroundings, spoilt } = readJournalFile(yaml, newId);
  if (spoilt) notes.push({ file: journalFileName, problem: 'unknown-value', leftOut: false });
  return surroundings;
}
