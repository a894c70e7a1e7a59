import { extname } from 'node:path';
import type { Attachment, AttachmentType } from '../../../shared/domain/entry';

/** UTF-8 bytes; leaves room within 255 for a number, an ending and what sync programs add. */
const nameLimit = 150;

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Characters that Windows, macOS or a shell refuses, and those that nobody can see or that turn text around. */
const unsafe = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;

/** `text` as a file name, without an ending, that Windows, macOS and Linux all take; `fallback` when nothing is left. */
export function safeFileName(text: string, fallback: string): string {
  const cleaned = text.slice(0, 1000).normalize('NFC').replace(unsafe, ' ').replace(/\s+/g, ' ');
  const name = shorten(cleaned.trim()).replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return fallback;
  return reserved.test(name) ? `_${name}` : name;
}

function shorten(name: string): string {
  let bytes = 0;
  let short = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > nameLimit) return short;
    short += segment;
  }
  return short;
}

/** What the name of a file of each type may end in; the first is put behind one that ends in something else. */
const endings = {
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/gif': ['.gif'],
  'image/webp': ['.webp'],
  'application/pdf': ['.pdf'],
} as const satisfies Record<AttachmentType, readonly [string, ...string[]]>;

/** The name of an attachment as a safe stem, cut if it must be, and an ending that says what its bytes are. */
export function attachmentFileName({ name, mediaType }: Pick<Attachment, 'name' | 'mediaType'>): {
  readonly stem: string;
  readonly ending: string;
} {
  const own = extname(name);
  const [usual, ...others]: readonly [string, ...string[]] = endings[mediaType];
  return [usual, ...others].includes(own.toLowerCase())
    ? { stem: safeFileName(name.slice(0, -own.length), 'Attachment'), ending: own }
    : { stem: safeFileName(name, 'Attachment'), ending: usual };
}

/** The names of one folder; two that differ only in case or in how an accent is stored would be one file on some disks. */
export class FolderNames {
  private readonly taken = new Set<string>();

  /** `stem` and `ending` joined, numbered when that name is taken. */
  claim(stem: string, ending: string): string {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? `${stem}${ending}` : `${stem} (${number})${ending}`;
      const key = name.normalize('NFKD').toUpperCase().toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return name;
    }
  }
}
