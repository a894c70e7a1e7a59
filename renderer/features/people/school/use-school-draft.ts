import type { SchoolView } from '../../../../shared/contract/network';
import type { SchoolContent } from '../../../../shared/domain/school';
import { api, putSchool } from '../../../api';
import { type RecordDraft, useViewDraft, withoutStamps } from '../../../records';

/** A school as it is being written. */
export type SchoolDraft = RecordDraft<SchoolContent>;

/** Keeps what is typed on the page of a school. */
export function useSchoolDraft(view: SchoolView): SchoolDraft {
  const { id } = view.school;
  return useViewDraft<SchoolView, SchoolContent>({
    name: `school-${id}`,
    view,
    kept: ({ school }) => withoutStamps(school),
    put: putSchool,
    save: (changes, revision) => api.saveSchool({ id, revision, changes }),
    load: () => api.getSchool({ id }),
  });
}
