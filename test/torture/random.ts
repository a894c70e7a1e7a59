/** Uniform numbers in [0, 1) from a 32-bit seed: a Weyl sequence through a multiply-xorshift mixer. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x100000000;
  };
};

/** A whole number in [0, below). */
export const below = (random: () => number, limit: number): number => Math.floor(random() * limit);
