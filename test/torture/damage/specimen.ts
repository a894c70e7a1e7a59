import { unsyncedDisk } from '../disks/broken';
import { below, seeded } from '../random';
import { type FolderImage, readImage } from '../vault/folder-image';
import type { Tortured } from '../vault/operations';
import { withHome } from '../vault/prepared';
import { environmentOn, makeVault, openTortured } from '../vault/tortured-vault';

/** A vault to be damaged, and everything it ever said. */
export interface Specimen {
  readonly image: FolderImage;
  readonly recoveryKey: string;
  /** By collection and id, every value it had, as JSON. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every state it was in since its base, as the sorted list of its values, as JSON. */
  readonly states: ReadonlySet<string>;
}

const valuesOf = (data: Tortured): readonly (readonly [string, string])[] =>
  Object.entries(data).flatMap(([name, entries]) =>
    Object.entries(entries).map(([id, value]) => [`${name}/${id}`, JSON.stringify(value)] as const),
  );

const hex = '0123456789abcdef';

/** Makes a vault of about `size` bytes: two thirds in a base, the rest in an older segment and a newest one. */
export const specimen = (seed: number, size: number): Promise<Specimen> =>
  withHome(async folder => {
    const random = seeded(seed);
    const environment = environmentOn(unsyncedDisk);
    const { vault: made, recoveryKey } = await makeVault(folder, environment);
    const known = new Map<string, Set<string>>();
    const states = new Set<string>();
    const body = Math.min(4000, Math.floor(size / 40));
    let number = 0;
    const write = async (vault: typeof made, bytes: number): Promise<void> => {
      for (let written = 0; written < bytes; written += body) {
        number += 1;
        const id = `n${below(random, 30 + Math.floor(size / body / 2))}`;
        const text = Array.from({ length: body }, () => hex[below(random, 16)] ?? '').join('');
        const pair = { stamp: number };
        await vault.commit(data => ({
          ...data,
          notes: { ...data.notes, [id]: { body: text } },
          pairs: { left: pair, right: pair },
        }));
        const values = valuesOf(vault.db.data);
        for (const [key, value] of values.slice(-40))
          known.set(key, (known.get(key) ?? new Set()).add(value));
        known.set(`notes/${id}`, (known.get(`notes/${id}`) ?? new Set()).add(JSON.stringify({ body: text })));
        states.add(JSON.stringify(Array.from(values).sort()));
      }
    };
    await write(made, (size * 2) / 3);
    await made.compact();
    states.clear();
    states.add(JSON.stringify(Array.from(valuesOf(made.db.data)).sort()));
    await write(made, size / 6);
    await made.close();
    const again = await openTortured(folder, recoveryKey, environment);
    await write(again, size / 6);
    await again.close();
    return { image: readImage(folder), recoveryKey, known, states };
  });
