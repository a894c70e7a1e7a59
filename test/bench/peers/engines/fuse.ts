import Fuse from 'fuse.js';
import type { Peer } from '../peer';

/** What the app would be with nothing but fuse.js over whole notes. */
export const fuseAlone: Peer = {
  name: 'fuse.js alone',
  index(documents) {
    const fuse = new Fuse(documents, {
      keys: ['title', 'people', 'tags', 'body'],
      ignoreLocation: true,
      ignoreDiacritics: true,
      includeMatches: true,
      threshold: 0.3,
    });
    return {
      search: (text, limit) => fuse.search(text, { limit }).map(({ item }) => item.id),
      close: () => fuse.setCollection([]),
    };
  },
};
