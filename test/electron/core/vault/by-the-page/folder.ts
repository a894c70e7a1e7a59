import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { derive, hmac, holds, open, sha256 } from './keys';

/** What every part of a folder is sealed with. */
export interface Ring {
  readonly master: Buffer;
  /** The header's `vault`, as 16 bytes. */
  readonly vault: Buffer;
}

type Collections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const frameOfChanges = z
  .tuple([z.boolean()])
  .rest(z.tuple([z.string(), z.string(), z.number(), z.string(), z.number()]).rest(z.json()));

interface Segment {
  readonly number: number;
  readonly kind: number;
  /** What it goes on from, as it says. */
  readonly follows: Buffer;
  /** What its follower has to say. */
  readonly end: Buffer;
  readonly changes: readonly z.infer<typeof frameOfChanges>[1][];
}

const fourBytes = (value: number): Buffer => {
  const written = Buffer.alloc(4);
  written.writeUInt32BE(value);
  return written;
};

const checkHead = ({ master, vault }: Ring, number: number, file: Buffer): void => {
  const salt = file.subarray(40, 72);
  holds('magic', file.toString('latin1', 0, 8) === 'CFSEGMNT');
  holds('format and zero', file.readUInt16BE(8) === 1 && file.readUInt8(11) === 0);
  holds('number', file.readUInt32BE(12) === number);
  holds('vault', file.subarray(24, 40).equals(vault));
  holds('hash of the head', sha256(file.subarray(0, 104)).subarray(0, 8).equals(file.subarray(104, 112)));
  const code = hmac(derive(master, salt, 'segment-header'), file.subarray(0, 112));
  holds('mac of the head', code.equals(file.subarray(112, 144)));
};

const readSegment = (ring: Ring, number: number, file: Buffer): Segment => {
  checkHead(ring, number, file);
  const salt = file.subarray(40, 72);
  const key = derive(ring.master, salt, 'segment');
  const changes: z.infer<typeof frameOfChanges>[1][] = [];
  let [at, sequence, tail] = [144, 0, file.subarray(112, 128)];
  while (at < file.length) {
    const head = file.subarray(at, at + 32);
    const body = file.subarray(at + 32, at + 32 + head.readUInt32BE(8));
    holds('frame', head.toString('latin1', 0, 4) === 'CFRM' && head.readUInt32BE(4) === sequence);
    holds('hash of the body', sha256(body).subarray(0, 12).equals(head.subarray(12, 24)));
    holds('hash of the frame', sha256(salt, head.subarray(0, 24)).subarray(0, 8).equals(head.subarray(24)));
    const nonce = Buffer.concat([Buffer.alloc(8), fourBytes(sequence)]);
    const bound = Buffer.concat([ring.vault, fourBytes(number), head.subarray(0, 12)]);
    const [, ...made] = frameOfChanges.parse(JSON.parse(open(key, nonce, bound, body).toString('utf8')));
    changes.push(...made);
    [at, sequence, tail] = [at + 32 + body.length, sequence + 1, body.subarray(-16)];
  }
  const kind = file.readUInt8(10);
  if (kind === 1) holds('frames of a base', file.readUInt32BE(20) === sequence);
  const end = Buffer.concat([fourBytes(number), fourBytes(sequence), Buffer.alloc(4), fourBytes(at), tail]);
  return { number, kind, follows: file.subarray(72, 104), end, changes };
};

/** Every record of a sound folder, by collection and id. */
export const readRecords = async (folder: string, ring: Ring): Promise<Collections> => {
  const names = (await readdir(folder)).filter(name => /^\d{7,10}\.segment$/.test(name)).sort();
  let records: Record<string, Record<string, unknown>> = {};
  let before: Segment | null = null;
  for (const name of names) {
    const segment = readSegment(ring, Number.parseInt(name, 10), await readFile(join(folder, name)));
    if (segment.kind === 1) records = {};
    else holds('what it follows', before?.end.equals(segment.follows) === true);
    for (const [collection, id, , , , ...value] of segment.changes) {
      const { [id]: _, ...others } = records[collection] ?? {};
      records[collection] = value.length === 0 ? others : { ...others, [id]: value[0] };
    }
    before = segment;
  }
  return records;
};

const CHUNK = 64 * 1024 + 16;

/** The bytes of an attachment, from its file. */
export const readAttachment = async (
  folder: string,
  id: string,
  { master, vault }: Ring,
): Promise<Buffer> => {
  const file = await readFile(join(folder, 'attachments', `${id}.sealed`));
  holds('attachment', file.toString('latin1', 0, 4) === 'CFAT' && file.readUInt32BE(4) === 1);
  const [head, body] = [file.subarray(0, 40), file.subarray(40)];
  const key = derive(master, head.subarray(8), 'attachment');
  const bound = Buffer.concat([vault, Buffer.from(id, 'latin1'), head]);
  const count = Math.ceil(body.length / CHUNK);
  const chunks = Array.from({ length: count }, (_, at) => {
    const nonce = Buffer.concat([Buffer.alloc(7), fourBytes(at), Buffer.from([at === count - 1 ? 1 : 0])]);
    return open(key, nonce, bound, body.subarray(at * CHUNK, (at + 1) * CHUNK));
  });
  return Buffer.concat(chunks);
};
