/** Which letters a word has: a–z on bits 0 to 25, everything else folded onto the six bits above. */
export function letterMask(letters: Uint16Array, from: number, to: number): number {
  let mask = 0;
  for (let i = from; i < to; i += 1) mask |= letterBit(letters[i] ?? 0);
  return mask >>> 0;
}

function letterBit(letter: number): number {
  const place = letter - 0x61;
  return place >= 0 && place < 26 ? 1 << place : 1 << (26 + (letter % 6));
}

/** How many bits are set. */
export function bitCount(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
