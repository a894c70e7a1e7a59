import type { PageReport } from '../../../../shared/contract/transfer';
import type { Journal } from '../../../../shared/domain/journal';
import type { LocalDate } from '../../../../shared/domain/time';
import { spokenLanguage } from '../../../../shared/messages/spoken-language';
import { documentWords } from '../../document-words';
import { planHandover, writeHandover } from '../../sharing/leaving/write-handover';
import type { ExportDisk } from '../export-disk';
import type { ReadAttachment, Task } from '../imported';
import { AttachmentRoom, attachedLimit } from './attached';
import { cutIntoPieces } from './cut-into-pieces';
import { closing, opening } from './frame';
import { journalPieces } from './journal-pieces';
import { plainScript } from './scripts';
import { drawPageSeal, partSize, sealedPage } from './sealed-page';
import { type Surroundings, surroundingsOf } from './surroundings';

type PageInput = Task & {
  readonly folder: string;
  readonly journal: Journal;
  /** Judged before; `null` for a page that anybody can read. */
  readonly passphrase: string | null;
  readonly today: LocalDate;
  readonly readAttachment: ReadAttachment;
  readonly disk: ExportDisk;
  /** Bytes of attachments; for tests of what is more. */
  readonly limit?: number;
};

/**
 * Writes everything but the bin, the history and unsaved drafts as one web page that needs nothing but itself, under a name that
 * is free. Until it is whole it has another name, and when anything fails nothing of it stays. Fails with `folder-missing`,
 * `read-only-folder`, `disk-full`, `disk-error`, `cancelled`, and with what `readAttachment` fails with.
 */
export async function writePage(input: PageInput): Promise<PageReport> {
  const { folder, journal, today, disk, limit = attachedLimit } = input;
  const around = surroundingsOf(journal);
  const room = new AttachmentRoom(limit);
  const body = journalPieces({ ...input, around, today, room });
  const bytes = cutIntoPieces(page(body, input.passphrase, around), pieceSize);
  const stem = documentWords().journalArchive('file.name', { day: today });
  const plan = await planHandover(disk, { kind: 'folder', path: folder, stem }, [
    { path: 'page.html', bytes },
  ]);
  const written = await writeHandover(disk, plan);
  if (written.kind === 'failed') throw written.error;
  const { taken: attachments, leftOut } = room;
  const name = written.names.join();
  return {
    entries: around.entries.length,
    records: around.records.length,
    attachments,
    leftOut,
    name,
    folder,
  };
}

/** Bytes written at once. */
const pieceSize = 256 * 1024;

async function* page(
  body: AsyncIterable<string>,
  passphrase: string | null,
  { texts }: Surroundings,
): AsyncGenerator<string> {
  const language = spokenLanguage();
  if (passphrase === null) {
    yield opening(texts.journalArchive.title, language, plainScript);
    yield* body;
    yield closing(plainScript);
    return;
  }
  const seal = await drawPageSeal(passphrase);
  try {
    yield* sealedPage(cutIntoPieces(body, partSize), seal, texts.journalArchive.sealed, language);
  } finally {
    seal.key.fill(0);
  }
}
