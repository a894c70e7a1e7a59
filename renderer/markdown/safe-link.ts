const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address of a link that may be opened outside, written out in full, or `null` for every other kind. */
export function safeLink(address: string): string | null {
  try {
    const url = new URL(address.trim());
    return allowed.has(url.protocol) ? url.href : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
