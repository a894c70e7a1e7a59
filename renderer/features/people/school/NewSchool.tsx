import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { SchoolRow } from '../../../../shared/contract/network';
import type { SchoolId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { api, putSchool } from '../../../api';
import { NewRecord } from '../../../records';

/** Asks for the name of a new school, and says when there is one of that name. */
export function NewSchool(props: {
  readonly name: string;
  readonly schools: readonly SchoolRow[];
  readonly onClose: () => void;
  readonly onCreated: (id: SchoolId) => void;
}): ReactElement {
  const { schools, ...rest } = props;
  const t = useTranslations('people.schools');
  const client = useQueryClient();
  const namesake = (name: string): string | undefined => {
    const same = schools.find(school => foldName(school.name) === foldName(name));
    return same === undefined ? undefined : t('same', { name: same.name });
  };
  return (
    <NewRecord
      {...rest}
      words={{
        title: t('createTitle'),
        name: t('name'),
        missing: t('nameMissing'),
        done: t('create'),
        pending: t('pending'),
        cancel: t('cancel'),
      }}
      noteOn={namesake}
      make={async name => {
        const view = await api.createSchool({ name, content: {} });
        putSchool(client, view);
        return { kind: 'made', id: view.school.id };
      }}
    />
  );
}
