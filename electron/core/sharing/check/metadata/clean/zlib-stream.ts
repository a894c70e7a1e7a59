import { inflateSync } from 'node:zlib';

/** Larger pictures than this are not looked into: 64 megapixels in four colours. */
const most = 256 * 1024 * 1024;

/** The zlib stream (RFC 1950) at the head of `packed` without what follows it; `null` unless it unpacks to exactly `size` bytes. */
export function zlibStreamOf(packed: Uint8Array, size: number): Uint8Array | null {
  if (size > most) return null;
  try {
    const unpacked = withEngine(inflateSync(packed, { info: true, maxOutputLength: size + 1 }));
    return unpacked.buffer.length === size ? packed.subarray(0, unpacked.engine.bytesWritten) : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

type Unpacked = { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };

/** With `info`, Node gives the engine too, which knows how much it has read; its types do not say so. */
function withEngine(result: object): Unpacked {
  if (isUnpacked(result)) return result;
  throw new Error('zlib gives no account of what it read');
}

function isUnpacked(result: object): result is Unpacked {
  return 'buffer' in result && result.buffer instanceof Uint8Array && 'engine' in result;
}
