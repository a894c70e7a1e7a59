import type { Access, OpenVault, VaultSchema } from './api';
import { Attachments } from './attachments';
import { type Chain, readChain } from './chain';
import { errnoOf } from './disk';
import type { VaultEnvironment } from './environment';
import { type Finding, isDamage } from './finding';
import type { UnlockedHeader } from './header-file';
import { HeaderKeeper } from './header-keeper';
import { isStray } from './layout';
import type { VaultLock } from './lock';
import type { Records } from './records';
import { restoreRecords } from './restore-records';
import { SegmentLog } from './segment-log';
import type { VaultShape } from './shape';
import { UnlockedVault } from './unlocked-vault';
import {
  countKept,
  discardKept,
  keepDamagedSegments,
  listVaultFolder,
  readSegmentFiles,
  removeLeftovers,
  settleHeader,
  settleLastSegment,
} from './vault-folder';

/** A vault whose header has been unlocked. */
export interface Unlocked<T extends VaultShape> {
  readonly folder: string;
  readonly schema: VaultSchema<T>;
  readonly environment: VaultEnvironment;
  readonly header: UnlockedHeader;
  /** Null: read-only. */
  readonly lock: VaultLock | null;
}

const strayFindings = (names: readonly string[]): readonly Finding[] => {
  const count = names.filter(isStray).length;
  return count > 0 ? [{ kind: 'stray-files', count }] : [];
};

const accessOf = (findings: readonly Finding[], lock: VaultLock | null): Access => {
  if (lock === null) return 'read-only';
  return findings.some(isDamage) ? 'damaged' : 'writable';
};

/** Leftovers that will not go (a file held by another program) only mean that erasing is still owed. */
const settle = async <T extends VaultShape>(
  { folder, environment, header }: Unlocked<T>,
  chain: Chain,
  records: Records,
): Promise<void> => {
  await settleHeader(environment, folder, header);
  await settleLastSegment(environment.disk, folder, chain);
  try {
    await removeLeftovers(environment.disk, folder, chain);
  } catch (error) {
    if (errnoOf(error) !== 'EBUSY' && errnoOf(error) !== 'EPERM') throw error;
    records.eraseOwed = true;
  }
};

/** Reads the segments of an unlocked vault, settles its folder when it may be written, and opens it. */
export const assembleVault = async <T extends VaultShape>(unlocked: Unlocked<T>): Promise<OpenVault<T>> => {
  const { folder, schema, environment, header, lock } = unlocked;
  const { master } = header;
  const { disk, device, randomBytes } = environment;
  const vaultId = Buffer.from(header.header.vault, 'hex');
  const keys = { master, vaultId, dataVersion: schema.dataVersion ?? 1, randomBytes };
  const names = await listVaultFolder(disk, folder);
  const chain = readChain(keys, await readSegmentFiles(disk, folder));
  const dataSchema = {
    version: keys.dataVersion,
    migrations: schema.migrations ?? [],
    names: Object.keys(schema.empty),
  };
  const { records, migratedFrom } = restoreRecords(chain, dataSchema, device);
  const { findings: chainFindings } = chain;
  const findings = [...header.findings, ...chainFindings, ...strayFindings(names)];
  const access = accessOf(findings, lock);
  const log = new SegmentLog(folder, keys, environment, records, chain);
  if (access === 'writable') {
    await settle(unlocked, chain, records);
    if (migratedFrom !== null) await log.compact();
  }
  return new UnlockedVault({
    folder,
    empty: schema.empty,
    master,
    header: new HeaderKeeper(folder, environment, master, header.header),
    log,
    attachments: new Attachments(folder, environment, master, vaultId),
    lock,
    opened: { findings, migratedFrom, lastChange: records.lastChange },
    access,
    // Holds the findings alone: the chain has every commit ever read, erased words included.
    keepDamage: async () => {
      await keepDamagedSegments(environment, folder, chainFindings);
      await settleHeader(environment, folder, header);
    },
    countDamaged: () => countKept(disk, folder),
    discardDamaged: () => discardKept(disk, folder),
  });
};
