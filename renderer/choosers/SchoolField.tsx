import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Named } from '../../shared/contract/network';
import type { SchoolId } from '../../shared/domain/ids';
import { matchShortList } from '../../shared/domain/short-list';
import { api, putSchool, useSchoolList, useTask } from '../api';
import { FailureNotice } from '../words';
import { type FieldVariant, FindField } from './FindField';

/** `known` is the chosen school by name, which may be in the bin. */
export type SchoolFieldProps = {
  readonly label: string;
  readonly addLabel?: string;
  readonly value: SchoolId | null;
  readonly onChange: (value: SchoolId | null) => void;
  readonly known?: Named<SchoolId> | null;
  readonly onOpen?: (id: SchoolId) => void;
  readonly variant?: FieldVariant;
  readonly isReadOnly?: boolean;
};

/** One school by name. A new one is added without leaving the page. */
export function SchoolField(props: SchoolFieldProps): ReactElement {
  const { label, value, onChange, onOpen } = props;
  const t = useTranslations('choosers');
  const client = useQueryClient();
  const schools = useSchoolList().data ?? [];
  const [made, setMade] = useState<Named<SchoolId> | null>(null);
  const task = useTask();
  const create = (name: string): void =>
    task.run(async () => {
      const view = await api.createSchool({ name, content: {} });
      putSchool(client, view);
      setMade({ id: view.school.id, name: view.school.name, inBin: false });
      onChange(view.school.id);
    });
  const nameOf = (id: SchoolId): string => {
    const row = schools.find(school => school.id === id);
    if (row !== undefined) return row.name;
    const named = [props.known, made].find(school => school?.id === id);
    if (named === undefined || named === null) return t('unknown');
    return named.inBin ? t('inBin', { name: named.name }) : named.name;
  };
  return (
    <>
      <FindField
        label={label}
        addLabel={props.addLabel ?? t('school.add')}
        most={1}
        words={
          value === null
            ? []
            : [
                {
                  id: value,
                  label: nameOf(value),
                  ...(onOpen === undefined ? {} : { onPress: () => onOpen(value) }),
                },
              ]
        }
        choices={text =>
          matchShortList(schools, text, school => school.name, { limit: 8 }).map(({ item }) => ({
            id: item.id,
            label: item.name,
            detail: item.area,
          }))
        }
        createLabel={name => t('school.create', { name })}
        onCreate={create}
        onChoose={id => onChange(schools.find(school => school.id === id)?.id ?? null)}
        onRemove={() => onChange(null)}
        variant={props.variant ?? 'line'}
        isReadOnly={props.isReadOnly ?? false}
      />
      <FailureNotice error={task.error} />
    </>
  );
}
