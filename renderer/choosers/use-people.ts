import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Named, PersonRow } from '../../shared/contract/network';
import type { PersonId } from '../../shared/domain/ids';
import { api, putPerson, type Task, useMaking, usePersonList } from '../api';
import type { Choice } from './FindField';
import { matchPeople, sharedNames, tellApart } from './people-match';

/** The people of the journal, to be found and named. */
export type PeopleNames = {
  readonly find: (text: string, without?: ReadonlySet<string>) => readonly Choice[];
  /** The present name, with the school where two share it. */
  readonly nameOf: (id: PersonId) => string;
  /** The id among those known, from a list that only knows text. */
  readonly among: (id: string) => PersonId | undefined;
};

/** Choices offered at once. */
const mostChoices = 8;

const nobody: readonly PersonRow[] = [];
const noOthers: readonly Named<PersonId>[] = [];

/** `known` are people that may be in the bin, and so in no list. */
export function usePeopleNames(known: readonly Named<PersonId>[] = noOthers): PeopleNames {
  const t = useTranslations('choosers');
  const people = usePersonList().data ?? nobody;
  return useMemo(() => {
    const shared = sharedNames(people);
    const byId = new Map<string, PersonRow>(people.map(person => [person.id, person]));
    const others = new Map<string, Named<PersonId>>(known.map(person => [person.id, person]));
    const nameOf = (id: PersonId): string => {
      const row = byId.get(id);
      if (row !== undefined) return tellApart(row, shared);
      const named = others.get(id);
      if (named === undefined) return t('unknown');
      return named.inBin ? t('inBin', { name: named.name }) : named.name;
    };
    return {
      find: (text, without) =>
        matchPeople(people, text, mostChoices, without).map(person => choiceOf(person, shared)),
      nameOf,
      among: id => byId.get(id)?.id,
    };
  }, [people, known, t]);
}

function choiceOf(person: PersonRow, shared: ReadonlySet<string>): Choice {
  const label = tellApart(person, shared);
  const school = label === person.name ? (person.school?.name ?? '') : '';
  return { id: person.id, label, detail: [person.role, school].filter(part => part !== '').join(' · ') };
}

/** Makes a person of a name. */
export function useNewPerson(onCreated: (person: Named<PersonId>) => void): {
  readonly create: (name: string) => void;
  readonly task: Pick<Task, 'error'>;
} {
  const client = useQueryClient();
  const task = useMaking();
  const create = (name: string): void =>
    task.run(async () => {
      const view = await api.createPerson({ name, content: {} });
      putPerson(client, view);
      onCreated({ id: view.person.id, name: view.person.name, inBin: false });
    });
  return { create, task };
}
