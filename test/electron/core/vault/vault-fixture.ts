import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import {
  cheapestKdfCost,
  createVault,
  nodeDisk,
  type OpenVaultOptions,
  openVault,
  type VaultEnvironment,
} from '../../../../electron/core/vault';

export type Note = { readonly title: string; readonly body?: string };
export type Notes = {
  readonly notes: Readonly<Record<string, Note>>;
  readonly tags: Readonly<Record<string, { readonly name: string }>>;
};

export const empty: Notes = { notes: {}, tags: {} };
export const passphrase = 'a long enough passphrase';
export const secret = { kind: 'passphrase', passphrase } as const;

export const environment: VaultEnvironment = { now: Date.now, randomBytes, device: 'laptop', disk: nodeDisk };

const made: string[] = [];

/** A new folder that goes away after the tests of the file. */
export const freshFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'vault-test-'));
  made.push(folder);
  return folder;
};

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

export const create = async (folder: string, over: Partial<VaultEnvironment> = {}) =>
  createVault({
    folder,
    passphrase,
    kdf: cheapestKdfCost,
    empty,
    environment: { ...environment, ...over },
  });

export const reopen = (folder: string, over: Partial<OpenVaultOptions<Notes>> = {}) =>
  openVault({ folder, secret, empty, environment, ...over });

/** A copy of a vault folder as a crash at this moment would leave it: without its lock. */
export const copyFolder = async (folder: string): Promise<string> => {
  const copy = await freshFolder();
  await cp(folder, copy, { recursive: true });
  await rm(join(copy, 'vault.lock'), { force: true });
  return copy;
};

/** Puts a note under an id. */
export const withNote =
  (id: string, title: string, body?: string) =>
  (data: Notes): Notes => ({
    ...data,
    notes: { ...data.notes, [id]: body === undefined ? { title } : { title, body } },
  });

export const withoutNote =
  (id: string) =>
  (data: Notes): Notes => ({
    ...data,
    notes: Object.fromEntries(Object.entries(data.notes).filter(([key]) => key !== id)),
  });
