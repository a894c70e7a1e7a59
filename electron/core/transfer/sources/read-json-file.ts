import type { SourceFiles } from '../archives/source-files';
import { decodeText } from '../decode-text';
import { textFileLimit } from '../text-limits';

/** Bytes that tell whether a file may be JSON at all. */
const startBytes = 64;

/** What a file of JSON says; `null` for one that is none, is too long or cannot be read. */
export async function readJsonFile(files: SourceFiles, file: string): Promise<unknown> {
  const start = await files.read(file, startBytes);
  if (start === null || !/^(?:\ufeff)?\s*\{/.test(new TextDecoder().decode(start.bytes))) return null;
  const found = await files.read(file, textFileLimit);
  if (found === null || found.size > textFileLimit) return null;
  const decoded = decodeText(found.bytes);
  return decoded === null ? null : parseJson(decoded.text);
}

/** What `text` says in JSON; `null` for anything else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
