/** Bytes as base64 text; they are not copied for it. */
export function writeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** The bytes of a base64 text exactly as `Buffer` writes it, or `null`: no other alphabet, no spaces, no loose bits. */
export function readBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === Math.floor((text.length * 3) / 4) - paddingOf(text) &&
    bytes.toString('base64') === text
    ? bytes
    : null;
}

function paddingOf(text: string): number {
  if (text.endsWith('==')) return 2;
  return text.endsWith('=') ? 1 : 0;
}
