import { JournalError } from '../../../../shared/contract/errors';
import type { OpenVault, Secret, VaultSchema } from '../api';
import { assembleVault } from '../assemble-vault';
import { withDiskCodes } from '../disk-fault';
import type { VaultEnvironment } from '../environment';
import { epochOf } from '../header';
import { readHeaderFiles, unlockHeader } from '../header-file';
import { epochFolder } from '../layout';
import { lockHolder } from '../lock';
import type { VaultShape } from '../shape';
import { assertHasHeader, listVaultFolder, readSegmentFiles } from '../vault-folder';
import { keyedJudge } from './keyed-judge';
import { type Survey, surveySegments } from './survey';

export interface VerifyOptions<T extends VaultShape> {
  readonly folder: string;
  readonly secret: Secret;
  readonly schema: VaultSchema<T>;
  readonly environment: VaultEnvironment;
}

/** A vault that was read in full, open read-only; whoever gets it closes it. */
export interface Verified<T extends VaultShape> {
  readonly vault: OpenVault<T>;
  readonly survey: Survey;
}

/**
 * Opens a vault as it is, without taking a lock and without touching anything, and tries every frame there is. Fails as
 * opening does, and with `vault-in-use` while somebody writes in the folder: what is half written looks like damage.
 */
export const verifyVault = <T extends VaultShape>(options: VerifyOptions<T>): Promise<Verified<T>> =>
  withDiskCodes(async () => {
    const { folder, secret, schema, environment } = options;
    const { disk } = environment;
    assertHasHeader(await listVaultFolder(disk, folder));
    if ((await lockHolder(folder, environment)) !== null) throw new JournalError('vault-in-use');
    const header = await unlockHeader(await readHeaderFiles(disk, folder), secret);
    try {
      const files = await readSegmentFiles(disk, epochFolder(folder, epochOf(header.header)));
      const judge = keyedJudge(header.master, Buffer.from(header.header.vault, 'hex'));
      const survey = surveySegments(judge, files);
      const vault = await assembleVault({
        folder,
        schema,
        environment,
        header,
        lock: null,
        seen: undefined,
      });
      return { vault, survey };
    } catch (error) {
      header.master.fill(0);
      throw error;
    }
  });

/** The sealed files of a vault, each opened. */
export interface CheckedAttachments {
  /** By id, how long what is in it is. */
  readonly sound: ReadonlyMap<string, number>;
  /** Ids of files that do not authenticate. */
  readonly damaged: readonly string[];
  /** Named by the data and not there. */
  readonly missing: readonly string[];
  /** Sound, and named by nothing. */
  readonly unnamed: readonly string[];
}

/** Gives the sealed file of an attachment, null when it is not there or does not open. */
export type FindSealed = (id: string) => Promise<Buffer | null>;

/** Opens every attachment that is there or that `named` names. `elsewhere`: where else a file may be (a backup's are in a pool). */
export const checkAttachments = async <T extends VaultShape>(
  vault: Pick<OpenVault<T>, 'copies' | 'listAttachments'>,
  named: readonly string[],
  elsewhere: FindSealed,
): Promise<CheckedAttachments> => {
  const { copies } = vault;
  const there = new Set((await vault.listAttachments()).map(({ id }) => id));
  const sound = new Map<string, number>();
  const damaged: string[] = [];
  const missing: string[] = [];
  for (const id of new Set([...there, ...named])) {
    const sealed = (there.has(id) ? await copies.sealedAttachment(id) : null) ?? (await elsewhere(id));
    if (sealed !== null && copies.opens(id, sealed)) sound.set(id, sealed.length);
    else (there.has(id) ? damaged : missing).push(id);
  }
  const known = new Set(named);
  return { sound, damaged, missing, unnamed: [...sound.keys()].filter(id => !known.has(id)) };
};
