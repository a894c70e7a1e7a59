import { z } from 'zod';
import type { Chain } from './chain';
import { deriveSubKey, mac, sameBytes, withKey } from './keys';
import { type Epoch, sameEpoch } from './layout';
import { parseJson } from './parse-json';

/**
 * Where it is remembered, outside the vault's folder, how far a vault was seen by this installation. What is kept holds no
 * words. Neither call may ever keep anybody out of the vault: what cannot be read is `null`.
 */
export interface SeenStore {
  read(vault: string): Promise<Buffer | null>;
  /** Resolves once it is on the disk. */
  write(vault: string, bytes: Buffer): Promise<void>;
}

/** How far a vault has got: which keys, which header, and how many frames of which segment. */
export interface Position {
  readonly epoch: Epoch;
  readonly generation: number;
  readonly segment: number;
  readonly frames: number;
  /** `Link.identity` in hex. */
  readonly identity: string;
}

/** A position as it is written into what is bound to it, in an order that never changes. */
export const positionParts = ({ epoch, generation, segment, frames, identity }: Position) =>
  [epoch.number, epoch.folder, generation, segment, frames, identity] as const;

const mark = z.strictObject({
  format: z.literal(1),
  vault: z.string(),
  epoch: z.strictObject({ number: z.int(), folder: z.string() }),
  generation: z.int(),
  segment: z.int(),
  frames: z.int(),
  identity: z.string(),
  /** HMAC-SHA-256 of the JSON without it, under a sub-key of the vault. */
  mac: z.string(),
});

type Mark = z.infer<typeof mark>;

const markMac = (master: Buffer, content: Omit<Mark, 'mac'>): string => {
  const bound = [content.format, content.vault, ...positionParts(content)];
  const bytes = Buffer.from(JSON.stringify(bound), 'utf8');
  const subKey = deriveSubKey(master, Buffer.from(content.vault, 'hex'), 'seen');
  return withKey(subKey, key => mac(key, bytes)).toString('hex');
};

/** What is kept of a position. */
export const encodeMark = (master: Buffer, vault: string, position: Position): Buffer => {
  const content = { format: 1 as const, vault, ...position };
  return Buffer.from(`${JSON.stringify({ ...content, mac: markMac(master, content) })}\n`, 'utf8');
};

const readMark = (bytes: Buffer, vault: string): Mark | null => {
  const parsed = mark.safeParse(parseJson(bytes.toString('utf8')));
  return parsed.success && parsed.data.vault === vault ? parsed.data : null;
};

/** What was found in the folder: the header's keys and generation, and the segments that count. */
export interface FoundState {
  readonly master: Buffer;
  readonly vault: string;
  readonly epoch: Epoch;
  readonly generation: number;
  readonly links: Chain['links'];
}

/** Segments only ever grow, each is like no other, and a base stands for those before it. */
const holds = (links: Chain['links'], { segment, frames, identity }: Mark): boolean => {
  const [first] = links;
  if (first === undefined) return false;
  if (first.number > segment) return true;
  const link = links.find(({ number }) => number === segment);
  return link !== undefined && link.identity.toString('hex') === identity && link.end.frames >= frames;
};

/**
 * Whether what was found is older than what was remembered, or another branch of it. A mark that is not this vault's own
 * says nothing; one of later keys cannot be checked by earlier ones, and is taken at its word.
 */
export const isOlder = (remembered: Buffer | null, found: FoundState): boolean => {
  const seen = remembered && readMark(remembered, found.vault);
  if (seen === null) return false;
  if (!sameEpoch(seen.epoch, found.epoch)) return seen.epoch.number >= found.epoch.number;
  const expected = Buffer.from(markMac(found.master, seen), 'utf8');
  if (!sameBytes(expected, Buffer.from(seen.mac, 'utf8'))) return false;
  return found.generation < seen.generation || !holds(found.links, seen);
};
