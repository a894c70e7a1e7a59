import { useQueryClient } from '@tanstack/react-query';
import type { PersonView } from '../../../../shared/contract/network';
import type { Person, PersonContent } from '../../../../shared/domain/person';
import { api, putPerson } from '../../../api';
import { type Kept, type RecordDraft, useRecordDraft } from '../../../records';

/** A person as it is being written. */
export type PersonDraft = RecordDraft<PersonContent>;

/** Keeps what is typed on the page of a person. */
export function usePersonDraft({ person }: PersonView): PersonDraft {
  const client = useQueryClient();
  const { id } = person;
  const keep = (view: PersonView): Kept<PersonContent> => {
    putPerson(client, view);
    return keptPerson(view.person);
  };
  return useRecordDraft<PersonContent>({
    name: `person-${id}`,
    view: keptPerson(person),
    save: async (changes, revision) => keep(await api.savePerson({ id, revision, changes })),
    load: async () => keep(await api.getPerson({ id })),
  });
}

function keptPerson({
  revision,
  id,
  createdAt,
  updatedAt,
  binnedAt,
  ...content
}: Person): Kept<PersonContent> {
  return { revision, content };
}
