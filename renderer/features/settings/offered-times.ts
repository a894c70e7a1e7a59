const usualMinutes = [1, 2, 5, 10, 15, 20, 30, 60, 120];
const usualSeconds = [10, 20, 30, 60, 120, 300];

/** The minutes without a key after which the journal may close itself: the usual ones, and the present one where it is none of them. */
export const idleChoices = (present: number): readonly number[] => withPresent(usualMinutes, present);

/** The same for the seconds that a copied secret stays on the clipboard. */
export const clipboardChoices = (present: number): readonly number[] => withPresent(usualSeconds, present);

function withPresent(usual: readonly number[], present: number): readonly number[] {
  return usual.includes(present) ? usual : [...usual, present].sort((one, other) => one - other);
}
