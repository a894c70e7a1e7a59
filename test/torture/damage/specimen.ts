import type { OpenVault } from '../../../electron/core/vault';
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
  /** Every state it was in since its base, as the sorted list of its values, as JSON; not of a large one. */
  readonly states: ReadonlySet<string>;
}

const valuesOf = (data: Tortured): readonly (readonly [string, string])[] =>
  Object.entries(data).flatMap(([name, entries]) =>
    Object.entries(entries).map(([id, value]) => [`${name}/${id}`, JSON.stringify(value)] as const),
  );

const stateOf = (data: Tortured): string => JSON.stringify(Array.from(valuesOf(data)).sort());

/** States are not noted of a vault of this size. */
const LARGE = 512 * 1024;

/** Text that does not shrink, from a seed. */
const textOf = (random: () => number, length: number): string => {
  const words = Array.from({ length: Math.ceil(length / 7) }, () =>
    below(random, 36 ** 7)
      .toString(36)
      .padStart(7, '0'),
  );
  return words.join('').slice(0, length);
};

/** Writes until about so many bytes are written; calls `noted` after each commit. */
const write = async (
  vault: OpenVault<Tortured>,
  random: () => number,
  size: { readonly bytes: number; readonly body: number; readonly ids: number },
  noted: (id: string) => void,
): Promise<void> => {
  for (let written = 0; written < size.bytes; written += size.body) {
    const id = `n${below(random, size.ids)}`;
    const note = { body: textOf(random, size.body) };
    const pair = { stamp: written };
    await vault.commit(data => ({
      ...data,
      notes: { ...data.notes, [id]: note },
      pairs: { left: pair, right: pair },
    }));
    noted(id);
  }
};

/** Makes a vault of about `size` bytes: two thirds in a base, the rest in an older segment and a newest one. */
export const specimen = (seed: number, size: number): Promise<Specimen> =>
  withHome(async folder => {
    const random = seeded(seed);
    const environment = environmentOn(unsyncedDisk);
    const { vault: made, recoveryKey } = await makeVault(folder, environment);
    const known = new Map<string, Set<string>>();
    const states = new Set<string>();
    const know = (key: string, value: unknown) =>
      known.set(key, (known.get(key) ?? new Set()).add(JSON.stringify(value)));
    const noted = (vault: OpenVault<Tortured>) => (id: string) => {
      const { notes, pairs } = vault.db.data;
      know(`notes/${id}`, notes[id]);
      for (const [side, pair] of Object.entries(pairs)) know(`pairs/${side}`, pair);
      if (size < LARGE) states.add(stateOf(vault.db.data));
    };
    const body = Math.min(4000, Math.floor(size / 40));
    const share = { body, ids: 30 + Math.floor(size / body / 2) };
    await write(made, random, { ...share, bytes: (size * 2) / 3 }, noted(made));
    await made.compact();
    states.clear();
    states.add(stateOf(made.db.data));
    await write(made, random, { ...share, bytes: size / 6 }, noted(made));
    await made.close();
    const again = await openTortured(folder, recoveryKey, environment);
    await write(again, random, { ...share, bytes: size / 6 }, noted(again));
    await again.close();
    return { image: readImage(folder), recoveryKey, known, states };
  });
