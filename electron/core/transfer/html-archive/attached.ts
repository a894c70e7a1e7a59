import { JournalError } from '../../../../shared/contract/errors';
import type { Attachment, Entry } from '../../../../shared/domain/entry';
import type { Journal } from '../../../../shared/domain/journal';
import { writeBase64 } from '../../sharing/base64';
import { readableLine } from '../../sharing/formats/blocks';
import { escapeHtml } from '../../sharing/formats/html/markup';
import type { ShareAttachment } from '../../sharing/share-document';
import type { ReadAttachment } from '../imported';
import type { Surroundings } from './surroundings';

/** Bytes of all attachments together that a page may hold: browsers hold a page whole, and one string of text at most half a gigabyte. */
export const attachedLimit = 192 * 1024 * 1024;

/** The attachments of one entry as far as the page has room for them. */
export type Attached = {
  readonly here: readonly ShareAttachment[];
  readonly tooLarge: readonly Attachment[];
};

/** Reads attachments while there is room for them, and counts. */
export class AttachmentRoom {
  #left: number;
  taken = 0;
  leftOut = 0;

  constructor(limit: number) {
    this.#left = limit;
  }

  /** Fails with `vault-damaged` when an entry names an attachment that is not there, and as `read` does. */
  async of(entry: Entry, journal: Journal, read: ReadAttachment): Promise<Attached> {
    const here: ShareAttachment[] = [];
    const tooLarge: Attachment[] = [];
    for (const id of entry.attachments) {
      const attachment = journal.attachments[id];
      if (attachment === undefined) throw new JournalError('vault-damaged');
      if (attachment.size > this.#left) {
        tooLarge.push(attachment);
        this.leftOut += 1;
        continue;
      }
      this.#left -= attachment.size;
      this.taken += 1;
      const { name, mediaType } = attachment;
      here.push({ name, mediaType, bytes: await read(id) });
    }
    return { here, tooLarge };
  }
}

/** Attachments that are no pictures: to be saved from the page, which opens nothing in place of itself. */
export function htmlFiles(attached: Attached, { texts }: Surroundings): string {
  const files = attached.here.filter(({ mediaType }) => mediaType === 'application/pdf').map(htmlFile);
  const missing = attached.tooLarge.map(({ name }) => {
    const text = texts.journalArchive.tooLarge.replace('{name}', () => readableLine(name));
    return `<p>${escapeHtml(text)}</p>`;
  });
  return [...files, ...missing].join('\n');
}

function htmlFile({ name, mediaType, bytes }: ShareAttachment): string {
  const shown = escapeHtml(readableLine(name));
  return `<p><a download="${shown}" href="data:${mediaType};base64,${writeBase64(bytes)}">${shown}</a></p>`;
}
