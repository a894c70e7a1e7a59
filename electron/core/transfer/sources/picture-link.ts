/** A picture that lies elsewhere stays a link, which is opened only when the head asks for it; nothing else of it stays. */
export function pictureLink(source: string, words: string): string | null {
  const address = source.trim();
  if (!/^https?:\/\//i.test(address) || address.length > 2000) return null;
  return `[${words === '' ? 'picture' : words}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}
