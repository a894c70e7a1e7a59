import type { AttachmentType } from './entry';

const signatures: readonly { readonly type: AttachmentType; readonly at: number; readonly bytes: string }[] =
  [
    { type: 'image/png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
    { type: 'image/jpeg', at: 0, bytes: '\xff\xd8\xff' },
    { type: 'image/gif', at: 0, bytes: 'GIF87a' },
    { type: 'image/gif', at: 0, bytes: 'GIF89a' },
    { type: 'application/pdf', at: 0, bytes: '%PDF-' },
  ];

/** How many bytes `sniffAttachmentType` looks at. */
export const sniffedBytes = 16;

/** What a file is by its first bytes, whatever its name says; `null` for anything that may not be attached. */
export function sniffAttachmentType(bytes: Uint8Array): AttachmentType | null {
  const isWebp = startsWith(bytes, 'RIFF', 0) && startsWith(bytes, 'WEBP', 8);
  if (isWebp) return 'image/webp';
  return signatures.find(({ at, bytes: expected }) => startsWith(bytes, expected, at))?.type ?? null;
}

function startsWith(bytes: Uint8Array, expected: string, at: number): boolean {
  return [...expected].every((char, index) => bytes[at + index] === char.charCodeAt(0));
}
