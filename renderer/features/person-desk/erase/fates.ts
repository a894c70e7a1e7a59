import type { EntryFate, ErasurePreview } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';

/** What the head decided otherwise than it was suggested. */
export type ChosenFates = ReadonlyMap<EntryId, EntryFate>;

type Rows = ErasurePreview['entries'];

/** What becomes of an entry: as she chose, or as suggested. */
export function fateOf(row: Rows[number], chosen: ChosenFates): EntryFate {
  return chosen.get(row.entry) ?? row.fate;
}

/** Every entry with its fate, so that what is done is what was shown. */
export function decidedFates(
  rows: Rows,
  chosen: ChosenFates,
): readonly { readonly entry: EntryId; readonly fate: EntryFate }[] {
  return rows.map(row => ({ entry: row.entry, fate: fateOf(row, chosen) }));
}

/** How many go, stay without the name, and stay as they are. */
export function countFates(rows: Rows, chosen: ChosenFates): Readonly<Record<EntryFate, number>> {
  const fates = rows.map(row => fateOf(row, chosen));
  const count = (fate: EntryFate): number => fates.filter(one => one === fate).length;
  return { erase: count('erase'), rewrite: count('rewrite'), keep: count('keep') };
}

/** The same fate for all that are surely about them; for the rest, which may mean somebody else, as suggested. */
export function allFates(rows: Rows, fate: 'erase' | 'rewrite'): ChosenFates {
  return new Map(rows.filter(({ sure }) => sure).map(row => [row.entry, fate]));
}

/** What may become of an entry; one that is surely about them cannot stay as it is. */
export function fatesFor({ sure }: Rows[number]): readonly EntryFate[] {
  return sure ? ['rewrite', 'erase'] : ['rewrite', 'erase', 'keep'];
}

/** How many names stay in an entry that is rewritten, because they may be somebody else's or a word. */
export function namesStaying({ sure, staying }: Rows[number], fate: EntryFate): number {
  return sure && fate === 'rewrite' ? staying : 0;
}

/** What she chose, as it is kept until she is sure: ids of entries by fate, and no text. */
export function writtenFates(chosen: ChosenFates): string {
  return JSON.stringify([...chosen]);
}

/** What was kept, as far as these entries are still asked about and may still become that. */
export function readFates(rows: Rows, text: string): ChosenFates {
  const kept = new Map(pairsIn(text));
  return new Map(
    rows.flatMap(row => {
      const fate = fatesFor(row).find(one => one === kept.get(row.entry));
      return fate === undefined ? [] : [[row.entry, fate] as const];
    }),
  );
}

function pairsIn(text: string): readonly (readonly [unknown, unknown])[] {
  const kept: unknown = JSON.parse(text);
  return Array.isArray(kept)
    ? kept.map((pair: unknown) => (Array.isArray(pair) ? [pair[0], pair[1]] : [null, null]))
    : [];
}
