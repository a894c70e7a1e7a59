import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cardOf, makeIdentity, readCard, writeCard } from '../../../../../electron/core/sharing/identity';
import { signingSeedOf } from '../../../../../electron/core/sharing/identity/identity';
import { readRecipient } from '../../../../../electron/core/sharing/identity/key-pairs';
import { seededBytes } from '../packs/pack-fixture';

const identity = makeIdentity(seededBytes('mary'));
const card = cardOf(identity, 'Mary Hill');
const recipient = readRecipient(card.recipient) ?? new Uint8Array();
const verifyingKey = Buffer.from(card.verifyingKey, 'base64');

/** A card of any content with the right checksum: what somebody can always write. */
function written(version: number, ...parts: readonly (Uint8Array | string)[]): string {
  const body = Buffer.concat([Buffer.of(version), ...parts.map(part => Buffer.from(part))]);
  const check = createHash('sha256').update('critical-friend-card').update(body).digest().subarray(0, 4);
  return `critical-friend-card:${Buffer.concat([body, check]).toString('base64url')};`;
}

describe('a card with the right checksum', () => {
  it('is read when its content is that of a card', () => {
    const text = written(1, recipient, verifyingKey, 'Mary Hill');
    expect(text).toBe(writeCard(card));
    expect(readCard(text)).toEqual({ kind: 'card', card });
  });

  it.each([
    ['newer-version', written(2, recipient, verifyingKey, 'Mary Hill')],
    ['newer-version', written(0, recipient, verifyingKey, 'Mary Hill')],
    ['not-a-card', written(1)],
    ['not-a-card', written(1, recipient, verifyingKey)],
    ['not-a-card', written(1, recipient, verifyingKey, '   ')],
    ['not-a-card', written(1, recipient, verifyingKey, ' Mary Hill')],
    ['not-a-card', written(1, Buffer.alloc(32), verifyingKey, 'Mary Hill')],
  ])('is refused as %s all the same when it is none: %#', (problem, text) => {
    expect(readCard(text)).toEqual({ kind: 'refused', problem });
  });

  it('is never written with keys that are none', () => {
    expect(() => writeCard({ ...card, recipient: 'age1none' })).toThrow('none');
    expect(() => writeCard({ ...card, verifyingKey: '*' })).toThrow('none');
  });
});

describe('an identity with a key that is none', () => {
  it('makes no card and signs nothing', () => {
    expect(() => cardOf({ ...identity, secretKey: 'none' }, 'Mary Hill')).toThrow('vault-damaged');
    expect(() => signingSeedOf({ ...identity, signingSeed: '*' })).toThrow('vault-damaged');
  });
});
