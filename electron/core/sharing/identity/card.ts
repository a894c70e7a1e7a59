import { createHash } from 'node:crypto';
import type { Card, CardProblem } from '../../../../shared/domain/sharing/card';
import { readBase64 } from '../base64';
import { readCardName } from './card-name';
import { agreesOnSecrets, keyBytes, readRecipient, writeRecipient } from './key-pairs';

export type { Card, CardProblem } from '../../../../shared/domain/sharing/card';

export type CardReading =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'refused'; readonly problem: CardProblem };

const label = 'critical-friend-card:';
const end = ';';
const version = 1;
const checkBytes = 4;
/** Characters; a mail around it included. */
const textLimit = 20_000;

/**
 * A card as one short text to send: `critical-friend-card:`, then in base64url a version byte, both keys (X25519, Ed25519),
 * the name in UTF-8 and 4 bytes of checksum, then `;`, so that a card that was cut or mistyped is told from a whole one.
 */
export function writeCard(card: Card): string {
  const recipient = readRecipient(card.recipient);
  const verifyingKey = readBase64(card.verifyingKey);
  if (recipient === null || verifyingKey === null) throw new Error('A card holds keys that are none.');
  const body = Buffer.concat([Buffer.of(version), recipient, verifyingKey, Buffer.from(card.name, 'utf8')]);
  return `${label}${Buffer.concat([body, checksum(body)]).toString('base64url')}${end}`;
}

/** The card in a text somebody sent, wherever it stands in it and however a mail broke its lines. */
export function readCard(text: string): CardReading {
  const found = findCard(text);
  if (found === null) return refused('not-a-card');
  const body = found.subarray(0, -checkBytes);
  if (found.length <= checkBytes || !checksum(body).equals(found.subarray(-checkBytes))) {
    return refused('mistyped');
  }
  if (body[0] !== version) return refused('newer-version');
  const card = cardFrom(body.subarray(1));
  return card === null ? refused('not-a-card') : { kind: 'card', card };
}

function findCard(text: string): Buffer | null {
  if (text.length > textLimit) return null;
  const start = text.indexOf(label);
  if (start < 0) return null;
  const [written = ''] = text.slice(start + label.length).split(end, 1);
  return Buffer.from(written.replace(/\s+/g, ''), 'base64url');
}

function cardFrom(bytes: Buffer): Card | null {
  if (bytes.length <= 2 * keyBytes) return null;
  const recipient = bytes.subarray(0, keyBytes);
  const written = bytes.subarray(2 * keyBytes).toString('utf8');
  const name = readCardName(written);
  if (name === null || name !== written || !agreesOnSecrets(recipient)) return null;
  return {
    name,
    recipient: writeRecipient(recipient),
    verifyingKey: bytes.subarray(keyBytes, 2 * keyBytes).toString('base64'),
  };
}

function checksum(body: Uint8Array): Buffer {
  return createHash('sha256').update('critical-friend-card').update(body).digest().subarray(0, checkBytes);
}

function refused(problem: CardProblem): CardReading {
  return { kind: 'refused', problem };
}
