import { useQueryClient } from '@tanstack/react-query';
import type { CircleView } from '../../../shared/contract/network';
import type { Circle, CircleContent } from '../../../shared/domain/circle';
import { api, putCircle } from '../../api';
import { type Kept, type RecordDraft, useRecordDraft } from '../../records';

/** A circle as it is being written. */
export type CircleDraft = RecordDraft<CircleContent>;

/** Keeps what is typed on the page of a circle. */
export function useCircleDraft({ circle }: CircleView): CircleDraft {
  const client = useQueryClient();
  const { id } = circle;
  const keep = (view: CircleView): Kept<CircleContent> => {
    putCircle(client, view);
    return keptCircle(view.circle);
  };
  return useRecordDraft<CircleContent>({
    name: `circle-${id}`,
    view: keptCircle(circle),
    save: async (changes, revision) => keep(await api.saveCircle({ id, revision, changes })),
    load: async () => keep(await api.getCircle({ id })),
  });
}

function keptCircle({
  revision,
  id,
  createdAt,
  updatedAt,
  binnedAt,
  ...content
}: Circle): Kept<CircleContent> {
  return { revision, content };
}
