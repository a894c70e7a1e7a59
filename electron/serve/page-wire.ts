import { wireWith } from './wire';

/** Bytes encoded at once: few enough for one call's arguments, and whole groups of three, so that the parts join up. */
const chunk = 3 * 0x2000;

/** The wire as a browser speaks it. */
export const pageWire = wireWith({
  toBase64: bytes => {
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += chunk) {
      parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + chunk))));
    }
    return parts.join('');
  },
  fromBase64: text => {
    const binary = decoded(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  },
});

function decoded(text: string): string {
  try {
    return atob(text);
  } catch (error) {
    if (error instanceof DOMException) throw new SyntaxError('not base64');
    throw error;
  }
}
