import { wireWith } from './wire';

/** The wire as Node speaks it. */
export const serverWire = wireWith({
  toBase64: bytes => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  fromBase64: text => {
    // Node skips what is not base64; a page that sends such text is not ours.
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new SyntaxError('not base64');
    return Uint8Array.from(Buffer.from(text, 'base64'));
  },
});
