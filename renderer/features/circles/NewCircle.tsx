import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type CircleKind, circleKinds } from '../../../shared/domain/circle';
import type { CircleId } from '../../../shared/domain/ids';
import { api, failureOf, putCircle } from '../../api';
import { type Made, NewRecord } from '../../records';
import { Select } from '../../ui';

/** Asks for the name and the kind of a new circle. A name that another one has is refused where it stands. */
export function NewCircle(props: {
  readonly name: string;
  readonly onClose: () => void;
  readonly onCreated: (id: CircleId) => void;
}): ReactElement {
  const t = useTranslations('circles.create');
  const kinds = useTranslations('circles.kind');
  const client = useQueryClient();
  const [kind, setKind] = useState<CircleKind>('cohort');
  const make = async (name: string): Promise<Made<CircleId>> => {
    try {
      const view = await api.createCircle({ name, content: { kind } });
      putCircle(client, view);
      return { kind: 'made', id: view.circle.id };
    } catch (error) {
      if (failureOf(error).code !== 'name-taken') throw error;
      return { kind: 'refused', why: t('taken') };
    }
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
      make={make}
    >
      <Select
        label={t('kind')}
        options={circleKinds.map(id => ({ id, label: kinds(id) }))}
        value={kind}
        onChange={setKind}
      />
    </NewRecord>
  );
}
