import type { Prepared } from '../../../../shared/contract/sharing';

/** What the core holds for one page, one thing at a time. */
export type OneHeld = {
  /** Lets go of what is held; what is still being made is let go of when it comes. */
  readonly letGo: () => void;
  /**
   * Waits for what is being made. `null` when something else was wanted meanwhile: then it is let go of, and its failure is
   * nobody's any more.
   */
  readonly hold: (making: Promise<Prepared>) => Promise<Prepared | null>;
};

/** Holds nothing to begin with. `drop` tells the core to let go. */
export function oneHeld(drop: (id: string) => void): OneHeld {
  let turn = 0;
  let held: string | null = null;
  const letGo = (): void => {
    turn += 1;
    if (held !== null) drop(held);
    held = null;
  };
  const hold = async (making: Promise<Prepared>): Promise<Prepared | null> => {
    const mine = turn;
    try {
      const made = await making;
      if (mine === turn) {
        held = made.id;
        return made;
      }
      drop(made.id);
    } catch (error) {
      if (mine === turn) throw error;
    }
    return null;
  };
  return { letGo, hold };
}
