/** Bytes as base64 text; they are not copied for it. */
export function writeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** The bytes of a base64 text exactly as `Buffer` writes it, or `null`: no other alphabet, no spaces, no loose bits. */
export function readBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  const isWhole = bytes.length === Math.floor((text.length * 3) / 4) - paddingOf(text);
  return isWhole && isWritten(bytes, text) ? bytes : null;
}

/** Units of text compared at once, a multiple of four: written anew as a whole, a large file would take its size once more. */
const piece = 64 * 1024;

function isWritten(bytes: Buffer, text: string): boolean {
  for (let at = 0; at < text.length; at += piece) {
    const from = (at / 4) * 3;
    if (bytes.toString('base64', from, from + (piece / 4) * 3) !== text.slice(at, at + piece)) return false;
  }
  return true;
}

function paddingOf(text: string): number {
  if (text.endsWith('==')) return 2;
  return text.endsWith('=') ? 1 : 0;
}
