import type { OpenVault } from '../../../electron/core/vault';
import type { Tortured } from '../vault/operations';

/** What one of several processes writes: a note for each of its commits, so that any that is missing shows. */
export const writeNote =
  (who: string, number: number) =>
  (data: Tortured): Tortured => ({
    ...data,
    notes: { ...data.notes, [`${who}-${number}`]: { body: `${who} wrote ${number}`.padEnd(200, '.') } },
  });

/** Commits as `who`, from `from` on, and tells of each that was acknowledged; now and then it compacts. */
export const writeSome = async (
  vault: OpenVault<Tortured>,
  who: string,
  from: number,
  count: number,
  tell: (number: number) => void,
): Promise<void> => {
  for (let number = from; number < from + count; number += 1) {
    await vault.commit(writeNote(who, number));
    tell(number);
    if (number % 7 === 0) await vault.compact();
  }
};
