import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKey } from '../../../../../electron/core/sharing/packs/derive-key';

const secretOf = (text: string) => new TextEncoder().encode(text);
const salt = secretOf('salt of sixteen.');

describe('a key of a passphrase', () => {
  it.each([1, 13, 14])('is scrypt’s own at 2^%i, and the passphrase is overwritten', async workFactor => {
    const secret = secretOf('violet ladder');
    const expected = scryptSync(secret, salt, 32, { N: 2 ** workFactor, r: 8, p: 1, maxmem: 2 ** 26 });
    const key = await deriveKey({ secret, salt, workFactor, size: 32 });
    expect(Buffer.from(key)).toEqual(expected);
    expect(secret.every(byte => byte === 0)).toBe(true);
  });

  it('is derived beside the thread, which goes on', async () => {
    let turns = 0;
    const done = deriveKey({ secret: secretOf('violet ladder'), salt, workFactor: 17, size: 32 });
    const counting = setInterval(() => {
      turns += 1;
    }, 1);
    await done;
    clearInterval(counting);
    expect(turns).toBeGreaterThan(20);
  });

  it('is one of several that were asked for at once', async () => {
    const keys = await Promise.all(
      ['a', 'b'].map(text => deriveKey({ secret: secretOf(text), salt, workFactor: 14, size: 32 })),
    );
    expect(keys.map(key => Buffer.from(key).toString('hex'))).toEqual(
      ['a', 'b'].map(text =>
        scryptSync(text, salt, 32, { N: 2 ** 14, r: 8, p: 1, maxmem: 2 ** 26 }).toString('hex'),
      ),
    );
  });

  it('fails when there can be none', async () => {
    const impossible = deriveKey({ secret: secretOf('a'), salt, workFactor: 60, size: 32 });
    await expect(impossible).rejects.toThrow();
  });
});
