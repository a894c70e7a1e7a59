import type { Handlers } from '../../handlers';
import type { OpenJournal } from '../../journal/open-journal';
import { requireRecord } from '../records/stamps';
import { circleView, createCircle, listCircles, saveCircle } from './circles';

/** What the renderer can do with circles. */
export function circleHandlers(
  current: () => OpenJournal,
): Handlers<'listCircles' | 'getCircle' | 'createCircle' | 'saveCircle'> {
  return {
    listCircles: () => listCircles(current()),
    getCircle: ({ id }) => circleView(current(), requireRecord(current().vault.db.data.circles, id)),
    createCircle: input => createCircle(current(), input),
    saveCircle: input => saveCircle(current(), input),
  };
}
