import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExportDisk, nodeExportDisk } from '../../../../../electron/core/transfer/export-disk';
import { writePage } from '../../../../../electron/core/transfer/html-archive/write-page';
import type { PageReport } from '../../../../../shared/contract/transfer';
import type { Journal } from '../../../../../shared/domain/journal';
import { withFolder } from '../folders';
import { sampleBytes } from '../journals';

type Options = {
  readonly passphrase?: string;
  readonly limit?: number;
  readonly disk?: ExportDisk;
  readonly signal?: AbortSignal;
};

/** Writes `journal` into `folder`; every attachment has the first bytes of its type. */
export function writePageTo(folder: string, journal: Journal, options: Options = {}): Promise<PageReport> {
  const { passphrase = null, limit, disk = nodeExportDisk, signal = new AbortController().signal } = options;
  return writePage({
    folder,
    journal,
    passphrase,
    today: '2026-11-23',
    disk,
    signal,
    onProgress: () => undefined,
    readAttachment: async id =>
      Buffer.from(sampleBytes[journal.attachments[id]?.mediaType ?? 'application/pdf']),
    ...(limit === undefined ? {} : { limit }),
  });
}

/** The page of `journal`, as text. */
export function pageOf(
  journal: Journal,
  options: Options = {},
): Promise<{ readonly html: string; readonly report: PageReport }> {
  return withFolder(async folder => {
    const report = await writePageTo(folder, journal, options);
    return { html: await readFile(join(folder, report.name), 'utf8'), report };
  });
}
