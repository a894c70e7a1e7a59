import {
  agreesOnSecrets,
  publicKeyOf,
  signatureFits,
  signBytes,
} from '../../electron/core/sharing/identity/key-pairs';
import { deriveKey } from '../../electron/core/sharing/packs/derive-key';
import { nativeArgon2id, wasmArgon2id } from '../../electron/core/vault/kdf';
import { deriveSubKey, mac } from '../../electron/core/vault/keys';
import { seal, TAG_BYTES, unseal } from '../../electron/core/vault/seal';
import { deriveByHand } from './derive-by-hand';
import {
  argon2id,
  ed25519,
  ed25519Order,
  gcm,
  hkdf,
  hmac,
  scrypt,
  x25519,
  x25519SmallOrder,
} from './published';
import { bytes, Tally } from './tally';
import { checkWycheproof } from './wycheproof';

/** Every version of some bytes with one bit changed. */
function* flips(original: Buffer): Generator<Buffer, void, void> {
  for (let bit = 0; bit < original.length * 8; bit += 1) {
    const flipped = Buffer.from(original);
    flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    yield flipped;
  }
}

const checkSealing = (tally: Tally): void => {
  for (const [at, vector] of gcm.entries()) {
    const [key, nonce, additional] = [bytes(vector.key), bytes(vector.nonce), bytes(vector.additional)];
    const [plain, sealed] = [bytes(vector.plain), bytes(vector.sealed)];
    const name = `AES-256-GCM ${at}`;
    tally.expect(`${name} seals`, seal(key, nonce, additional, plain).equals(sealed));
    tally.expect(`${name} unseals`, unseal(key, nonce, additional, sealed)?.equals(plain) === true);
    for (const other of flips(sealed))
      tally.expect(`${name} sealed`, unseal(key, nonce, additional, other) === null);
    for (const other of flips(key))
      tally.expect(`${name} key`, unseal(other, nonce, additional, sealed) === null);
    for (const other of flips(nonce))
      tally.expect(`${name} nonce`, unseal(key, other, additional, sealed) === null);
    for (const other of flips(additional))
      tally.expect(`${name} additional`, unseal(key, nonce, other, sealed) === null);
    for (let length = 0; length < Math.min(sealed.length, TAG_BYTES); length += 1)
      tally.expect(`${name} short`, unseal(key, nonce, additional, sealed.subarray(0, length)) === null);
  }
};

const checkDeriving = (tally: Tally): void => {
  for (const { key, bytes: message, code } of hmac)
    tally.expect('HMAC-SHA-256', mac(bytes(key), bytes(message)).equals(bytes(code)));
  for (const vector of hkdf) {
    const [secret, salt, info] = [bytes(vector.secret), bytes(vector.salt), bytes(vector.info)];
    const derived = bytes(vector.derived);
    tally.expect('HKDF-SHA-256', deriveByHand(secret, salt, info, derived.length).equals(derived));
    const ours = Buffer.from('critical-friend/1/segment', 'utf8');
    const subKey = deriveSubKey(secret, salt, 'segment');
    tally.expect('sub-key', subKey.equals(deriveByHand(secret, salt, ours, 32)));
  }
};

const checkPassphrases = async (tally: Tally): Promise<void> => {
  const [secret, salt] = [Buffer.from('password'), Buffer.from('somesalt')];
  for (const { derived, ...cost } of argon2id) {
    for (const [name, build] of Object.entries({ nativeArgon2id, wasmArgon2id }))
      tally.expect(
        `${name} ${JSON.stringify(cost)}`,
        (await build(secret, salt, cost)).equals(bytes(derived)),
      );
  }
};

const checkPackPassphrases = async (tally: Tally): Promise<void> => {
  for (const { secret, salt, workFactor, derived } of scrypt) {
    const wanted = bytes(derived);
    const [text, grain] = [Buffer.from(secret), Buffer.from(salt)];
    const key = await deriveKey({ secret: text, salt: grain, workFactor, size: wanted.length });
    tally.expect(`scrypt of 2^${workFactor}`, Buffer.from(key).equals(wanted));
  }
};

/** The same signature with the group's order added to its second half. */
const malleated = (signature: Buffer): Buffer => {
  const half = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`);
  const hex = (half + ed25519Order).toString(16).padStart(64, '0');
  return Buffer.concat([signature.subarray(0, 32), bytes(hex).reverse()]);
};

const checkSigning = (tally: Tally): void => {
  for (const [at, vector] of ed25519.entries()) {
    const [seed, open, message] = [bytes(vector.seed), bytes(vector.open), bytes(vector.bytes)];
    const signature = bytes(vector.signature);
    const name = `Ed25519 ${at}`;
    tally.expect(`${name} public key`, publicKeyOf('ed25519', seed).equals(open));
    tally.expect(`${name} signs`, signBytes(seed, message).equals(signature));
    tally.expect(`${name} fits`, signatureFits(open, message, signature));
    tally.expect(`${name} malleated`, !signatureFits(open, message, malleated(signature)));
    tally.expect(`${name} of nothing`, !signatureFits(open, message, Buffer.alloc(0)));
    tally.expect(`${name} of zeros`, !signatureFits(open, message, Buffer.alloc(64)));
    for (const other of flips(signature)) tally.expect(`${name} bit`, !signatureFits(open, message, other));
    for (const other of flips(message))
      tally.expect(`${name} message`, !signatureFits(open, other, signature));
  }
};

const checkAgreeing = (tally: Tally): void => {
  for (const { secret, open } of x25519) {
    tally.expect('X25519', publicKeyOf('x25519', bytes(secret)).equals(bytes(open)));
    tally.expect('X25519 agrees', agreesOnSecrets(bytes(open)));
  }
  for (const point of x25519SmallOrder) tally.expect('X25519 small order', !agreesOnSecrets(bytes(point)));
};

/** Runs every vector through the functions of the app: how many were tried, and what was not as published. */
export const tryVectors = async (): Promise<{
  readonly tried: number;
  readonly complaints: readonly string[];
}> => {
  const tally = new Tally();
  checkSealing(tally);
  checkDeriving(tally);
  await checkPassphrases(tally);
  await checkPackPassphrases(tally);
  checkSigning(tally);
  checkAgreeing(tally);
  checkWycheproof(tally);
  return { tried: tally.tried, complaints: tally.complaints };
};
