export { type ShareFormat, shareFormats } from '../../../../shared/domain/sharing/share-format';

/** One file of an export. `path` is relative, with `/`, and each part of it is a name that every system takes. */
export type FormatFile = { readonly path: string; readonly bytes: Uint8Array };

/** `text` as a file in UTF-8 without a byte order mark. */
export function textFile(path: string, text: string): FormatFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
