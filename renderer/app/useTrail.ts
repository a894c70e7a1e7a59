import { useRef, useState } from 'react';
import type { PlaceName } from '../../shared/contract/events';
import type { RecordRef, Span } from '../../shared/contract/network';
import type { EntryId, ThemeId } from '../../shared/domain/ids';
import type { LocalDate } from '../../shared/domain/time';
import { entryPlace, filteredPlace, type Place, recordPlace } from './place';
import { changeHere, goBack, goForward, goTo, goToTab, trailFrom } from './trail';

/** Moving about in the open journal. */
export type Navigation = {
  readonly here: Place;
  readonly go: (place: Place) => void;
  readonly goToTab: (name: PlaceName) => void;
  /** Shows another entry of the same list. Walking quickly over many leaves one step behind, not one for each. */
  readonly turnTo: (place: Place) => void;
  /** Changes the present place without a step to go back to. */
  readonly change: (place: Place) => void;
  readonly openEntry: (id: EntryId) => void;
  readonly openRecord: (record: RecordRef) => void;
  /** The entries of one day. */
  readonly showDay: (day: LocalDate) => void;
  /** The entries of a theme within a span. */
  readonly showTheme: (theme: ThemeId, span: Span) => void;
  readonly back: () => void;
  readonly forward: () => void;
};

/** Milliseconds; an entry that was open for less was walked over, not read. */
const walkingPace = 1_500;

/** The trail starts where `start` says and ends when the journal closes. */
export function useTrail(start: () => Place): Navigation {
  const [trail, setTrail] = useState(() => trailFrom(start()));
  const lastTurn = useRef(Number.NEGATIVE_INFINITY);
  const turnTo = (place: Place) => {
    const now = performance.now();
    const isWalking = now - lastTurn.current < walkingPace;
    lastTurn.current = now;
    setTrail(before => (isWalking ? changeHere(before, place) : goTo(before, place)));
  };
  return {
    here: trail.here,
    go: place => setTrail(now => goTo(now, place)),
    goToTab: name => setTrail(now => goToTab(now, name)),
    turnTo,
    change: place => setTrail(now => changeHere(now, place)),
    openEntry: id => setTrail(now => goTo(now, entryPlace(id))),
    openRecord: record => setTrail(now => goTo(now, recordPlace(record))),
    showDay: day => setTrail(now => goTo(now, filteredPlace({ from: day, to: day }))),
    showTheme: (theme, { from, to }) =>
      setTrail(now => goTo(now, filteredPlace({ themes: [theme], from, to }))),
    back: () => setTrail(goBack),
    forward: () => setTrail(goForward),
  };
}
