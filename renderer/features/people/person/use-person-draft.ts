import type { PersonView } from '../../../../shared/contract/network';
import type { PersonContent } from '../../../../shared/domain/person';
import { api, putPerson } from '../../../api';
import { type RecordDraft, useViewDraft, withoutStamps } from '../../../records';

/** A person as it is being written. */
export type PersonDraft = RecordDraft<PersonContent>;

/** Keeps what is typed on the page of a person. */
export function usePersonDraft(view: PersonView): PersonDraft {
  const { id } = view.person;
  return useViewDraft<PersonView, PersonContent>({
    name: `person-${id}`,
    view,
    kept: ({ person }) => withoutStamps(person),
    put: putPerson,
    save: (changes, revision) => api.savePerson({ id, revision, changes }),
    load: () => api.getPerson({ id }),
  });
}
