import { identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import {
  cardOf,
  fingerprintOf,
  makeIdentity,
  readCard,
  readIdentity,
  writeCard,
} from '../../../../../electron/core/sharing/identity';
import {
  publicKeyOf,
  readRecipient,
  readSecretKey,
  signatureFits,
  signBytes,
  writeRecipient,
  writeSecretKey,
} from '../../../../../electron/core/sharing/identity/key-pairs';
import { seededBytes } from '../packs/pack-fixture';

const identity = makeIdentity(seededBytes('mary'));
const other = makeIdentity(seededBytes('somebody else'));
const card = cardOf(identity, 'Mary Hill');

describe('an identity', () => {
  it('is made from the randomness it is given and nothing else', () => {
    expect(makeIdentity(seededBytes('mary'))).toEqual(identity);
    expect(other).not.toEqual(identity);
  });

  it('comes back from the vault as it went in', () => {
    expect(readIdentity(JSON.parse(JSON.stringify(identity)))).toEqual(identity);
  });

  it.each([
    null,
    {},
    { ...identity, version: 2 },
    { ...identity, secretKey: `${identity.secretKey.slice(0, -1)}Q` },
    { ...identity, secretKey: identity.secretKey.toLowerCase() },
    { ...identity, signingSeed: 'AAAA' },
    { ...identity, more: true },
  ])('is not made of what the vault should never give: %#', value => {
    expect(() => readIdentity(value)).toThrow('vault-damaged');
  });

  it('signs with the key of RFC 8032, test 1', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const publicKey = publicKeyOf('ed25519', seed);
    expect(publicKey.toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
    const signature = signBytes(seed, new Uint8Array());
    expect(signature.toString('hex').slice(0, 32)).toBe('e5564300c360ac729086e2cc806e828a');
    expect(signatureFits(publicKey, new Uint8Array(), signature)).toBe(true);
    expect(signatureFits(publicKey, Buffer.of(0), signature)).toBe(false);
    expect(signatureFits(publicKey, new Uint8Array(), signature.subarray(1))).toBe(false);
  });

  it('has the public key that age works out from its secret one', async () => {
    expect(card.recipient).toBe(await identityToRecipient(identity.secretKey));
  });

  it('reads keys as age writes them, and no other text', () => {
    const bytes = Buffer.alloc(32, 9);
    expect(readRecipient(writeRecipient(bytes))).toEqual(new Uint8Array(bytes));
    expect(readSecretKey(writeSecretKey(bytes))).toEqual(new Uint8Array(bytes));
    expect(readRecipient(writeSecretKey(bytes))).toBeNull();
    expect(readRecipient(writeRecipient(bytes).toUpperCase())).toBeNull();
    expect(readRecipient(writeRecipient(bytes.subarray(1)))).toBeNull();
    expect(readRecipient('age1')).toBeNull();
    expect(readRecipient('a'.repeat(100_000))).toBeNull();
  });

  /** The points of small order of RFC 7748, section 6.1, and its errata. */
  it.each(['00'.repeat(32), `01${'00'.repeat(31)}`, `ec${'ff'.repeat(30)}7f`])(
    'never seals for a key that gives everybody the same secret: %s',
    hex => {
      expect(readRecipient(writeRecipient(Buffer.from(hex, 'hex')))).toBeNull();
    },
  );
});

describe('a card', () => {
  const text = writeCard(card);

  it('is a short text that gives the same card again', () => {
    expect(text).toMatch(/^critical-friend-card:[\w-]+;$/);
    expect(text.length).toBeLessThan(160);
    expect(readCard(text)).toEqual({ kind: 'card', card });
  });

  it('is found in a mail that broke its lines', () => {
    const broken = text.replace(/.{40}/g, '$&\r\n  ');
    expect(readCard(`Dear Ben,\n\nhere it is: ${broken}\nAll the best`)).toEqual({ kind: 'card', card });
  });

  it('keeps a name in any script', () => {
    const named = cardOf(identity, '  Siân Ní Dhómhnaill 李 ');
    expect(named.name).toBe('Siân Ní Dhómhnaill 李');
    expect(readCard(writeCard(named))).toEqual({ kind: 'card', card: named });
  });

  it.each(['', '  ', 'Ma\nry', 'Mary\u202egnik', 'a\u200bb', '\ud800', 'x'.repeat(101)])(
    'is not written under a name that cannot be shown: %j',
    name => {
      expect(() => cardOf(identity, name)).toThrow('bad-input');
    },
  );

  it('is refused when it was cut anywhere', () => {
    for (let length = 0; length < text.length - 1; length += 1) {
      expect(readCard(text.slice(0, length)).kind).toBe('refused');
    }
  });

  it('is refused when any character was mistyped', () => {
    const start = 'critical-friend-card:'.length;
    for (let at = start; at < text.length - 1; at += 1) {
      const typed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
      expect(readCard(typed)).toEqual({ kind: 'refused', problem: 'mistyped' });
    }
  });

  it('says why it is refused', () => {
    expect(readCard('Hello')).toEqual({ kind: 'refused', problem: 'not-a-card' });
    expect(readCard('critical-friend-card:')).toEqual({ kind: 'refused', problem: 'mistyped' });
    expect(readCard(text.repeat(1000))).toEqual({ kind: 'refused', problem: 'not-a-card' });
  });
});

describe('a fingerprint', () => {
  it('is six words, the same on every machine', () => {
    expect(fingerprintOf(card)).toMatchInlineSnapshot(`
      [
        "bar",
        "grief",
        "rescue",
        "message",
        "tornado",
        "lemon",
      ]
    `);
  });

  it('changes with either key and not with the name', () => {
    const strange = cardOf(other, 'Mary Hill');
    expect(fingerprintOf(cardOf(identity, 'M. Hill'))).toEqual(fingerprintOf(card));
    expect(fingerprintOf({ ...card, recipient: strange.recipient })).not.toEqual(fingerprintOf(card));
    expect(fingerprintOf({ ...card, verifyingKey: strange.verifyingKey })).not.toEqual(fingerprintOf(card));
  });
});
