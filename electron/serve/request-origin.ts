import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request was sent to this address by name (`Host`), and by a page of ours or by the head herself. Another name
 * for this machine, another origin or another site is refused; a POST must say where it comes from.
 */
export function comesFromHere(method: string, headers: IncomingHttpHeaders, authority: string): boolean {
  if (headers.host !== authority) return false;
  const { origin } = headers;
  if (origin === undefined ? method === 'POST' : origin !== `http://${authority}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || (site === 'none' && method !== 'POST');
}
