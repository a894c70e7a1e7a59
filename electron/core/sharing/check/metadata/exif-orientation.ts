import { latin, viewOf } from './metadata-item';

const orientationTag = 0x0112;

/** Which side of a picture is up by its Exif block (Exif 2.32, 4.6.4): 1 to 8; 1, as it lies, where it does not say. */
export function orientationOf(bytes: Uint8Array): number {
  const order = latin(bytes.subarray(0, 2));
  if (bytes.length < 14 || (order !== 'II' && order !== 'MM')) return 1;
  const [view, little] = [viewOf(bytes), order === 'II'];
  const first = view.getUint32(4, little);
  if (first + 2 > bytes.length) return 1;
  const count = Math.min(view.getUint16(first, little), 400);
  for (let index = 0; index < count; index++) {
    const entry = first + 2 + index * 12;
    if (entry + 12 > bytes.length) return 1;
    if (view.getUint16(entry, little) !== orientationTag) continue;
    const side = view.getUint16(entry + 8, little);
    return side >= 1 && side <= 8 ? side : 1;
  }
  return 1;
}

/** An Exif block that says which side is up and nothing else: one directory with one short number. */
export function orientationBlock(side: number): Uint8Array {
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  return Uint8Array.from([...head, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0, 0, 0, 0, 0]);
}

/** Whether `bytes` are such a block, to the last bit. */
export function isOrientationBlock(bytes: Uint8Array): boolean {
  const side = orientationOf(bytes);
  const plain = orientationBlock(side);
  return bytes.length === plain.length && plain.every((byte, at) => bytes[at] === byte);
}
