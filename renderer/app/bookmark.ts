import { entryPlace, firstVisit, type Place } from './place';

/** Where the head was when the journal closed, so that opening it again brings her back. Lives in memory only. */
export type Bookmark = {
  readonly read: () => Place;
  readonly put: (place: Place) => void;
  /** Another journal is about to be opened. */
  readonly remove: () => void;
};

/** A bookmark that lies at Today. */
export function createBookmark(): Bookmark {
  let place = firstVisit('today');
  return {
    read: () => place,
    put: next => {
      place = withoutWords(next);
    },
    remove: () => {
      place = firstVisit('today');
    },
  };
}

/** A filter may quote the journal and name people; nothing of that may outlast the open book, only ids. */
function withoutWords(place: Place): Place {
  if (place.name === 'share' && (place.view.at === 'choose' || place.view.at === 'take-in'))
    return firstVisit('share');
  if (place.name !== 'journal') return place;
  return place.entry === null ? firstVisit('journal') : entryPlace(place.entry);
}
