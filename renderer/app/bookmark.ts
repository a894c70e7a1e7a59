import { withoutWords as chosenWithoutWords } from '../features/sharing';
import { entryPlace, firstVisit, type Place, sharePlace } from './place';
import type { ShareView } from './share-view';

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

/** A filter may quote the journal and name people; nothing of that may outlast the open book, only ids: what was ticked is. */
function withoutWords(place: Place): Place {
  if (place.name === 'share') return sharePlace(viewWithoutWords(place.view));
  if (place.name !== 'journal') return place;
  return place.entry === null ? firstVisit('journal') : entryPlace(place.entry);
}

function viewWithoutWords(view: ShareView): ShareView {
  if (view.at === 'choose') return { at: 'choose', ...chosenWithoutWords(view) };
  // The packs of heads have names that say nothing; who knows what another file there is called.
  if (view.at === 'take-in' && view.from !== null && !/^[0-9a-f]+\.age$/.test(view.from.file))
    return { ...view, from: null };
  return view;
}
