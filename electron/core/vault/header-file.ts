import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { Secret } from './api';
import type { Disk } from './disk';
import { placeFiles, readIfPresent } from './durable';
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
export const writeHeaderFiles = async (disk: Disk, folder: string, header: VaultHeader): Promise<void> => {
  const bytes = encodeHeader(header);
  await placeFiles(disk, folder, [
    { name: HEADER_NAME, bytes },
    { name: HEADER_COPY_NAME, bytes },
  ]);
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

const unlockIntact = async (header: VaultHeader, secret: Secret): Promise<Buffer> => {
  const master = await unlockMaster(header, secret);
  if (withKey(headerKeyOf(master, header.vault), key => headerAuthenticates(header, key))) return master;
  master.fill(0);
  throw new JournalError('header-damaged');
};

const isWrongSecret = (error: unknown): boolean =>
  error instanceof JournalError && (error.code === 'wrong-passphrase' || error.code === 'wrong-recovery-key');

/** With both copies damaged: whichever slot still unwraps is right, because its wrap authenticates. */
const unlockRemains = async (remains: readonly VaultHeader[], secret: Secret): Promise<UnlockedHeader> => {
  for (const header of remains) {
    try {
      const master = await unlockMaster(header, secret);
      const findings = [{ kind: 'header-recovered', from: 'remains' } as const];
      return { header: signWith(master, header), master, findings, repair: true, damaged: [] };
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
export const unlockHeader = async (files: HeaderFiles, secret: Secret): Promise<UnlockedHeader> => {
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
