import type { AttachmentType } from '../../../../../shared/domain/entry';

/** Pixels. */
export type ImageSize = { readonly width: number; readonly height: number };

/** How large a PNG, JPEG or GIF is by its header; `null` when the bytes are none or say nothing sensible. */
export function imageSize(type: AttachmentType, bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeIn(type, view);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

function sizeIn(type: AttachmentType, view: DataView): ImageSize | null {
  switch (type) {
    case 'image/png':
      return view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
    case 'image/gif':
      if (view.byteLength < 10) return null;
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case 'image/jpeg':
      return jpegSize(view);
    case 'image/webp':
    case 'application/pdf':
      return null;
  }
}

/** Looks for the frame header (ITU-T T.81, B.2.2): SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
function jpegSize(view: DataView): ImageSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** `size` made smaller, never larger, until it fits into `room`; whole pixels, at least one each way. */
export function fitted(size: ImageSize, room: ImageSize): ImageSize {
  const scale = Math.min(1, room.width / size.width, room.height / size.height);
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}
