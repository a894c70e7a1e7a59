import { type ReactElement, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SchoolRow } from '../../../../shared/contract/network';
import type { SchoolId } from '../../../../shared/domain/ids';
import { matchShortList } from '../../../../shared/domain/short-list';
import { useSchoolList } from '../../../api';
import { FindText, FoundHead, FoundList, type RecordListRow } from '../../../records';
import { IconButton } from '../../../ui';
import { NewSchool } from './NewSchool';

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
      <FoundHead>
        <FindText label={t('search')} clearLabel={list('clear')} text={text} onChange={setText} />
        <IconButton icon="plus" label={t('add')} onPress={() => setAdding('')} />
      </FoundHead>
      <FoundList
        label={t('label')}
        rows={rows}
        icon="school"
        selected={selected}
        onOpen={onOpen}
        isLoaded={data !== undefined}
        error={error}
        said={typed === '' ? '' : t('found', { count: rows.length })}
        empty={{
          ...(typed === ''
            ? { invitation: t('empty'), more: t('emptyMore'), add: t('add') }
            : { invitation: t('none', { name: typed }), add: t('addNamed', { name: typed }) }),
          onAdd: () => setAdding(typed),
        }}
      />
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
