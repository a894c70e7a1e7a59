import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { titleLimit } from '../../../../shared/domain/entry';
import type { PersonId, SchoolId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { type Connection, connections } from '../../../../shared/domain/person';
import { api, putPerson, usePersonList } from '../../../api';
import { SchoolField } from '../../../choosers';
import { type Made, NewRecord } from '../../../records';
import { Select, TextField } from '../../../ui';

/** `name` is what was typed already. */
export type NewPersonProps = {
  readonly name: string;
  readonly onClose: () => void;
  readonly onCreated: (id: PersonId) => void;
};

/** Asks for what is known of somebody new; a name is enough. */
export function NewPerson(props: NewPersonProps): ReactElement {
  const t = useTranslations('people.create');
  const words = useTranslations('people.connection');
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>('other');
  const [role, setRole] = useState('');
  const [school, setSchool] = useState<SchoolId | null>(null);
  const namesakes = useNamesakes();
  const make = async (name: string): Promise<Made<PersonId>> => {
    const view = await api.createPerson({ name, content: { connection, role: role.trim(), school } });
    putPerson(client, view);
    return { kind: 'made', id: view.person.id };
  };
  return (
    <NewRecord
      {...props}
      words={{
        title: t('title'),
        name: t('name'),
        missing: t('empty'),
        done: t('create'),
        pending: t('pending'),
        cancel: t('cancel'),
      }}
      noteOn={namesakes}
      make={make}
    >
      <Select
        label={t('connection')}
        options={connections.map(id => ({ id, label: words(id) }))}
        value={connection}
        onChange={setConnection}
      />
      <TextField
        label={t('role')}
        placeholder={t('rolePlaceholder')}
        value={role}
        maxLength={titleLimit}
        onChange={setRole}
        spellCheck="false"
      />
      <SchoolField variant="box" label={t('school')} value={school} onChange={setSchool} />
    </NewRecord>
  );
}

/** Says that people of this name are here already. */
function useNamesakes(): (name: string) => string | undefined {
  const t = useTranslations('people.create');
  const people = usePersonList().data ?? [];
  return name => {
    const same = people.filter(person => foldName(person.name) === foldName(name));
    const [first] = same;
    if (first === undefined) return undefined;
    const school = first.school === null ? '' : t('sameAt', { school: first.school.name });
    return t('sameName', { name: first.name, school, count: same.length });
  };
}
