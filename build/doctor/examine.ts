import { dirname } from 'node:path';
import { isBackup, listGenerations } from '../../electron/core/backups/generations';
import { attachmentsOf } from '../../electron/core/backups/journal-files';
import { folderOfVault, poolFolder, stampOf } from '../../electron/core/backups/names';
import { pooledFile } from '../../electron/core/backups/pool';
import { journalSchema } from '../../electron/core/session/session';
import { withDiskCodes } from '../../electron/core/vault/disk-fault';
import {
  isDamage,
  type OpenVault,
  type Secret,
  type VaultEnvironment,
} from '../../electron/core/vault/index';
import { lookAtVault } from '../../electron/core/vault/repair/look';
import { repairInto, requireFreeTarget } from '../../electron/core/vault/repair/repair-into';
import {
  type CheckedAttachments,
  checkAttachments,
  type FindSealed,
  type Verified,
  verifyVault,
} from '../../electron/core/vault/repair/verify';
import { JournalError } from '../../shared/contract/errors';
import type { Journal } from '../../shared/domain/journal';
import type { Request } from './arguments';
import { checkJournal } from './journal-check';
import type { FolderReport, Refused, RepairOutcome, Report, Verification } from './report';

/** What the doctor works with. `askSecret` is asked only when everything else is in order. */
export type Examination = {
  readonly request: Request;
  readonly environment: VaultEnvironment;
  readonly askSecret: () => Promise<string | null>;
};

type Outcome = Pick<Report, 'verification' | 'repair'>;

const orRefused = async <T>(task: () => Promise<T>): Promise<T | Refused> => {
  try {
    return await task();
  } catch (error) {
    if (error instanceof JournalError) return { refused: error.code };
    throw error;
  }
};

async function folderReport(
  found: Awaited<ReturnType<typeof lookAtVault>>,
  folder: string,
  { disk }: VaultEnvironment,
): Promise<FolderReport | null> {
  if (!('survey' in found)) return null;
  const { bytes, survey, attachments, surroundings, inspection } = found;
  const beside =
    inspection.state === 'present'
      ? await listGenerations(disk, folderOfVault(dirname(folder), inspection.id))
      : [];
  const readable = beside.filter(({ read }) => read !== null);
  const newest = readable[0] === undefined ? null : stampOf(readable[0].id);
  return {
    isBackup: await isBackup(disk, folder),
    bytes,
    survey,
    attachments,
    surroundings,
    backups: { count: readable.length, newest },
  };
}

/** A backup's attachments are in the pool beside it. */
const pooledBeside =
  (vault: OpenVault<Journal>, { disk }: VaultEnvironment): FindSealed =>
  id =>
    pooledFile(disk, poolFolder(dirname(vault.folder), vault.copies.epoch()), id);

const nowhere: FindSealed = async () => null;

function verificationOf(
  { vault, survey }: Verified<Journal>,
  named: readonly string[],
  { sound, damaged, missing, unnamed }: CheckedAttachments,
): Verification {
  const { findings, lastChange, migratedFrom } = vault.opened;
  return {
    findings,
    survey,
    records: vault.stats().records,
    lastChange,
    migratedFrom,
    journal: checkJournal(vault.db.data),
    attachments: { named: named.length, sound: sound.size, damaged, missing, unnamed: unnamed.length },
  };
}

async function verifyAndRepair(
  { request: { folder, repairInto: target }, environment }: Examination,
  secret: Secret,
): Promise<Outcome> {
  const opening = { secret, schema: journalSchema, environment };
  const verified = await verifyVault<Journal>({ ...opening, folder });
  const { vault } = verified;
  try {
    const elsewhere = (await isBackup(environment.disk, folder)) ? pooledBeside(vault, environment) : nowhere;
    const named = attachmentsOf(vault.db.data);
    const checked = await checkAttachments(vault, named, elsewhere);
    const verification = verificationOf(verified, named, checked);
    const write = async (into: string): Promise<RepairOutcome | Refused> => {
      if (verification.records === 0 && vault.opened.findings.some(isDamage))
        return { refused: 'nothing-readable' };
      const attachments = [...checked.sound.keys()];
      return repairInto({ source: vault, target: into, opening, attachments, elsewhere });
    };
    return { verification, repair: target === null ? null : await orRefused(() => write(target)) };
  } finally {
    await vault.close();
  }
}

const refusal = (request: Request, refused: Refused['refused']): Outcome => ({
  verification: { refused },
  repair: request.repairInto === null ? null : { refused },
});

/** What was asked for beyond a look: first whether it can be done at all, then the secret. */
async function withSecret(examination: Examination, inUse: boolean): Promise<Outcome> {
  const { request, environment, askSecret } = examination;
  const { secret: kind, folder, repairInto: target } = request;
  if (kind === null) return { verification: null, repair: null };
  if (inUse) return refusal(request, 'vault-in-use');
  const free =
    target === null ? null : await orRefused(() => requireFreeTarget(environment.disk, folder, target));
  if (free) return { verification: null, repair: free };
  const given = await askSecret();
  if (given === null) return refusal(request, 'no-secret');
  const secret: Secret = kind === 'passphrase' ? { kind, passphrase: given } : { kind, recoveryKey: given };
  const outcome = await orRefused(() => verifyAndRepair(examination, secret));
  return 'refused' in outcome ? refusal(request, outcome.refused) : outcome;
}

/** Looks at a folder and does what was asked for; the folder is only read. Fails with the disk's own errors. */
export const examine = (examination: Examination): Promise<Report> =>
  withDiskCodes(() => lookAndAct(examination));

async function lookAndAct(examination: Examination): Promise<Report> {
  const { request, environment } = examination;
  const found = await lookAtVault(request.folder, environment);
  const { inspection: vault } = found;
  const folder = await folderReport(found, request.folder, environment);
  const outcome: Outcome =
    folder === null || !('inUse' in vault)
      ? refusalWithoutVault(request, vault.state)
      : await withSecret(examination, vault.inUse);
  return { report: 1, lookedAt: environment.now(), vault, folder, ...outcome };
}

function refusalWithoutVault(request: Request, state: Report['vault']['state']): Outcome {
  if (request.secret === null) return { verification: null, repair: null };
  if (state === 'newer-format' || state === 'folder-missing') return refusal(request, state);
  return refusal(request, 'no-vault');
}
