import type { PlaceName } from '../../shared/contract/events';
import { firstVisit, type Place } from './place';

/** Where the head has been, is, and came back from. */
export type Trail = {
  readonly past: readonly Place[];
  readonly here: Place;
  readonly future: readonly Place[];
};

/** Steps that going back can undo. */
const longest = 50;

export const startOfTrail: Trail = trailFrom({ name: 'today' });

/** A trail that begins at `here`. */
export function trailFrom(here: Place): Trail {
  return { past: [], here, future: [] };
}

/** Goes to `place`; what was ahead is forgotten. */
export function goTo(trail: Trail, place: Place): Trail {
  return { past: [...trail.past, trail.here].slice(-longest), here: place, future: [] };
}

/** Changes the present place, so that going back does not stop here twice (a filter being typed, a row being walked over). */
export function changeHere(trail: Trail, place: Place): Trail {
  return { ...trail, here: place };
}

/** One step back; the same trail at its start. */
export function goBack(trail: Trail): Trail {
  const here = trail.past.at(-1);
  if (here === undefined) return trail;
  return { past: trail.past.slice(0, -1), here, future: [trail.here, ...trail.future] };
}

/** One step forward; the same trail at its end. */
export function goForward(trail: Trail): Trail {
  const [here, ...future] = trail.future;
  if (here === undefined) return trail;
  return { past: [...trail.past, trail.here], here, future };
}

/** Goes to a tab of the rail as it was left; choosing the present tab again goes to its beginning. */
export function goToTab(trail: Trail, name: PlaceName): Trail {
  if (trail.here.name === name) return changeHere(trail, firstVisit(name));
  const left = trail.past.findLast(place => place.name === name);
  return goTo(trail, left ?? firstVisit(name));
}
