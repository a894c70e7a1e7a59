import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { contentsKey, makeBackup } from '../../../../electron/core/backups/make-backup';
import { folderOfVault } from '../../../../electron/core/backups/names';
import { discardAllBut, renewHeaders, rotate, type Tidying } from '../../../../electron/core/backups/tidy';
import {
  cheapestKdfCost,
  createVault,
  type Disk,
  nodeDisk,
  type OpenVault,
  openVault,
  systemEnvironment,
} from '../../../../electron/core/vault';
import type { BackupReason } from '../../../../shared/contract/backups';

/** Notes, and sealed files by their ids. */
export type Kept = {
  readonly notes: Readonly<Record<string, { readonly text: string }>>;
  readonly files: Readonly<Record<string, { readonly name: string }>>;
};

export const empty: Kept = { notes: {}, files: {} };
export const passphrase = 'a long enough passphrase';
export const secret = { kind: 'passphrase', passphrase } as const;
export const environment = systemEnvironment('laptop');

const made: string[] = [];

export const freshFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'backups-test-'));
  made.push(folder);
  return folder;
};

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

/** A vault with its recovery key. */
export const createKeptWithKey = async () => {
  const folder = join(await freshFolder(), 'journal');
  return createVault({ folder, passphrase, kdf: cheapestKdfCost, empty, environment });
};

export const createKept = async (): Promise<OpenVault<Kept>> => (await createKeptWithKey()).vault;

/** A place for the backups of a vault, with a clock that the test sets. */
export type Place = {
  readonly folder: string;
  readonly place: string;
  readonly clock: { now: number };
  readonly make: (reason?: BackupReason) => ReturnType<typeof makeBackup>;
  readonly tidy: () => Promise<void>;
  readonly discardAllBut: (id: string) => Promise<number>;
};

export const placeFor = async (
  vault: OpenVault<Kept>,
  over: { readonly disk?: Disk; readonly device?: string; readonly place?: string } = {},
): Promise<Place> => {
  const place = over.place ?? (await freshFolder());
  const disk = over.disk ?? nodeDisk;
  const device = over.device ?? 'laptop';
  const clock = { now: Date.parse('2026-11-22T14:11:05Z') };
  const folder = folderOfVault(place, vault.id);
  const tidying = (): Tidying => ({
    disk,
    folder,
    device,
    now: clock.now,
    epoch: vault.copies.epoch(),
    contentsKey: vault.deriveKey(contentsKey),
  });
  return {
    folder,
    place,
    clock,
    make: (reason = 'asked') =>
      makeBackup({
        vault,
        attachmentsOf: ({ files = {} }) => Object.keys(files),
        disk,
        place,
        device,
        reason,
        now: () => clock.now,
        pause: async () => undefined,
        onProgress: () => undefined,
      }),
    tidy: async () => {
      await renewHeaders(tidying(), vault.copies);
      await rotate(tidying());
    },
    discardAllBut: id => discardAllBut(tidying(), id),
  };
};

/** What opens a backup as it opens any vault. */
export const openBackup = (folder: string, over: { readonly passphrase?: string } = {}) =>
  openVault({
    folder,
    empty,
    environment,
    secret: { ...secret, ...over },
    readOnly: true,
  });

export const withNote =
  (id: string, text: string) =>
  (data: Kept): Kept => ({ ...data, notes: { ...data.notes, [id]: { text } } });

/** Seals a file and names it. */
export const attach = async (vault: OpenVault<Kept>, bytes: Buffer): Promise<string> => {
  const id = await vault.putAttachment(bytes);
  await vault.commit(data => ({ ...data, files: { ...data.files, [id]: { name: 'a file' } } }));
  return id;
};
