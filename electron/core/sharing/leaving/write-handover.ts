import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { JournalError } from '../../../../shared/contract/errors';
import { diskFailure, type ExportDisk, type FileContent } from '../../transfer/export-disk';
import { FolderNames } from '../../transfer/file-names';
import { clearAway, type Trace } from './clear-away';

/** Where something is written. */
export type HandoverTarget =
  /** A folder the head chose: one file, or a folder of its own for several. */
  | { readonly kind: 'folder'; readonly path: string; readonly stem: string }
  /** A circle's library: nothing about the file is told by its name. */
  | { readonly kind: 'library'; readonly path: string };

/** A file of what is handed over; `path` is relative, with `/`. */
export type HandoverFile = { readonly path: string; readonly bytes: FileContent };

/** What is to be written, under a name that is free: chosen before, so that the ledger can say it before the first byte. */
export type HandoverPlan = {
  readonly target: HandoverTarget;
  readonly files: readonly HandoverFile[];
  /** Of the one file, or of the folder for several. */
  readonly place: string;
  /** What it is called until all of it is on the disk. */
  readonly unfinished: string;
};

export type HandoverWriting =
  /** `names`: of each file, in their order, from the target's folder. */
  | { readonly kind: 'written'; readonly names: readonly string[] }
  /** `error` is the disk's. `leftNothing`: the disk was seen to hold none of it. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly leftNothing: boolean };

/** Fails as the disk does, before anything is written: a folder that is away, for one. */
export async function planHandover(
  disk: ExportDisk,
  target: HandoverTarget,
  files: readonly HandoverFile[],
): Promise<HandoverPlan> {
  try {
    const place = await freeName(disk, target, files);
    return { target, files, place, unfinished: unfinishedName(target) };
  } catch (error) {
    throw diskFailure(error);
  }
}

/** The name each file is going to have. */
export function plannedNames({ files, place }: HandoverPlan): readonly string[] {
  return isSingle(files) ? [place] : files.map(({ path }) => `${place}/${path}`);
}

/**
 * Writes files as planned; where the name was taken meanwhile, under another that is free. Until all of it is on the disk it
 * stands under a name that says it is unfinished; when anything fails, all of it is taken away again.
 */
export async function writeHandover(disk: ExportDisk, plan: HandoverPlan): Promise<HandoverWriting> {
  const trace: Trace = { ours: new Set([plan.unfinished]), there: null };
  try {
    await (isSingle(plan.files) ? writeFile : writeFolder)(disk, plan);
    trace.there = plan.unfinished;
    const place = await publish(disk, plan, trace);
    return { kind: 'written', names: plannedNames({ ...plan, place }) };
  } catch (error) {
    const leftNothing = await clearAway(disk, plan.target.path, trace);
    return { kind: 'failed', error: diskFailure(error), leftNothing };
  }
}

async function writeFile(disk: ExportDisk, { target, files, unfinished }: HandoverPlan): Promise<void> {
  for (const { bytes } of files) await disk.writeFile(join(target.path, unfinished), bytes);
}

async function writeFolder(disk: ExportDisk, { target, files, unfinished }: HandoverPlan): Promise<void> {
  const top = join(target.path, unfinished);
  await disk.makeFolder(top);
  const folders = new Set(files.map(({ path }) => path.split('/').slice(0, -1).join('/')));
  folders.delete('');
  for (const folder of folders) await disk.makeFolder(join(top, folder));
  for (const { path, bytes } of files) await disk.writeFile(join(top, path), bytes);
  for (const folder of folders) await disk.syncFolder(join(top, folder));
  await disk.syncFolder(top);
}

/** From here on it looks whole, and it is. Gives the name it has. */
async function publish(disk: ExportDisk, plan: HandoverPlan, trace: Trace): Promise<string> {
  const { path } = plan.target;
  const unfinished = join(path, plan.unfinished);
  if (isSingle(plan.files)) {
    const place = await claimed(disk, plan);
    wrote(trace, place);
    await disk.remove(unfinished);
    await disk.syncFolder(path);
    return place;
  }
  // A folder is never moved over one that holds anything.
  await disk.move(unfinished, join(path, plan.place));
  wrote(trace, plan.place);
  await disk.syncFolder(path);
  return plan.place;
}

function wrote(trace: Trace, name: string): void {
  trace.ours.add(name);
  trace.there = name;
}

/** Times a name may be taken by somebody else between looking and taking it. */
const attempts = 20;

async function claimed(
  disk: ExportDisk,
  { target, files, place, unfinished }: HandoverPlan,
): Promise<string> {
  let name = place;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      await disk.claimName(join(target.path, unfinished), join(target.path, name));
      return name;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      name = await freeName(disk, target, files);
    }
  }
  throw new JournalError('disk-error');
}

async function freeName(
  disk: ExportDisk,
  target: HandoverTarget,
  files: readonly HandoverFile[],
): Promise<string> {
  const there = await disk.list(target.path);
  const ending = isSingle(files) ? endingOf(files[0]?.path ?? '') : '';
  if (target.kind === 'library') return `${opaqueName()}${ending}`;
  const names = new FolderNames();
  for (const taken of there) names.claim(taken, '');
  return names.claim(target.stem, ending);
}

function isSingle(files: readonly HandoverFile[]): boolean {
  return files.length === 1;
}

function unfinishedName(target: HandoverTarget): string {
  return target.kind === 'library' ? `${opaqueName()}.part` : `Unfinished ${opaqueName().slice(0, 8)}`;
}

/** 32 hexadecimal digits. */
function opaqueName(): string {
  return randomBytes(16).toString('hex');
}

function endingOf(path: string): string {
  return /\.[A-Za-z0-9]+$/.exec(path)?.[0] ?? '';
}
