import { JournalError } from '../../../shared/contract/errors';

/** What deriving a key from a passphrase costs (Argon2id, RFC 9106). */
export interface KdfCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

const MIB = 1024;
/** Outside these a header is damaged or hostile: a huge cost would hang the app, a tiny one would be a downgrade. */
const bounds = { memoryKiB: [8 * MIB, 1024 * MIB], passes: [1, 20], lanes: [1, 4] } as const;

const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** Whether a cost is one this app would ever derive with. Asked before deriving. */
export const isAcceptableCost = (cost: KdfCost): boolean =>
  within(cost.memoryKiB, bounds.memoryKiB) &&
  within(cost.passes, bounds.passes) &&
  within(cost.lanes, bounds.lanes);

/** The least cost accepted, for tests. */
export const cheapestKdfCost: KdfCost = { memoryKiB: 8 * MIB, passes: 1, lanes: 1 };

/** Computes Argon2id version 0x13: 32 bytes from a secret and a salt. */
export type Argon2id = (secret: Uint8Array, salt: Uint8Array, cost: KdfCost) => Promise<Buffer>;

const DERIVED_BYTES = 32;

/** The native build. Rejects when its native file is missing. */
export const nativeArgon2id: Argon2id = async (secret, salt, cost) => {
  const { hashRaw } = await import('@node-rs/argon2');
  return hashRaw(secret, {
    algorithm: 2,
    version: 1,
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: DERIVED_BYTES,
    salt,
  });
};

/** The WebAssembly build: the same result, several times slower. */
export const wasmArgon2id: Argon2id = async (secret, salt, cost) => {
  const { argon2id } = await import('hash-wasm');
  const derived = await argon2id({
    password: secret,
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: DERIVED_BYTES,
    outputType: 'binary',
  });
  return Buffer.from(derived.buffer, derived.byteOffset, derived.byteLength);
};

const nativeLoads = (): Promise<boolean> =>
  import('@node-rs/argon2').then(
    () => true,
    () => false,
  );

/**
 * The 32-byte key for a passphrase. It is brought to NFC first, so that é typed as one character or as two is the same
 * passphrase; not to NFKC, which would make different passphrases equal. Throws `header-damaged` on a cost out of bounds.
 */
export const derivePassphraseKey = async (
  passphrase: string,
  salt: Uint8Array,
  cost: KdfCost,
): Promise<Buffer> => {
  if (!isAcceptableCost(cost)) throw new JournalError('header-damaged');
  const secret = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  try {
    return await ((await nativeLoads()) ? nativeArgon2id : wasmArgon2id)(secret, salt, cost);
  } finally {
    secret.fill(0);
  }
};

const AIM_MS = 750;
const TOO_SLOW_MS = 2000;
const start: KdfCost = { memoryKiB: 256 * MIB, passes: 3, lanes: 1 };
const LEAST_MEMORY = 64 * MIB;

/** The cost to try or settle on after a derivation at `cost` took `elapsed` ms: memory first, then passes. */
export const nextCost = (
  cost: KdfCost,
  elapsed: number,
): { readonly cost: KdfCost; readonly settled: boolean } => {
  if (elapsed > TOO_SLOW_MS && cost.memoryKiB > LEAST_MEMORY) {
    return { cost: { ...cost, memoryKiB: cost.memoryKiB / 2 }, settled: false };
  }
  const passes = Math.round((cost.passes * AIM_MS) / Math.max(1, elapsed));
  return {
    cost: { ...cost, passes: Math.min(bounds.passes[1], Math.max(start.passes, passes)) },
    settled: true,
  };
};

/** Measures this machine and gives a cost that takes 0.5 to 1 s here: 256 MiB where it can, at least 3 passes. */
export const calibrateKdf = async (now: () => number): Promise<KdfCost> => {
  let trial: { readonly cost: KdfCost; readonly settled: boolean } = { cost: start, settled: false };
  while (!trial.settled) {
    const began = now();
    (await derivePassphraseKey('calibration', Buffer.alloc(16), trial.cost)).fill(0);
    trial = nextCost(trial.cost, now() - began);
  }
  return trial.cost;
};
