const openable: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The link as the system may open it, or `null` when it is not a web or mail address. Names and passwords inside a web
 * address are refused too: they only serve to make one address look like another.
 */
export function openableLink(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!openable.has(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}
