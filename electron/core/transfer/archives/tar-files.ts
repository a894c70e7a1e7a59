import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { FileBytes } from '../open-file';
import { ArchiveListing } from './archive-listing';
import type { SourceFiles } from './source-files';
import { blockSize, paxPath, readTarHeader, type TarHeader } from './tar-header';

type Place = { readonly at: number; readonly modifiedAt: number };

/** Bytes that are looked at together for headers. */
const windowSize = 1024 * 1024;
/** Bytes of a long name or a pax header; nothing honest is longer. */
const namesLimit = 64 * 1024;

/**
 * The files of a tar, read where they lie: libraries for it read from the start to the end, which would be once for every
 * attachment. `null` when it is damaged or holds more than it may.
 */
export async function tarFiles(path: string): Promise<SourceFiles | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size, mtimeMs } = await file.stat();
    const listing = await listed(file, size, Math.round(mtimeMs));
    if (listing !== null) return readable(file, listing);
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.close();
  return null;
}

/** `writtenAt` is of the archive, for files that do not say when they were. */
async function listed(
  file: FileHandle,
  archiveSize: number,
  writtenAt: number,
): Promise<ArchiveListing<Place> | null> {
  const listing = new ArchiveListing<Place>(archiveSize);
  const blocks = windowsOf(file);
  let longName: string | null = null;
  let last = '';
  for (let at = 0; at < archiveSize; ) {
    const header = readTarHeader(await blocks(at, blockSize));
    if (header === null) return null;
    if (header === 'end') return listing;
    const start = at + blockSize;
    at = start + Math.ceil(header.size / blockSize) * blockSize;
    if (start + header.size > archiveSize) return null;
    if (header.type === 'long-name' || header.type === 'pax') {
      if (header.size > namesLimit) return null;
      longName = nameIn(header, await blocks(start, header.size));
      continue;
    }
    const path = longName ?? header.path;
    longName = null;
    last = path;
    const place = { at: start, modifiedAt: header.modifiedAt ?? writtenAt };
    if (header.type === 'link') listing.leaveOut(path, 'link-outside');
    else if (header.type === 'file' && !listing.add({ path, size: header.size, place })) return null;
  }
  // Every program closes a tar with empty blocks: what stood behind this place is missing.
  listing.notes.push({ file: last, problem: 'cut-off', leftOut: false });
  return listing;
}

function nameIn(header: TarHeader, bytes: Buffer): string | null {
  return header.type === 'pax' ? paxPath(bytes) : bytes.toString('utf8').replace(/\0.*$/s, '');
}

function windowsOf(file: FileHandle): (at: number, length: number) => Promise<Buffer> {
  let window: { readonly from: number; readonly bytes: Buffer } = { from: 0, bytes: Buffer.alloc(0) };
  return async (at, length) => {
    const isHere = at >= window.from && at + length <= window.from + window.bytes.length;
    if (!isHere) window = { from: at, bytes: await readAt(file, at, windowSize) };
    return window.bytes.subarray(at - window.from, at - window.from + length);
  };
}

function readable(file: FileHandle, listing: ArchiveListing<Place>): SourceFiles {
  return {
    files: listing.files(),
    notes: listing.notes,
    read: async (path, limit): Promise<FileBytes | null> => {
      const found = listing.at(path);
      if (found === undefined) return null;
      const bytes = await readAt(file, found.place.at, Math.min(limit, found.size));
      return { bytes, size: found.size, modifiedAt: found.place.modifiedAt };
    },
    close: () => file.close(),
  };
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
