import { describe, expect, it } from 'vitest';
import {
  cheapestKdfCost,
  derivePassphraseKey,
  isAcceptableCost,
  nativeArgon2id,
  nextCost,
  wasmArgon2id,
} from '../../../../electron/core/vault/kdf';

const salt = Buffer.alloc(32, 9);

describe('deriving a key from a passphrase', () => {
  it.each([
    cheapestKdfCost,
    { memoryKiB: 9000, passes: 3, lanes: 2 },
    { memoryKiB: 16384, passes: 2, lanes: 4 },
  ])('gives the same by the native and the WebAssembly build (%o)', async cost => {
    const secret = Buffer.from('pässphrase 🦉');
    const native = await nativeArgon2id(secret, salt, cost);
    expect(native).toHaveLength(32);
    expect(await wasmArgon2id(secret, salt, cost)).toEqual(native);
  });

  it('computes the Argon2id of the reference implementation', async () => {
    const derived = await nativeArgon2id(Buffer.from('password'), Buffer.from('somesalt'), {
      memoryKiB: 65536,
      passes: 2,
      lanes: 1,
    });
    expect(derived.toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  it('takes composed and decomposed accents for the same, and compatibility forms for different ones', async () => {
    const derive = (text: string) => derivePassphraseKey(text, salt, cheapestKdfCost);
    expect(await derive('caf\u00e9')).toEqual(await derive('cafe\u0301'));
    expect(await derive('\u2460')).not.toEqual(await derive('1'));
  });

  it.each([
    { memoryKiB: 8191, passes: 1, lanes: 1 },
    { memoryKiB: 1024 * 1024 + 1, passes: 1, lanes: 1 },
    { memoryKiB: 8192, passes: 0, lanes: 1 },
    { memoryKiB: 8192, passes: 21, lanes: 1 },
    { memoryKiB: 8192, passes: 1, lanes: 5 },
    { memoryKiB: 8192.5, passes: 1, lanes: 1 },
    { memoryKiB: Number.NaN, passes: 1, lanes: 1 },
  ])('refuses a cost out of bounds before it derives anything (%o)', async cost => {
    expect(isAcceptableCost(cost)).toBe(false);
    await expect(derivePassphraseKey('x', salt, cost)).rejects.toMatchObject({ code: 'header-damaged' });
  });
});

describe('calibrating', () => {
  const full = { memoryKiB: 256 * 1024, passes: 3, lanes: 1 };

  it('adds passes on a fast machine until a derivation takes about three quarters of a second', () => {
    expect(nextCost(full, 280)).toEqual({ cost: { ...full, passes: 8 }, settled: true });
  });

  it('never goes below three passes or above what a header may ask for', () => {
    expect(nextCost(full, 1900)).toEqual({ cost: full, settled: true });
    expect(nextCost(full, 0)).toEqual({ cost: { ...full, passes: 20 }, settled: true });
  });

  it('halves the memory on a very slow machine, to 64 MiB at the least', () => {
    expect(nextCost(full, 5000)).toEqual({ cost: { ...full, memoryKiB: 128 * 1024 }, settled: false });
    const least = { ...full, memoryKiB: 64 * 1024 };
    expect(nextCost(least, 5000)).toEqual({ cost: least, settled: true });
  });
});
