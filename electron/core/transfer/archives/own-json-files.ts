import { z } from 'zod';
import { jsonFormat, jsonSchema, jsonVersion } from '../../sharing/formats/json/schema';
import { type FileBytes, readFirstBytes } from '../open-file';
import type { SourceFiles } from './source-files';

const noteSchema = jsonSchema.shape.notes.element;

/** One note of a JSON file of ours, as `ownNote` files hold it; its attachments are files beside it. */
export const ownJsonNote = z.object({
  /** Without its attachments. */
  note: noteSchema,
  attachments: z.array(z.object({ file: z.string(), name: z.string() })),
});
export const ownNote = /\.own-note$/;

/** What else there is to say of the whole document, in the file of this name. */
export const ownJsonFacts = z.object({
  isNewer: z.boolean(),
  /** Numbers of notes, from 1, that somebody changed into something we cannot read. */
  unread: z.array(z.number()),
});
export const ownFacts = 'document.own-json';

/** Bytes of one file, pictures and PDFs in it; a hundred photographs have less. */
const fileLimit = 192 * 1024 * 1024;

/** Whether a file begins as our own JSON does: the format stands among the first of its keys. */
export function isOwnJson(start: string): boolean {
  return /^\ufeff?\s*\{/.test(start) && start.includes(`"${jsonFormat}"`);
}

/**
 * The notes and attachments of a document that this app wrote as JSON, each as a file; `not-archive` for what only looks
 * like one, `null` when it holds more than it may.
 */
export async function ownJsonFiles(path: string): Promise<SourceFiles | 'not-archive' | null> {
  const found = await readFirstBytes(path, fileLimit);
  if (found === null || found.size > fileLimit) return null;
  const document = parsed(found.bytes);
  if (document === null || document['format'] !== jsonFormat) return 'not-archive';
  const held = new Map<string, Uint8Array>();
  const isNewer = document['version'] !== jsonVersion || !Array.isArray(document['notes']);
  const listed: readonly unknown[] = Array.isArray(document['notes']) && !isNewer ? document['notes'] : [];
  const unread = listed.flatMap((one, at) => {
    const note = noteSchema.safeParse(one);
    if (note.success) hold(held, at + 1, note.data);
    return note.success ? [] : [at + 1];
  });
  held.set(ownFacts, jsonBytes({ isNewer, unread } satisfies z.infer<typeof ownJsonFacts>));
  const { modifiedAt } = found;
  return {
    files: [...held.keys()].sort(),
    notes: [],
    read: async (file, limit): Promise<FileBytes | null> => {
      const bytes = held.get(file);
      if (bytes === undefined) return null;
      return { bytes: bytes.subarray(0, limit), size: bytes.length, modifiedAt };
    },
    close: async () => held.clear(),
  };
}

function hold(held: Map<string, Uint8Array>, number: number, note: z.infer<typeof noteSchema>): void {
  const { attachments, ...said } = note;
  const at = String(number).padStart(6, '0');
  const files = attachments.map(({ name, bytes }, index) => {
    const file = `${at}.files/${index + 1}`;
    held.set(file, Buffer.from(bytes, 'base64'));
    return { file, name };
  });
  const kept: z.infer<typeof ownJsonNote> = { note: { ...said, attachments: [] }, attachments: files };
  held.set(`${at}.own-note`, jsonBytes(kept));
}

function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
