import { join } from 'node:path';
import { type ErrorCode, JournalError } from '../../../shared/contract/errors';
import type { DeviceSecret, Secret } from './api';
import { type Disk, errnoOf } from './disk';
import { finishPlacing, placeFiles, preparePlacing, readIfPresent } from './durable';
import type { Finding } from './finding';
import {
  encodeHeader,
  type HeaderReading,
  headerAuthenticates,
  readHeader,
  signHeader,
  type VaultHeader,
} from './header';
import { deriveSubKey, withKey } from './keys';
import { HEADER_COPY_NAME, HEADER_NAME } from './layout';
import { unlockMaster } from './slots';

/** The two header files as found; null when missing. */
export interface HeaderFiles {
  readonly main: HeaderReading | null;
  readonly copy: HeaderReading | null;
}

/** Reads both header files without any key. Throws `newer-format`. */
export const readHeaderFiles = async (disk: Disk, folder: string): Promise<HeaderFiles> => {
  const main = await readIfPresent(disk, join(folder, HEADER_NAME));
  const copy = await readIfPresent(disk, join(folder, HEADER_COPY_NAME));
  return { main: main && readHeader(main), copy: copy && readHeader(copy) };
};

/** Writes both header files: all of the new one is on the disk before either old one goes. */
export const writeHeaderFiles = (disk: Disk, folder: string, header: VaultHeader): Promise<void> =>
  placeFiles(disk, folder, bothFiles(header));

const bothFiles = (header: VaultHeader) => {
  const bytes = encodeHeader(header);
  return [HEADER_NAME, HEADER_COPY_NAME].map(name => ({ name, bytes }));
};

/** Whether the first header file is this one, or could be made so again. */
const holdsOrRestores = async (disk: Disk, folder: string, header: VaultHeader): Promise<boolean> => {
  try {
    const main = await readIfPresent(disk, join(folder, HEADER_NAME));
    if (main?.equals(encodeHeader(header)) !== true) await writeHeaderFiles(disk, folder, header);
    return true;
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return false;
  }
};

/**
 * Writes both header files where it matters which one is in force: rejects when it is certain that `from` is, resolves
 * with `switched` when `to` is, and with `uncertain` when the disk fails so that the next opening will decide.
 */
export const switchHeaderFiles = async (
  disk: Disk,
  folder: string,
  from: VaultHeader,
  to: VaultHeader,
): Promise<'switched' | 'uncertain'> => {
  const files = bothFiles(to);
  await preparePlacing(disk, folder, files);
  try {
    await finishPlacing(disk, folder, files);
    return 'switched';
  } catch (error) {
    if (await holdsOrRestores(disk, folder, from)) throw error;
    return 'uncertain';
  }
};

/** A header and the master key it gave. */
export interface UnlockedHeader {
  readonly header: VaultHeader;
  /** 32 bytes; whoever holds it zero-fills it. */
  readonly master: Buffer;
  readonly findings: readonly Finding[];
  /** The files should be written again, once it is certain that this process may write. */
  readonly repair: boolean;
  /** Contents of header files that were not as written, worth keeping. */
  readonly damaged: readonly Buffer[];
}

const headerKeyOf = (master: Buffer, vault: string): Buffer =>
  deriveSubKey(master, Buffer.from(vault, 'hex'), 'header');

/** Signs a header's content with the vault's key. */
export const signWith = (master: Buffer, content: Parameters<typeof signHeader>[0]): VaultHeader =>
  withKey(headerKeyOf(master, content.vault), key => signHeader(content, key));

/** Whether a header was signed with the vault's key. */
export const headerIsOf = (master: Buffer, header: VaultHeader): boolean =>
  withKey(headerKeyOf(master, header.vault), key => headerAuthenticates(header, key));

const unlockIntact = async (header: VaultHeader, secret: Secret | DeviceSecret): Promise<Buffer> => {
  const master = await unlockMaster(header, secret);
  if (headerIsOf(master, header)) return master;
  master.fill(0);
  throw new JournalError('header-damaged');
};

const wrong: ReadonlySet<ErrorCode> = new Set(['wrong-passphrase', 'wrong-recovery-key', 'device-refused']);

const isWrongSecret = (error: unknown): boolean => error instanceof JournalError && wrong.has(error.code);

/**
 * With both copies damaged: whichever slot still unwraps is right, because its wrap authenticates. Whether the recovery key
 * still opens anything is known only by trying it, so it counts as confirmed no more unless it has just opened.
 */
const unlockRemains = async (
  remains: readonly VaultHeader[],
  secret: Secret | DeviceSecret,
): Promise<UnlockedHeader> => {
  for (const header of remains) {
    try {
      const master = await unlockMaster(header, secret);
      const findings = [{ kind: 'header-recovered', from: 'remains' } as const];
      const recoveryKeyConfirmed = header.recoveryKeyConfirmed && secret.kind === 'recovery-key';
      const kept = signWith(master, { ...header, recoveryKeyConfirmed });
      return { header: kept, master, findings, repair: true, damaged: [] };
    } catch (error) {
      if (!isWrongSecret(error)) throw error;
    }
  }
  throw new JournalError('header-damaged', { secretMayBeWrong: remains.length > 0 });
};

const damagedBytes = ({ main, copy }: HeaderFiles): readonly Buffer[] =>
  [main, copy]
    .filter(file => file !== null)
    .filter(file => file.kind === 'damaged')
    .map(file => file.bytes);

const copyFindings = (header: VaultHeader, copy: HeaderReading | null): readonly Finding[] => {
  const renewal = copy?.kind === 'intact' && copy.header.generation <= header.generation;
  return renewal ? [] : [{ kind: 'header-copy-renewed' }];
};

/**
 * Unlocks by the header file that is as it was written; by its copy when it is not; by what still authenticates when
 * neither is. Throws `header-damaged` when nothing does, and the secret's own errors.
 */
export const unlockHeader = async (
  files: HeaderFiles,
  secret: Secret | DeviceSecret,
): Promise<UnlockedHeader> => {
  const { main, copy } = files;
  const damaged = damagedBytes(files);
  if (main?.kind === 'intact') {
    const { header } = main;
    const master = await unlockIntact(header, secret);
    const repair = copy === null || !copy.bytes.equals(main.bytes);
    return { header, master, findings: repair ? copyFindings(header, copy) : [], repair, damaged };
  }
  if (copy?.kind === 'intact') {
    const master = await unlockIntact(copy.header, secret);
    const findings = [{ kind: 'header-recovered', from: 'copy' } as const];
    return { header: copy.header, master, findings, repair: true, damaged };
  }
  const remains = [main?.header, copy?.header].filter(header => header !== null && header !== undefined);
  return { ...(await unlockRemains(remains, secret)), damaged };
};
