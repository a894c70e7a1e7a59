import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './folders';

/** Whether any of `words` stands in some bytes: as UTF-8, as UTF-16, or either in base64, wherever it begins in it. */
export function lookingFor(words: readonly string[]): (bytes: Buffer) => boolean {
  const needles = words.flatMap(word => {
    const plain = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
    return [...plain, ...plain.flatMap(inBase64)];
  });
  return bytes => needles.some(needle => bytes.includes(needle));
}

/** The files below `folder` that hold one of `words`, or are named by it. */
export async function filesWith(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const holds = lookingFor(words);
  const found: string[] = [];
  for (const file of await filesBelow(folder)) {
    const named = holds(Buffer.from(file, 'utf8')) || holds(Buffer.from(decoded(file), 'utf8'));
    if (named || holds(await bytesOf(join(folder, file)))) found.push(file);
  }
  return found;
}

/** Base64 has three forms of the same bytes, by how many bytes come before; only whole characters of it are the word's own. */
function inBase64(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].map(before => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    return Buffer.from(text.slice(Math.ceil((before * 8) / 6), whole), 'latin1');
  });
}

/** Desktops name files by addresses. */
function decoded(name: string): string {
  return name.replace(/%[0-9A-Fa-f]{2}/g, code => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

/** Chromium tidies its files while we look; one that has just gone holds nothing. */
async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
