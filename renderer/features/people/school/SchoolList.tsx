import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SchoolRow } from '../../../../shared/contract/network';
import { titleLimit } from '../../../../shared/domain/entry';
import type { SchoolId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { matchShortList } from '../../../../shared/domain/short-list';
import { api, putSchool, useSchoolList, useTask } from '../../../api';
import { RecordList, type RecordListRow } from '../../../records';
import {
  Button,
  Dialog,
  EmptyState,
  Icon,
  IconButton,
  SearchField,
  TextField,
  VisuallyHidden,
} from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from '../list/PersonList.module.css';

export type SchoolListProps = {
  readonly selected: SchoolId | null;
  readonly onOpen: (id: SchoolId) => void;
};

const none: readonly SchoolRow[] = [];

/** All schools, found by typing. */
export function SchoolList({ selected, onOpen }: SchoolListProps): ReactElement {
  const t = useTranslations('people.schools');
  const list = useTranslations('people.list');
  const { data, error } = useSchoolList();
  const schools = data ?? none;
  const [text, setText] = useState('');
  const [adding, setAdding] = useState<string | null>(null);
  const rows = useSchoolRows(schools, text);
  const typed = text.trim();
  return (
    <>
      <div className={styles['find']}>
        <SearchField
          label={t('search')}
          isLabelHidden
          placeholder={t('search')}
          clearLabel={list('clear')}
          value={text}
          onChange={setText}
        />
        <IconButton icon="plus" label={t('add')} onPress={() => setAdding('')} />
      </div>
      <FailureNotice error={error} />
      <VisuallyHidden>
        <span role="status">{typed === '' ? '' : t('found', { count: rows.length })}</span>
      </VisuallyHidden>
      {rows.length > 0 ? (
        <RecordList
          label={t('label')}
          rows={rows}
          glyph={<Icon name="school" />}
          selected={selected}
          onOpen={onOpen}
        />
      ) : null}
      {data !== undefined && rows.length === 0 ? (
        <div className={styles['empty']}>
          <EmptyState
            invitation={typed === '' ? t('empty') : t('none', { name: typed })}
            action={
              <Button variant="link" onPress={() => setAdding(typed)}>
                {typed === '' ? t('add') : t('addNamed', { name: typed })}
              </Button>
            }
          >
            {typed === '' ? t('emptyMore') : undefined}
          </EmptyState>
        </div>
      ) : null}
      {adding === null ? null : (
        <NewSchool name={adding} schools={schools} onClose={() => setAdding(null)} onCreated={onOpen} />
      )}
    </>
  );
}

function useSchoolRows(schools: readonly SchoolRow[], text: string): readonly RecordListRow<SchoolId>[] {
  const t = useTranslations('people.schools');
  const phases = useTranslations('people.phase');
  return useMemo(
    () =>
      matchShortList(schools, text, school => `${school.name} ${school.area}`, {
        limit: schools.length,
      }).map(({ item }) => ({
        id: item.id,
        name: item.name,
        about: [
          item.phase === null ? '' : phases(item.phase),
          item.pupils === null ? '' : t('pupils', { count: item.pupils }),
          item.area,
        ]
          .filter(part => part !== '')
          .join(' · '),
        end: t('people', { count: item.people }),
      })),
    [schools, text, t, phases],
  );
}

function NewSchool(props: {
  readonly name: string;
  readonly schools: readonly SchoolRow[];
  readonly onClose: () => void;
  readonly onCreated: (id: SchoolId) => void;
}): ReactElement {
  const { schools, onClose, onCreated } = props;
  const t = useTranslations('people.schools');
  const client = useQueryClient();
  const task = useTask();
  const [name, setName] = useState(props.name);
  const [isEmpty, setEmpty] = useState(false);
  const same = schools.find(school => foldName(school.name) === foldName(name));
  const create = (): void => {
    setEmpty(name.trim() === '');
    if (name.trim() === '') return;
    task.run(async () => {
      const view = await api.createSchool({ name: name.trim(), content: {} });
      putSchool(client, view);
      onClose();
      onCreated(view.school.id);
    });
  };
  return (
    <Dialog
      isOpen
      title={t('createTitle')}
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
          description={same === undefined ? undefined : t('same', { name: same.name })}
          error={isEmpty ? t('nameMissing') : undefined}
          spellCheck="false"
        />
        <button type="submit" hidden />
      </form>
      <FailureNotice error={task.error} />
    </Dialog>
  );
}
