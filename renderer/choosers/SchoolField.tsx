import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { SchoolId } from '../../shared/domain/ids';
import { api, putSchool, useSchoolList } from '../api';
import { OneField, type OneFieldProps } from './OneField';

export type SchoolFieldProps = OneFieldProps<SchoolId>;

/** One school by name. A new one is added without leaving the page. */
export function SchoolField(props: SchoolFieldProps): ReactElement {
  const t = useTranslations('choosers.school');
  const client = useQueryClient();
  const { data = [] } = useSchoolList();
  return (
    <OneField
      {...props}
      addLabel={props.addLabel ?? t('add')}
      rows={data}
      detailOf={school => school.area}
      createLabel={name => t('create', { name })}
      create={async name => {
        const view = await api.createSchool({ name, content: {} });
        putSchool(client, view);
        return view.school;
      }}
    />
  );
}
