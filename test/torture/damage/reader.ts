import { isDamage } from '../../../electron/core/vault';
import { readChain } from '../../../electron/core/vault/chain';
import { readHeader } from '../../../electron/core/vault/header';
import { segmentNumber } from '../../../electron/core/vault/layout';
import { toCollections } from '../../../electron/core/vault/records';
import { restoreRecords } from '../../../electron/core/vault/restore-records';
import { segmentStretches } from '../../../electron/core/vault/segment-frames';
import { readSegmentHeader } from '../../../electron/core/vault/segment-header';
import { unlockMaster } from '../../../electron/core/vault/slots';
import type { FolderImage } from '../vault/folder-image';
import { emptyTortured } from '../vault/operations';
import type { Prepared } from '../vault/prepared';

/** What opening makes of some files. */
export interface Reading {
  readonly damaged: boolean;
  /** Anything was said: damage, or an unfinished write at the end. */
  readonly said: boolean;
  /** Every value that was read, as JSON, by collection and id. */
  readonly values: ReadonlyMap<string, string>;
}

/** Reads segments in memory as opening does: quick enough to try every byte. */
export type Reader = (name: string, bytes: Buffer) => Reading;

/** A reader that takes damage in the newest segment for the end of it: what the test must be seen to notice. */
export const hidingDamage =
  (read: Reader, newest: string): Reader =>
  (name, bytes) => {
    const found = read(name, bytes);
    if (name !== newest || !found.damaged) return found;
    return read(name, bytes.subarray(0, firstWhole(bytes)));
  };

/** A reader that takes one value of a commit for saved that was not finished. */
export const takingHalves =
  (read: Reader, whole: (name: string) => Reading): Reader =>
  (name, bytes) => {
    const found = read(name, bytes);
    const all = whole(name).values;
    const next = Array.from(all).find(([id, value]) => found.values.get(id) !== value);
    return next === undefined ? found : { ...found, values: new Map([...found.values, next]) };
  };

/** A reader that says nothing of damage in any segment but the newest. */
export const believing =
  (read: Reader, newest: string): Reader =>
  (name, bytes) => ({ ...read(name, bytes), ...(name === newest ? {} : { damaged: false }) });

const firstWhole = (bytes: Buffer): number => {
  const header = readSegmentHeader(bytes);
  const [first] = header === null ? [] : segmentStretches(bytes, header.salt);
  return first?.kind === 'frame' ? first.end : 0;
};

/** The segments' names, by their number. */
export const segmentsIn = (image: FolderImage): readonly string[] =>
  Array.from(image.keys())
    .filter(name => segmentNumber(name) !== null)
    .sort();

const valuesOf = (collections: Readonly<Record<string, Readonly<Record<string, unknown>>>>) =>
  new Map(
    Object.entries(collections).flatMap(([name, entries]) =>
      Object.entries(entries).map(([id, value]) => [`${name}/${id}`, JSON.stringify(value)] as const),
    ),
  );

/** A reader of this vault, with one of its segments changed. */
export const readerOf = async ({
  image,
  recoveryKey,
}: Pick<Prepared, 'image' | 'recoveryKey'>): Promise<Reader> => {
  const header = readHeader(image.get('vault.json') ?? Buffer.alloc(0));
  if (header.kind !== 'intact') throw new Error('the header is not intact');
  const master = await unlockMaster(header.header, { kind: 'recovery-key', recoveryKey });
  const keys = { master, vaultId: Buffer.from(header.header.vault, 'hex'), dataVersion: 1 };
  const files = segmentsIn(image).map(
    name => [segmentNumber(name) ?? 0, image.get(name) ?? Buffer.alloc(0)] as const,
  );
  const names = Object.keys(emptyTortured);
  return (name, bytes) => {
    const chain = readChain(keys, new Map([...files, [segmentNumber(name) ?? 0, bytes]]));
    const { records } = restoreRecords(chain, { version: 1, migrations: [], names }, 'torture');
    return {
      damaged: chain.findings.some(isDamage),
      said: chain.findings.length > 0,
      values: valuesOf(toCollections(records, names)),
    };
  };
};
