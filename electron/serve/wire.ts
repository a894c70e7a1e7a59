/** How bytes become text and back; `fromBase64` throws `SyntaxError` when the text is not base64. */
export type Base64 = {
  readonly toBase64: (bytes: Uint8Array) => string;
  readonly fromBase64: (text: string) => Uint8Array;
};

/** JSON with bytes in it: a `Uint8Array` travels as `{ "$bytes": base64 }`. */
export interface Wire {
  encode(value: unknown): string;
  /** Throws `SyntaxError` when `text` is not JSON or its bytes are not base64. */
  decode(text: string): unknown;
}

const bytesTag = '$bytes';

/** The page and the server speak the same wire, each with the base64 that is fast where it runs. */
export function wireWith({ toBase64, fromBase64 }: Base64): Wire {
  return {
    encode: value =>
      JSON.stringify(value, (_key, part: unknown) =>
        part instanceof Uint8Array ? { [bytesTag]: toBase64(part) } : part,
      ),
    decode: text =>
      JSON.parse(text, (_key, part: unknown) => {
        const encoded = taggedText(part);
        return encoded === null ? part : fromBase64(encoded);
      }),
  };
}

function taggedText(part: unknown): string | null {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return null;
  const [only, ...others] = Object.entries(part);
  if (only === undefined || others.length > 0) return null;
  const [key, text]: readonly [string, unknown] = only;
  return key === bytesTag && typeof text === 'string' ? text : null;
}
