const usual = [1, 2, 5, 10, 15, 20, 30, 60, 120];

/** The minutes offered: the usual ones, and the present one where it is none of them. */
export function idleChoices(present: number): readonly number[] {
  return usual.includes(present) ? usual : [...usual, present].sort((one, other) => one - other);
}
