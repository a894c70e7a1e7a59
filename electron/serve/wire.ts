/** JSON with bytes in it: a `Uint8Array` travels as `{ "$bytes": base64 }`. */
const bytesTag = '$bytes';

/** Characters handed to `String.fromCharCode` at once; more overflow the stack in some engines. */
const chunk = 0x8000;

/** Works in a page and in Node. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Uint8Array ? { [bytesTag]: toBase64(part) } : part,
  );
}

/** Throws `SyntaxError` when `text` is not JSON or its bytes are not base64. */
export function decodeWire(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    const encoded = taggedText(part);
    return encoded === null ? part : fromBase64(encoded);
  });
}

function taggedText(part: unknown): string | null {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return null;
  const [only, ...others] = Object.entries(part);
  if (only === undefined || others.length > 0) return null;
  const [key, text]: readonly [string, unknown] = only;
  return key === bytesTag && typeof text === 'string' ? text : null;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch (error) {
    if (error instanceof DOMException) throw new SyntaxError('not base64');
    throw error;
  }
}
