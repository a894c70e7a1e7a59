import type { Access, OpenVault, VaultSchema } from './api';
import { type Chain, readChain } from './chain';
import { errnoOf } from './disk';
import { listIfPresent } from './durable';
import type { VaultEnvironment } from './environment';
import { removeOtherEpochs } from './epochs';
import { type Finding, isDamage } from './finding';
import { epochOf } from './header';
import type { UnlockedHeader } from './header-file';
import { keyedParts } from './keyed-parts';
import { epochFolder, isStray } from './layout';
import type { VaultLock } from './lock';
import type { Records } from './records';
import { restoreRecords } from './restore-records';
import { isOlder, type SeenStore } from './seen';
import { logStart } from './segment-log';
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
  readonly seen: SeenStore | undefined;
}

/** Reads what counts and judges it: damage first, and only of a whole vault whether it is older than it was. */
const judge = async <T extends VaultShape>(
  { header: { header, master, findings }, folder, environment, seen }: Unlocked<T>,
  chain: Chain,
): Promise<readonly Finding[]> => {
  const { disk } = environment;
  const epoch = epochOf(header);
  const names = new Set([
    ...(await listVaultFolder(disk, folder)),
    ...(await listIfPresent(disk, epochFolder(folder, epoch))),
  ]);
  const found = [...findings, ...chain.findings, ...strayFindings(Array.from(names))];
  if (seen === undefined || found.some(isDamage)) return found;
  const { vault, generation } = header;
  const state = { master, vault, epoch, generation, links: chain.links };
  return isOlder(await seen.read(vault), state) ? [...found, { kind: 'older-state' }] : found;
};

const strayFindings = (names: readonly string[]): readonly Finding[] => {
  const count = names.filter(isStray).length;
  return count > 0 ? [{ kind: 'stray-files', count }] : [];
};

const accessOf = (findings: readonly Finding[], lock: VaultLock | null): Access => {
  if (lock === null) return 'read-only';
  return findings.some(isDamage) ? 'damaged' : 'writable';
};

/**
 * Leftovers that will not go (a file held by another program) only mean that erasing is still owed. What was sealed with
 * other keys goes only from a folder that nobody else seems to have written to.
 */
const settle = async <T extends VaultShape>(
  { folder, environment, header }: Unlocked<T>,
  chain: Chain,
  findings: readonly Finding[],
  records: Records,
): Promise<void> => {
  const epoch = epochOf(header.header);
  const place = epochFolder(folder, epoch);
  const isOurs = findings.every(({ kind }) => kind !== 'stray-files' && kind !== 'older-state');
  await settleHeader(environment, folder, header);
  await settleLastSegment(environment.disk, place, chain);
  try {
    await removeLeftovers(environment.disk, folder, place, chain);
    if (isOurs) await removeOtherEpochs(environment, folder, epoch);
  } catch (error) {
    if (errnoOf(error) !== 'EBUSY' && errnoOf(error) !== 'EPERM') throw error;
    records.eraseOwed = true;
  }
};

/** Reads the segments of an unlocked vault, settles its folder when it may be written, and opens it. */
export const assembleVault = async <T extends VaultShape>(unlocked: Unlocked<T>): Promise<OpenVault<T>> => {
  const { folder, schema, environment, header, lock, seen } = unlocked;
  const { master } = header;
  const { disk, device, randomBytes } = environment;
  const vaultId = Buffer.from(header.header.vault, 'hex');
  const dataVersion = schema.dataVersion ?? 1;
  const place = epochFolder(folder, epochOf(header.header));
  const chain = readChain({ master, vaultId, dataVersion }, await readSegmentFiles(disk, place));
  const dataSchema = {
    version: dataVersion,
    migrations: schema.migrations ?? [],
    names: Object.keys(schema.empty),
  };
  const { records, migratedFrom } = restoreRecords(chain, dataSchema, device);
  const findings = await judge(unlocked, chain);
  const access = accessOf(findings, lock);
  const around = { folder, environment, dataVersion };
  const keyed = keyedParts(around, master, header.header, records, logStart(chain));
  if (access === 'writable') {
    await settle(unlocked, chain, findings, records);
    if (migratedFrom !== null) await keyed.log.compact();
  }
  const damage = chain.findings;
  const vault = new UnlockedVault({
    around,
    empty: schema.empty,
    dataSchema,
    randomBytes,
    keyed,
    lock,
    seen,
    opened: { findings, migratedFrom, lastChange: records.lastChange },
    access,
    // Holds the findings alone: the chain has every commit ever read, erased words included.
    keepDamage: async () => {
      await keepDamagedSegments(environment, folder, place, damage);
      await settleHeader(environment, folder, header);
    },
    countDamaged: () => countKept(disk, folder),
    discardDamaged: () => discardKept(disk, folder),
  });
  await vault.noteSeen();
  return vault;
};
