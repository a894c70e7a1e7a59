import { constants, fstatSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import type { FileBytes } from '../open-file';
import { ArchiveListing } from './archive-listing';
import type { SourceFiles } from './source-files';

const encryptedFlag = 1;
const typeMask = 0o170000;
const symbolicLink = 0o120000;
const firstYear = 1980;

/** The files of a zip, read one at a time; `null` when it is damaged, or larger inside than it may be. */
export async function zipFiles(path: string): Promise<SourceFiles | null> {
  let zip: ZipFile | null = null;
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    zip = await fromFdPromise(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    const listing = await listed(zip);
    if (listing !== null) return readable(zip, listing, Math.round(fstatSync(file).mtimeMs));
  } catch (error) {
    // The library says so of anything that is not as a zip should be, without kinds of errors.
    if (!(error instanceof Error)) throw error;
  }
  zip?.close();
  return null;
}

async function listed(zip: ZipFile): Promise<ArchiveListing<Entry> | null> {
  const listing = new ArchiveListing<Entry>(zip.fileSize);
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize } = entry;
    if (fileName.endsWith('/')) continue;
    const isLink = ((entry.externalFileAttributes >>> 16) & typeMask) === symbolicLink;
    const isEncrypted = (entry.generalPurposeBitFlag & encryptedFlag) !== 0;
    if (isLink) listing.leaveOut(fileName, 'link-outside');
    else if (isEncrypted) listing.leaveOut(fileName, 'unreadable');
    else if (!listing.add({ path: fileName, size: uncompressedSize, place: entry })) return null;
  }
  return listing;
}

/** `writtenAt` is of the archive, for files that do not say when they were. */
function readable(zip: ZipFile, listing: ArchiveListing<Entry>, writtenAt: number): SourceFiles {
  return {
    files: listing.files(),
    notes: listing.notes,
    read: async (path, limit) => {
      const found = listing.at(path);
      return found === undefined ? null : readEntry(zip, found.place, limit, writtenAt);
    },
    close: async () => zip.close(),
  };
}

async function readEntry(
  zip: ZipFile,
  entry: Entry,
  limit: number,
  writtenAt: number,
): Promise<FileBytes | null> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const bytes = await firstBytes(stream, Math.min(limit, entry.uncompressedSize));
    return { bytes, size: entry.uncompressedSize, modifiedAt: modifiedAt(entry) ?? writtenAt };
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** `null` where it does not say: its clock begins in 1980, and nothing at all reads as a day before that. */
function modifiedAt(entry: Entry): number | null {
  const date = entry.getLastModDate();
  return date.getFullYear() < firstYear ? null : date.getTime();
}

/** All of a stream, or its first bytes; what is not asked for is not inflated. */
async function firstBytes(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a stream of bytes gave something else');
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
