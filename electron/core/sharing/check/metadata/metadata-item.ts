import type { MetadataTopic } from '../finding';

/** One thing a file says about itself besides what it shows. */
export type MetadataItem = {
  readonly topic: MetadataTopic;
  /** One line: the field by its name in the format, and what it holds as far as it can be read. */
  readonly says: string;
};

const longest = 300;

/** An item on one line, cut to a readable length. */
export function item(topic: MetadataTopic, field: string, value = ''): MetadataItem {
  const plain = [...value.slice(0, longest)]
    .map(char => (char < ' ' ? ' ' : char))
    .join('')
    .trim();
  return { topic, says: plain === '' ? field : `${field}: ${plain}` };
}

/** Bytes as Latin-1. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Bytes as UTF-8; what is not comes out as the replacement character. */
export function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
