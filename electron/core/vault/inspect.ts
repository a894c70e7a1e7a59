import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { Disk } from './disk';
import { withDiskCodes } from './disk-fault';
import { listIfPresent } from './durable';
import type { VaultEnvironment } from './environment';
import { bodyIsIntact } from './frame';
import { deviceSlotsOf, epochOf, type HeaderReading } from './header';
import { readHeaderFiles } from './header-file';
import {
  type Epoch,
  epochFolder,
  epochNumber,
  firstEpoch,
  HEADER_COPY_NAME,
  HEADER_NAME,
  isStray,
  segmentName,
  segmentNumbers,
} from './layout';
import { lockHolder } from './lock';
import { segmentStretches } from './segment-frames';
import { readSegmentHeader, segmentHeaderIsIntact } from './segment-header';
import { listVaultFolder } from './vault-folder';

/** What a folder holds, as far as can be told without a secret. */
export type VaultInspection =
  | { readonly state: 'folder-missing' | 'absent' | 'newer-format' }
  | ({ readonly state: 'damaged-header' } & FolderFacts)
  | ({
      readonly state: 'present';
      readonly id: string;
      readonly format: number;
      /** Milliseconds since 1970. */
      readonly created: number;
      readonly recoveryKeyConfirmed: boolean;
      /** The installations that open it by their system's keychain, each as `deviceMark` names it. */
      readonly devices: readonly string[];
      /** Which of the two header files is as it was written. */
      readonly header: 'both' | 'main' | 'copy';
    } & FolderFacts);

export interface FolderFacts {
  readonly segments: number;
  readonly strays: number;
  readonly inUse: boolean;
}

const intact = (reading: HeaderReading | null): reading is HeaderReading & { readonly kind: 'intact' } =>
  reading?.kind === 'intact';

/** The newest set of keys there is anything of, for a folder whose header does not say which one counts. */
const newestEpoch = (names: readonly string[]): Epoch =>
  names.reduce((newest, folder) => {
    const number = epochNumber(folder) ?? 0;
    return number > newest.number ? { number, folder } : newest;
  }, firstEpoch);

/** Where the segments that count are, as far as the header says. `names`: of what is in the folder. */
export const placeOf = async (disk: Disk, folder: string, names: readonly string[]) => {
  const { main, copy } = await readHeaderFiles(disk, folder);
  const [good] = [main, copy].filter(intact);
  const epoch = good === undefined ? newestEpoch(names) : epochOf(good.header);
  return { main, copy, good, epoch, place: epochFolder(folder, epoch) };
};

const readable = (found: Awaited<ReturnType<typeof placeOf>>, facts: FolderFacts): VaultInspection => {
  const { main, copy, good } = found;
  if (good === undefined) return { state: 'damaged-header', ...facts };
  const { vault, format, created, recoveryKeyConfirmed } = good.header;
  const header = intact(main) && intact(copy) ? 'both' : intact(main) ? 'main' : 'copy';
  const devices = deviceSlotsOf(good.header).map(({ device }) => device);
  return { state: 'present', id: vault, format, created, recoveryKeyConfirmed, devices, header, ...facts };
};

const inspect = async (environment: VaultEnvironment, folder: string): Promise<VaultInspection> => {
  const names = await listVaultFolder(environment.disk, folder);
  const found = await placeOf(environment.disk, folder, names);
  const inside = found.place === folder ? [] : await listIfPresent(environment.disk, found.place);
  const segments = segmentNumbers(found.place === folder ? names : inside).length;
  const hasHeader = names.includes(HEADER_NAME) || names.includes(HEADER_COPY_NAME);
  if (!hasHeader && segments === 0) return { state: 'absent' };
  const inUse = (await lockHolder(folder, environment)) !== null;
  const facts = { segments, strays: [...names, ...inside].filter(isStray).length, inUse };
  return readable(found, facts);
};

/** Says what a folder holds. Quick: reads the header files and names only, and touches nothing. */
export const inspectVault = (folder: string, environment: VaultEnvironment): Promise<VaultInspection> =>
  withDiskCodes(async () => {
    try {
      return await inspect(environment, folder);
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
      if (error.code === 'newer-format' || error.code === 'folder-missing') return { state: error.code };
      throw error;
    }
  });

/** What a segment's framing shows without its key. */
export interface SegmentFraming {
  readonly segment: number;
  readonly bytes: number;
  readonly headerIntact: boolean;
  readonly framesIntact: number;
  /** Frames whose head or body is not as it was written. */
  readonly framesDamaged: number;
  /** Length of an unfinished write at the end. */
  readonly unfinishedBytes: number;
}

const framingOf = (segment: number, file: Buffer): SegmentFraming => {
  const header = readSegmentHeader(file);
  const headerIntact = segmentHeaderIsIntact(file);
  const counts = { intact: 0, damaged: 0, unfinished: 0 };
  for (const stretch of header === null ? [] : segmentStretches(file, header.salt)) {
    if (stretch.kind === 'unfinished') counts.unfinished += stretch.bytes;
    else if (stretch.kind === 'frame' && bodyIsIntact(stretch.header, stretch.body)) counts.intact += 1;
    else counts.damaged += 1;
  }
  return {
    segment,
    bytes: file.length,
    headerIntact,
    framesIntact: counts.intact,
    framesDamaged: counts.damaged,
    unfinishedBytes: counts.unfinished,
  };
};

/** Checks the framing of every segment, reading all of it, without any secret. */
export const inspectFraming = (folder: string, disk: Disk): Promise<readonly SegmentFraming[]> =>
  withDiskCodes(async () => {
    const framings: SegmentFraming[] = [];
    const { place } = await placeOf(disk, folder, await listVaultFolder(disk, folder));
    for (const number of segmentNumbers(await listIfPresent(disk, place))) {
      framings.push(framingOf(number, await disk.read(join(place, segmentName(number)))));
    }
    return framings;
  });
