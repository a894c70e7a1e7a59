import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Named } from '../../shared/contract/network';
import type { CircleId } from '../../shared/domain/ids';
import { matchShortList } from '../../shared/domain/short-list';
import { api, putCircle, useCircleList, useTask } from '../api';
import { FailureNotice } from '../words';
import { type FieldVariant, FindField } from './FindField';

/** `known` is the chosen circle by name, which may be in the bin. */
export type CircleFieldProps = {
  readonly label: string;
  readonly addLabel?: string;
  readonly value: CircleId | null;
  readonly onChange: (value: CircleId | null) => void;
  readonly known?: Named<CircleId> | null;
  readonly onOpen?: (id: CircleId) => void;
  readonly variant?: FieldVariant;
  readonly isReadOnly?: boolean;
};

/** One circle by name. A new one is added without leaving the page. */
export function CircleField(props: CircleFieldProps): ReactElement {
  const { label, value, onChange, onOpen } = props;
  const t = useTranslations('choosers');
  const words = useTranslations('circles.kind');
  const client = useQueryClient();
  const circles = useCircleList().data ?? [];
  const [made, setMade] = useState<Named<CircleId> | null>(null);
  const task = useTask();
  const create = (name: string): void =>
    task.run(async () => {
      const view = await api.createCircle({ name, content: {} });
      putCircle(client, view);
      setMade({ id: view.circle.id, name: view.circle.name, inBin: false });
      onChange(view.circle.id);
    });
  const nameOf = (id: CircleId): string => {
    const row = circles.find(circle => circle.id === id);
    if (row !== undefined) return row.name;
    const named = [props.known, made].find(circle => circle?.id === id);
    if (named === undefined || named === null) return t('unknown');
    return named.inBin ? t('inBin', { name: named.name }) : named.name;
  };
  return (
    <>
      <FindField
        label={label}
        addLabel={props.addLabel ?? t('circle.add')}
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
          matchShortList(circles, text, circle => circle.name, { limit: 8 }).map(({ item }) => ({
            id: item.id,
            label: item.name,
            detail: words(item.kind),
          }))
        }
        createLabel={name => t('circle.create', { name })}
        onCreate={create}
        onChoose={id => onChange(circles.find(circle => circle.id === id)?.id ?? null)}
        onRemove={() => onChange(null)}
        variant={props.variant ?? 'line'}
        isReadOnly={props.isReadOnly ?? false}
      />
      <FailureNotice error={task.error} />
    </>
  );
}
