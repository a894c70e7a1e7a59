import { mac } from '../../electron/core/vault/keys';

/** HKDF as RFC 5869 says it, by our HMAC: what our derivation, which has a fixed `info`, is compared with. */
export const deriveByHand = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer => {
  const extracted = mac(salt.length === 0 ? Buffer.alloc(32) : salt, secret);
  const blocks: Buffer[] = [];
  for (let at = 1; blocks.length * 32 < length; at += 1) {
    const before = blocks.at(-1) ?? Buffer.alloc(0);
    blocks.push(mac(extracted, Buffer.concat([before, info, Buffer.from([at])])));
  }
  return Buffer.concat(blocks).subarray(0, length);
};
