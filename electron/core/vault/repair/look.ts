import { join } from 'node:path';
import { type Disk, errnoOf } from '../disk';
import { withDiskCodes } from '../disk-fault';
import { listIfPresent } from '../durable';
import type { VaultEnvironment } from '../environment';
import { inspectVault, placeOf, type VaultInspection } from '../inspect';
import {
  ATTACHMENTS_FOLDER,
  DAMAGED_FOLDER,
  type Epoch,
  epochFolder,
  epochNumber,
  HEADER_COPY_NAME,
  HEADER_NAME,
  isOwnPartial,
  isSealedName,
  isStray,
  LOCK_NAME,
  segmentNumber,
} from '../layout';
import { readSegmentFiles } from '../vault-folder';
import { keylessJudge, type Survey, surveySegments } from './survey';

/** What lies in and around a vault's folder besides what counts. */
export interface Surroundings {
  /** Names close to the vault's own: conflict copies of a synced folder. */
  readonly conflictCopies: readonly string[];
  /** Files kept in `damaged/`. */
  readonly keptDamaged: number;
  /** Writes that a crash cut short. */
  readonly unfinished: number;
  /** Folders of keys other than those in force. */
  readonly otherKeys: number;
  /** What is nobody's business here. Names of these may say anything, so they are only counted. */
  readonly foreign: number;
}

export interface SealedFiles {
  readonly count: number;
  readonly bytes: number;
  /** Names among them that no attachment has. */
  readonly odd: number;
}

/** All that can be told of a vault without its secret. */
export interface Look {
  readonly inspection: VaultInspection;
  /** Bytes of everything that counts. */
  readonly bytes: number;
  readonly survey: Survey;
  readonly attachments: SealedFiles;
  readonly surroundings: Surroundings;
}

const sizeOf = async (disk: Disk, path: string): Promise<number> => {
  try {
    return (await disk.facts(path)).bytes;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 0;
    throw error;
  }
};

const sealedFilesIn = async (disk: Disk, place: string): Promise<SealedFiles> => {
  const folder = join(place, ATTACHMENTS_FOLDER);
  const names = await listIfPresent(disk, folder);
  const sealed = names.filter(isSealedName);
  let bytes = 0;
  for (const name of sealed) bytes += await sizeOf(disk, join(folder, name));
  const odd = names.filter(name => !isSealedName(name) && !isOwnPartial(name)).length;
  return { count: sealed.length, bytes, odd };
};

const isOwn = (name: string): boolean =>
  [HEADER_NAME, HEADER_COPY_NAME, LOCK_NAME, ATTACHMENTS_FOLDER, DAMAGED_FOLDER].includes(name) ||
  segmentNumber(name) !== null ||
  epochNumber(name) !== null ||
  isOwnPartial(name) ||
  isStray(name);

const surroundingsOf = async (
  disk: Disk,
  folder: string,
  names: readonly string[],
  epoch: Epoch,
): Promise<Surroundings> => {
  const inside = epoch.folder === '' ? [] : await listIfPresent(disk, epochFolder(folder, epoch));
  const sealed = await listIfPresent(disk, join(epochFolder(folder, epoch), ATTACHMENTS_FOLDER));
  return {
    conflictCopies: [...names, ...inside].filter(isStray),
    keptDamaged: (await listIfPresent(disk, join(folder, DAMAGED_FOLDER))).length,
    unfinished: [...names, ...inside, ...sealed].filter(isOwnPartial).length,
    otherKeys: names.filter(name => epochNumber(name) !== null && name !== epoch.folder).length,
    foreign: [...names, ...inside].filter(name => !isOwn(name)).length,
  };
};

/**
 * Reads all of a vault's segments and the names around them, without a secret and without touching anything. Null when
 * there is nothing to read: see `inspection.state`.
 */
export const lookAtVault = (
  folder: string,
  environment: VaultEnvironment,
): Promise<Look | Pick<Look, 'inspection'>> =>
  withDiskCodes(async () => {
    const { disk } = environment;
    const inspection = await inspectVault(folder, environment);
    if (inspection.state !== 'present' && inspection.state !== 'damaged-header') return { inspection };
    const names = await disk.list(folder);
    const { good, epoch, place } = await placeOf(disk, folder, names);
    const files = await readSegmentFiles(disk, place);
    const attachments = await sealedFilesIn(disk, place);
    let bytes = attachments.bytes;
    for (const file of files.values()) bytes += file.length;
    for (const name of [HEADER_NAME, HEADER_COPY_NAME]) bytes += await sizeOf(disk, join(folder, name));
    return {
      inspection,
      bytes,
      survey: surveySegments(keylessJudge(good?.header.vault ?? null), files),
      attachments,
      surroundings: await surroundingsOf(disk, folder, names, epoch),
    };
  });
