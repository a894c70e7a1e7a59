/** How many groups have to be typed back. */
export const askedCount = 3;

/** Four letters or digits of a recovery key; `position` counts from 0. */
export type KeyGroup = { readonly position: number; readonly letters: string };

/** The groups of a recovery key as it is shown: `XXXX-XXXX-…`. */
export function groupsOf(recoveryKey: string): readonly KeyGroup[] {
  return recoveryKey.split('-').map((letters, position) => ({ position, letters }));
}

/**
 * Chooses `askedCount` different positions out of `total`, in order. `random` gives a number from 0 up to but not
 * including 1.
 */
export function askedPositions(total: number, random: () => number): readonly number[] {
  const left = Array.from({ length: total }, (_, position) => position);
  const asked: number[] = [];
  while (asked.length < askedCount && left.length > 0) {
    asked.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return asked.sort((one, other) => one - other);
}
