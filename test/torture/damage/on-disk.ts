import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../../../electron/core/vault';
import { unsyncedDisk, withFiles } from '../disks/broken';
import { type Order, type Row, type Scale, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { goOn } from '../vault/examine';
import { withImage } from '../vault/folder-image';
import { type Prepared, withHome } from '../vault/prepared';
import { codeOf, environmentOn, foundDamage, lostAttachments, openTortured } from '../vault/tortured-vault';
import { segmentsIn } from './reader';

const tries: Readonly<Record<Scale, number>> = { brief: 30, short: 300, long: 5000 };

/** Damaged files are not kept, whatever is said. */
const discarding: Disk = {
  ...unsyncedDisk,
  createFile: async path => {
    const file = await unsyncedDisk.createFile(path);
    return path.includes('/damaged/') ? { ...file, write: async bytes => bytes.length } : file;
  },
  read: path => (path.includes('/damaged/') ? lastOffered(path) : unsyncedDisk.read(path)),
};

let offered: Buffer = Buffer.alloc(0);
const lastOffered = async (_path: string): Promise<Buffer> => offered;

const lying = withFiles(discarding, file => ({
  ...file,
  write: bytes => {
    offered = Buffer.from(bytes);
    return file.write(bytes);
  },
}));

/** Changes a run of bytes in a file: one bit, a sector of zeros or of noise, or what stood elsewhere. */
const spoil = (bytes: Buffer, random: () => number): void => {
  const from = below(random, bytes.length);
  const length = Math.min(bytes.length - from, random() < 0.4 ? 1 : 512);
  const before = Buffer.from(bytes.subarray(from, from + length));
  const way = random();
  if (way < 0.5) for (let at = from; at < from + length; at += 1) bytes.writeUInt8(below(random, 256), at);
  else bytes.copy(bytes, from, 0, length);
  if (bytes.subarray(from, from + length).equals(before)) bytes.writeUInt8(bytes.readUInt8(from) ^ 1, from);
};

const keptIn = (folder: string): readonly Buffer[] =>
  readdirSync(join(folder, 'damaged')).map(name => readFileSync(join(folder, 'damaged', name)));

const tryDamage = (home: string, order: Order, prepared: Prepared, random: () => number, score: Score) =>
  withImage(home, prepared.image, async folder => {
    const names = segmentsIn(prepared.image);
    const name = names[below(random, names.length)] ?? '';
    const bytes = readFileSync(join(folder, name));
    spoil(bytes, random);
    writeFileSync(join(folder, name), bytes);
    score.tried();
    const disk = order.breaking === 'damage-discarded' ? lying : unsyncedDisk;
    const vault = await openTortured(folder, prepared.recoveryKey, environmentOn(disk)).catch(codeOf);
    if (vault === null || typeof vault === 'string') return score.lost(`${name}: does not open, ${vault}`);
    if (!foundDamage(vault)) score.undetected(`${name}: not noticed`);
    const refused = await vault.commit(data => ({ ...data, notes: {} })).then(() => 'written', codeOf);
    if (refused !== 'vault-damaged')
      score.failed(`${name}: written to before the damage was accepted, ${refused}`);
    if (!readFileSync(join(folder, name)).equals(bytes)) score.failed(`${name}: changed by opening`);
    score.count('notes still read', Object.keys(vault.db.data.notes).length);
    score.count('notes there were', Object.keys(prepared.state.notes).length);
    // Where the commit that took an attachment away is damaged, the data names it still.
    const gone = await lostAttachments(vault);
    if (gone.length > 0) score.count('attachments named again', gone.length);
    await vault.acceptDamage();
    await vault.close();
    if (!keptIn(folder).some(kept => kept.equals(bytes)))
      score.failed(`${name}: the damaged copy is not kept`);
    await goOn(folder, prepared.recoveryKey, name, score, gone);
  });

/** On real files, from opening to going on: said, nothing written before, the rest readable, the damaged copy kept. */
export const damagedOnDisk = (order: Order, prepared: Prepared): Promise<Row> =>
  tryRow('damage, from opening to going on', score =>
    withHome(async home => {
      const random = seeded(order.seed);
      for (let count = 0; count < tries[order.scale]; count += 1) {
        await tryDamage(home, order, prepared, random, score);
      }
    }),
  );
