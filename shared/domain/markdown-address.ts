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

/** The file name at the end of a path inside the journal; `null` for an address with a scheme. */
export function fileNameOf(path: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('//')) return null;
  const last = path.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  if (last === '') return null;
  try {
    return decodeURIComponent(last);
  } catch (error) {
    if (error instanceof URIError) return last;
    throw error;
  }
}
