import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonRow } from '../../../../shared/contract/network';
import { titleLimit } from '../../../../shared/domain/entry';
import type { PersonId, SchoolId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { type Connection, connections } from '../../../../shared/domain/person';
import { api, putPerson, usePersonList, useTask } from '../../../api';
import { SchoolField } from '../../../choosers';
import { Button, Dialog, Select, TextField } from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from './PersonList.module.css';

/** `name` is what was typed already. */
export type NewPersonProps = {
  readonly name: string;
  readonly onClose: () => void;
  readonly onCreated: (id: PersonId) => void;
};

/** Asks for what is known of somebody new; a name is enough. */
export function NewPerson({ name: typed, onClose, onCreated }: NewPersonProps): ReactElement {
  const t = useTranslations('people.create');
  const words = useTranslations('people.connection');
  const client = useQueryClient();
  const task = useTask();
  const [name, setName] = useState(typed);
  const [isEmpty, setEmpty] = useState(false);
  const [connection, setConnection] = useState<Connection>('other');
  const [role, setRole] = useState('');
  const [school, setSchool] = useState<SchoolId | null>(null);
  const same = useNamesakes(name);
  const create = (): void => {
    setEmpty(name.trim() === '');
    if (name.trim() === '') return;
    task.run(async () => {
      const content = { connection, role: role.trim(), school };
      const view = await api.createPerson({ name: name.trim(), content });
      putPerson(client, view);
      onClose();
      onCreated(view.person.id);
    });
  };
  return (
    <Dialog
      isOpen
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="filled" pending={task.isRunning ? t('pending') : undefined} onPress={create}>
            {t('create')}
          </Button>
          <Button variant="link" onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        onSubmit={event => {
          event.preventDefault();
          create();
        }}
      >
        <TextField
          label={t('name')}
          value={name}
          autoFocus
          maxLength={titleLimit}
          onChange={text => {
            setName(text);
            setEmpty(false);
          }}
          description={same}
          error={isEmpty ? t('empty') : undefined}
          spellCheck="false"
        />
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
        <button type="submit" hidden />
      </form>
      <FailureNotice error={task.error} />
    </Dialog>
  );
}

/** Says that people of this name are here already; empty when there are none. */
function useNamesakes(name: string): string {
  const t = useTranslations('people.create');
  const people = usePersonList().data ?? [];
  const same: readonly PersonRow[] = people.filter(person => foldName(person.name) === foldName(name));
  const [first] = same;
  if (first === undefined) return '';
  const school = first.school === null ? '' : t('sameAt', { school: first.school.name });
  return t('sameName', { name: first.name, school, count: same.length });
}
