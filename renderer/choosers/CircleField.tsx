import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { CircleId } from '../../shared/domain/ids';
import { api, putCircle, useCircleList } from '../api';
import { OneField, type OneFieldProps } from './OneField';

export type CircleFieldProps = OneFieldProps<CircleId>;

/** One circle by name. A new one is added without leaving the page. */
export function CircleField(props: CircleFieldProps): ReactElement {
  const t = useTranslations('choosers.circle');
  const kinds = useTranslations('circles.kind');
  const client = useQueryClient();
  const { data = [] } = useCircleList();
  return (
    <OneField
      {...props}
      addLabel={props.addLabel ?? t('add')}
      rows={data}
      detailOf={circle => kinds(circle.kind)}
      createLabel={name => t('create', { name })}
      create={async name => {
        const view = await api.createCircle({ name, content: {} });
        putCircle(client, view);
        return view.circle;
      }}
    />
  );
}
