import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Disk } from '../../../electron/core/vault';
import { unsyncedDisk } from '../disks/broken';
import { type Order, type Row, type Score, tryRow } from '../part';
import { goOn } from '../vault/examine';
import { withImage } from '../vault/folder-image';
import { type Prepared, withHome } from '../vault/prepared';
import { codeOf, environmentOn, foundDamage, openTortured, sameState } from '../vault/tortured-vault';

/** How programs that synchronise folders name a copy that they could not merge; `stem` and `extension` are the file's. */
const names: readonly ((stem: string, extension: string) => string)[] = [
  (stem, extension) => `${stem} (conflicted copy)${extension}`,
  (stem, extension) => `${stem} (Mary's conflicted copy 2026-11-22)${extension}`,
  (stem, extension) => `${stem} (conflicted copy 2026-11-22 101112)${extension}`,
  (stem, extension) => `${stem}-OFFICE-PC${extension}`,
  (stem, extension) => `${stem} (1)${extension}`,
  (stem, extension) => `${stem} 2${extension}`,
  (stem, extension) => `${stem}.sync-conflict-20261122-101112-ABCDEFG${extension}`,
  (stem, extension) => `${stem} - Copy${extension}`,
  (stem, extension) => `${stem}${extension}.orig`,
  (stem, extension) => `Copy of ${stem}${extension}`,
];

/** Reads a conflict copy in place of the file it is one of. */
const readingCopies: Disk = {
  ...unsyncedDisk,
  read: path => {
    const stem = basename(path, extname(path));
    const copy = readdirSync(dirname(path)).find(name => name.startsWith(stem) && name.includes('onflicted'));
    return unsyncedDisk.read(copy === undefined ? path : join(dirname(path), copy));
  },
};

const tryCopy = async (
  { image, state, recoveryKey }: Prepared,
  folder: string,
  copy: string,
  bytes: Buffer,
  disk: Disk,
  score: Score,
): Promise<void> => {
  writeFileSync(join(folder, copy), bytes);
  score.tried();
  const vault = await openTortured(folder, recoveryKey, environmentOn(disk)).catch(codeOf);
  if (vault === null || typeof vault === 'string') return score.lost(`${copy}: does not open, ${vault}`);
  if (!sameState(vault.db.data, state)) score.undetected(`${copy}: another state`);
  if (foundDamage(vault)) score.failed(`${copy}: taken for damage`);
  const said = vault.opened.findings.some(({ kind }) => kind === 'stray-files');
  score.count(said ? 'said' : 'not the name of one of ours');
  await vault.close();
  await goOn(folder, recoveryKey, copy, score);
  if (!readdirSync(folder).includes(copy)) score.failed(`${copy}: is gone`);
  if (image.has(copy)) score.failed(`${copy}: is a name of ours`);
};

/** A conflict copy of each file, named as each program does, whole or older or not even ours: never read, never removed. */
export const conflictCopies = (order: Order, prepared: Prepared): Promise<Row> =>
  tryRow('conflict copies', score =>
    withHome(async home => {
      const disk = order.breaking === 'conflict-copies-read' ? readingCopies : unsyncedDisk;
      const files = Array.from(prepared.image.keys()).filter(path => !path.includes('/'));
      for (const file of files) {
        const other = prepared.image.get(files.find(one => one !== file) ?? '') ?? Buffer.alloc(9);
        for (const [at, name] of names.entries()) {
          const copy = name(basename(file, extname(file)), extname(file));
          const bytes = at % 2 === 0 ? other : (prepared.image.get(file) ?? other);
          await withImage(home, prepared.image, folder =>
            tryCopy(prepared, folder, copy, bytes, disk, score),
          );
        }
      }
    }),
  );
