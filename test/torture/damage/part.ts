import { type Order, type Row, runPart, type Scale, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { prepare } from '../vault/prepared';
import { damagedAttachments } from './attachments';
import { damagedHeaders } from './headers';
import { damagedOnDisk } from './on-disk';
import {
  believing,
  hidingDamage,
  type Reader,
  type Reading,
  readerOf,
  segmentsIn,
  takingHalves,
} from './reader';
import { type Specimen, specimen } from './specimen';

const bits: Readonly<Record<Scale, number>> = { brief: 200, short: 5000, long: 100_000 };
const SMALL = 64 * 1024;
const large: Readonly<Record<Scale, number>> = { brief: 512 * 1024, short: 512 * 1024, long: 1024 * 1024 };

const flip = (bytes: Buffer, bit: number): Buffer => {
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return flipped;
};

const other = (bytes: Buffer, at: number, by: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ by, at);
  return changed;
};

/** Nothing is read but what was written at some time. */
const judgeValues = ({ values }: Reading, { known }: Specimen, where: string, score: Score): void => {
  const strange = Array.from(values).find(([id, value]) => known.get(id)?.has(value) !== true);
  if (strange !== undefined) score.undetected(`${where}: ${strange[0]} reads as it never was`);
};

const judge = (reading: Reading, of: Specimen, where: string, score: Score): void => {
  score.tried();
  if (!reading.damaged) score.undetected(`${where}: not noticed`);
  judgeValues(reading, of, where, score);
};

const fileOf = ({ image }: Specimen, name: string): Buffer => image.get(name) ?? Buffer.alloc(0);

const readerFor = async (of: Specimen, { breaking }: Order): Promise<Reader> => {
  const read = await readerOf(of);
  const newest = segmentsIn(of.image).at(-1) ?? '';
  if (breaking === 'half-commits') return takingHalves(read, name => read(name, fileOf(of, name)));
  if (breaking === 'short-segments') return believing(read, newest);
  return breaking === 'hidden-damage' ? hidingDamage(read, newest) : read;
};

/** Cut short in the newest segment: what was not finished is left out and said; at the end of a commit, an older state. */
const truncation = (order: Order): Promise<Row> =>
  tryRow('cut off at every byte of the newest segment', async score => {
    const of = await specimen(order.seed, 12 * 1024);
    const read = await readerFor(of, order);
    const name = segmentsIn(of.image).at(-1) ?? '';
    const whole = fileOf(of, name);
    for (let length = 0; length < whole.length; length += order.scale === 'brief' ? 7 : 1) {
      const reading = read(name, whole.subarray(0, length));
      const where = `${name} cut at ${length}`;
      score.tried();
      if (reading.damaged) score.count('taken for damage');
      // Cut between two commits it is whole as it was before; only the memory of the installation can tell (`older-state`).
      if (!reading.said) score.count('an older state, whole');
      const state = JSON.stringify(Array.from(reading.values).sort());
      if (!reading.damaged && !of.states.has(state)) score.undetected(`${where}: a state that never was`);
      judgeValues(reading, of, where, score);
    }
  });

/** Cut short in the segments before: always noticed. */
const olderTruncation = (order: Order): Promise<Row> =>
  tryRow('cut off in the older segments', async score => {
    const of = await specimen(order.seed, 12 * 1024);
    const read = await readerFor(of, order);
    for (const name of segmentsIn(of.image).slice(0, -1)) {
      const whole = fileOf(of, name);
      for (let length = 0; length < whole.length; length += order.scale === 'long' ? 1 : 7) {
        judge(read(name, whole.subarray(0, length)), of, `${name} cut at ${length}`, score);
      }
    }
  });

const everyByte = (order: Order): Promise<Row> =>
  tryRow('every byte of a vault of 64 KiB', async score => {
    const of = await specimen(order.seed, SMALL);
    const read = await readerFor(of, order);
    const random = seeded(order.seed);
    const names = segmentsIn(of.image);
    score.figure(
      'bytes',
      names.reduce((sum, name) => sum + fileOf(of, name).length, 0),
    );
    for (const name of names) {
      const whole = fileOf(of, name);
      const step = order.scale === 'brief' ? 97 : 1;
      for (let at = 0; at < whole.length; at += step) {
        if (order.breaking !== null && score.spoilt()) return;
        judge(read(name, other(whole, at, 1 + below(random, 255))), of, `${name}, byte ${at}`, score);
      }
    }
  });

const randomBits = (order: Order): Promise<Row> =>
  tryRow('random bits of a large vault', async score => {
    const of = await specimen(order.seed, large[order.scale]);
    const read = await readerFor(of, order);
    const random = seeded(order.seed);
    const names = segmentsIn(of.image);
    const total = names.reduce((sum, name) => sum + fileOf(of, name).length, 0);
    score.figure('bytes', total);
    for (let count = 0; count < bits[order.scale]; count += 1) {
      let at = below(random, total);
      const name = names.find(candidate => {
        const { length } = fileOf(of, candidate);
        if (at < length) return true;
        at -= length;
        return false;
      });
      if (name === undefined) throw new RangeError('no such byte');
      const bit = at * 8 + below(random, 8);
      judge(read(name, flip(fileOf(of, name), bit)), of, `${name}, bit ${bit}`, score);
    }
  });

await runPart(async order => {
  const prepared = await prepare(order.seed);
  return [
    await truncation(order),
    await olderTruncation(order),
    await everyByte(order),
    await randomBits(order),
    await damagedHeaders(order, prepared),
    await damagedAttachments(order, prepared),
    await damagedOnDisk(order, prepared),
  ];
});
