/** The main window, or the small one that takes a thought. */
export type WindowKind = 'main' | 'capture';

/** The host asks for the small window by `?window=capture`; that word is all a URL of ours ever holds. */
export function windowKind(location: Pick<Location, 'search'>): WindowKind {
  return new URLSearchParams(location.search).get('window') === 'capture' ? 'capture' : 'main';
}
