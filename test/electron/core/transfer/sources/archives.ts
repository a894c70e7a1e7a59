import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { ChosenRead } from '../../../../../electron/core/transfer/imported';
import { type Files, importedAt, readWith, withFolder } from '../folders';
import { countedIds } from '../journals';

const block = 512;

/** A zip as other programs write them. */
export function zipOf(files: Files): Uint8Array {
  const bytes = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(2026, 10, 12, 9) });
}

/** One member of a tar; `type` and `size` may say what is not true. */
export type Member = {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
  readonly size?: number;
};

/** A tar in the `ustar` format of POSIX.1-1988, as node-tar writes it for Joplin. */
export function tarOf(members: readonly Member[]): Uint8Array {
  const blocks = members.flatMap(member => {
    const content = Buffer.from(member.content);
    const padding = Buffer.alloc((block - (content.length % block)) % block);
    return [tarHeader(member, member.size ?? content.length), content, padding];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * block)]);
}

export function tarOfFiles(files: Files): Uint8Array {
  return tarOf(Object.entries(files).map(([path, content]) => ({ path, content })));
}

function tarHeader({ path, type = '0' }: Member, size: number): Buffer {
  const header = Buffer.alloc(block);
  header.write(path.slice(0, 100), 0, 'utf8');
  header.write('0000644\0', 100);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write(
    `${Math.floor(importedAt / 1000)
      .toString(8)
      .padStart(11, '0')}\0`,
    136,
  );
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** Reads `bytes` as the one file that the head chose. */
export function readFileOf(name: string, bytes: Uint8Array, password?: string): Promise<ChosenRead> {
  return withFolder(async folder => {
    await writeFile(join(folder, name), bytes);
    return readPath(join(folder, name), password);
  });
}

export function readPath(path: string, password?: string): Promise<ChosenRead> {
  return readWith(path, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    now: () => importedAt,
    newId: countedIds('ffffffff'),
    password,
  });
}

/** What an import is about: each note's title, day, tags, and names of attachments. */
export function toldOf({ entries }: ChosenRead) {
  return entries.map(({ content, attachments }) => ({
    title: content.title,
    date: content.date,
    tags: content.tags,
    attachments: attachments.map(({ name }) => name),
  }));
}
