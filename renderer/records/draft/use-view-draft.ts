import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { Stamped } from '../../../shared/domain/person';
import type { Kept } from './record-saver';
import { type RecordDraft, type RecordDraftOptions, useRecordDraft } from './use-record-draft';

/** `kept` takes the record out of a view of it; `put` puts a newer view where its page finds it. `name` as for `useRecordDraft`. */
export type ViewDraftOptions<View, Content> = {
  readonly name: RecordDraftOptions<Content>['name'];
  readonly view: View;
  readonly kept: (view: View) => Kept<Content>;
  readonly put: (client: QueryClient, view: View) => void;
  readonly save: (changes: Partial<Content>, revision: number) => Promise<View>;
  readonly load: () => Promise<View>;
};

/** Keeps what is typed on the page of a record, where every save and load answers the view that its page shows. */
export function useViewDraft<View, Content extends object>(
  options: ViewDraftOptions<View, Content>,
): RecordDraft<Content> {
  const { name, view, kept, put, save, load } = options;
  const client = useQueryClient();
  const take = (next: View): Kept<Content> => {
    put(client, next);
    return kept(next);
  };
  return useRecordDraft<Content>({
    name,
    view: kept(view),
    save: async (changes, revision) => take(await save(changes, revision)),
    load: async () => take(await load()),
  });
}

/** A record without what the journal keeps about it. */
export function withoutStamps<Content extends Stamped & { readonly id: string }>({
  revision,
  id,
  createdAt,
  updatedAt,
  binnedAt,
  ...content
}: Content): Kept<Omit<Content, keyof Stamped | 'id'>> {
  return { revision, content };
}
