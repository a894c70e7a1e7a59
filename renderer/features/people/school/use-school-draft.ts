import { useQueryClient } from '@tanstack/react-query';
import type { SchoolView } from '../../../../shared/contract/network';
import type { School, SchoolContent } from '../../../../shared/domain/school';
import { api, putSchool } from '../../../api';
import { type Kept, type RecordDraft, useRecordDraft } from '../../../records';

/** A school as it is being written. */
export type SchoolDraft = RecordDraft<SchoolContent>;

/** Keeps what is typed on the page of a school. */
export function useSchoolDraft({ school }: SchoolView): SchoolDraft {
  const client = useQueryClient();
  const { id } = school;
  const keep = (view: SchoolView): Kept<SchoolContent> => {
    putSchool(client, view);
    return keptSchool(view.school);
  };
  return useRecordDraft<SchoolContent>({
    name: `school-${id}`,
    view: keptSchool(school),
    save: async (changes, revision) => keep(await api.saveSchool({ id, revision, changes })),
    load: async () => keep(await api.getSchool({ id })),
  });
}

function keptSchool({
  revision,
  id,
  createdAt,
  updatedAt,
  binnedAt,
  ...content
}: School): Kept<SchoolContent> {
  return { revision, content };
}
