import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  applyImport,
  type ExportDisk,
  exportMarkdownFolder,
  type ImportPlan,
  nodeExportDisk,
  openChosen,
  planImport,
  readAttachmentFile,
  readChosen,
} from '../../../../electron/core/transfer';
import type { ChosenRead } from '../../../../electron/core/transfer/imported';
import { type AttachmentId, asId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import { countedIds, sampleBytes } from './journals';

/** Runs `use` with a new empty folder that is gone afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'journal-transfer-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

export async function listFiles(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();
}

export const importedAt = Date.UTC(2026, 10, 21, 18);

export function readFolder(
  folder: string,
  options: { readonly signal?: AbortSignal; readonly newId?: () => string } = {},
): Promise<ChosenRead> {
  return readWith(folder, {
    signal: options.signal ?? new AbortController().signal,
    onProgress: () => undefined,
    now: () => importedAt,
    newId: options.newId ?? countedIds('ffffffff'),
  });
}

/** Reads what `files` would look like as a folder. */
export function readFiles(files: Files): Promise<ChosenRead> {
  return withFolder(async folder => {
    await writeFiles(folder, files);
    return readFolder(folder);
  });
}

export function exportTo(
  folder: string,
  journal: Journal,
  options: {
    readonly signal?: AbortSignal;
    readonly disk?: ExportDisk;
    readonly onProgress?: () => void;
  } = {},
) {
  return exportMarkdownFolder({
    folder,
    journal,
    readAttachment: async id => {
      const attachment = journal.attachments[id];
      if (attachment === undefined) throw new Error('an attachment nobody has');
      return sampleBytes[attachment.mediaType];
    },
    signal: options.signal ?? new AbortController().signal,
    onProgress: options.onProgress ?? (() => undefined),
    disk: options.disk ?? nodeExportDisk,
  });
}

/** Imports `folder` into `journal` as the app does, attachments included. */
export async function importInto(
  journal: Journal,
  folder: string,
  newId: () => string = countedIds('eeeeeeee'),
): Promise<{ readonly journal: Journal; readonly plan: ImportPlan }> {
  const plan = planImport(await readFolder(folder, { newId }), journal);
  const ids = new Map<string, AttachmentId>();
  const chosen = await openChosen(folder);
  for (const attachment of plan.attachments) {
    await readAttachmentFile(chosen, attachment);
    ids.set(attachment.key, asId.attachment(newId()));
  }
  await chosen.close();
  return { journal: applyImport(journal, plan, ids), plan };
}

type Reading = Omit<Parameters<typeof readChosen>[0], 'chosen'>;

/** Reads what lies at `path`, a folder or one file, and lets go of it. */
export async function readWith(path: string, reading: Reading): Promise<ChosenRead> {
  const chosen = await openChosen(path, reading.signal);
  try {
    return await readChosen({ ...reading, chosen });
  } finally {
    await chosen.close();
  }
}
