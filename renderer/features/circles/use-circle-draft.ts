import type { CircleView } from '../../../shared/contract/network';
import type { CircleContent } from '../../../shared/domain/circle';
import { api, putCircle } from '../../api';
import { type RecordDraft, useViewDraft, withoutStamps } from '../../records';

/** A circle as it is being written. */
export type CircleDraft = RecordDraft<CircleContent>;

/** Keeps what is typed on the page of a circle. */
export function useCircleDraft(view: CircleView): CircleDraft {
  const { id } = view.circle;
  return useViewDraft<CircleView, CircleContent>({
    name: `circle-${id}`,
    view,
    kept: ({ circle }) => withoutStamps(circle),
    put: putCircle,
    save: (changes, revision) => api.saveCircle({ id, revision, changes }),
    load: () => api.getCircle({ id }),
  });
}
