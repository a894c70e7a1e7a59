/** Bytes of several parts, one after the other. */
export function joined(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** ASCII as bytes. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, char => char.charCodeAt(0));
}

/** A whole number in four bytes, the highest first. */
export function big32(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** A whole number in four bytes, the lowest first. */
export function little32(value: number): readonly number[] {
  return [...big32(value)].reverse();
}

/** A whole number in two bytes, the highest first. */
export function big16(value: number): readonly number[] {
  return [(value >>> 8) & 255, value & 255];
}
