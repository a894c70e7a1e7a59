/** The text of a file, and whether it had to be guessed. `null` when the bytes are no text at all. */
export type DecodedText = { readonly text: string; readonly guessed: boolean };

/**
 * Decodes UTF-8 and, by its byte order mark, UTF-16. Bytes that are no UTF-8 are read as windows-1252, which older
 * programs wrote and which maps every byte to a letter, so nothing is lost; with a zero byte among them they are not text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWith('utf-16le', bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWith('utf-16be', bytes.subarray(2));
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = decodeWith('utf-8', isMarked ? bytes.subarray(3) : bytes);
  if (utf8 !== null) return utf8;
  return bytes.includes(0) ? null : { text: decodeWindows1252(bytes), guessed: true };
}

function decodeWith(encoding: string, bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, guessed: false };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** 0x80 to 0x9f; the five bytes that windows-1252 leaves free stay the control characters they are in Latin-1. */
const upperHalf = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, char => upperHalf.charAt(char.charCodeAt(0) - 0x80));
}
