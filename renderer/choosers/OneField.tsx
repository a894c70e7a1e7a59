import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Named } from '../../shared/contract/network';
import { matchShortList } from '../../shared/domain/short-list';
import { useMaking } from '../api';
import { FailureNotice } from '../words';
import { type FieldVariant, FindField } from './FindField';

/** `known` is the chosen one by name, which may be in the bin. */
export type OneFieldProps<Id extends string> = {
  readonly label: string;
  readonly addLabel?: string;
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  readonly known?: Named<Id> | null;
  readonly onOpen?: (id: Id) => void;
  readonly variant?: FieldVariant;
  readonly isReadOnly?: boolean;
};

type Row<Id extends string> = { readonly id: Id; readonly name: string };

/** What a kind of record brings: `rows` are all there are, `detailOf` tells them apart, `create` makes one of a name. */
type OneOf<Id extends string, Kind extends Row<Id>> = {
  readonly addLabel: string;
  readonly rows: readonly Kind[];
  readonly detailOf: (row: Kind) => string;
  readonly createLabel: (name: string) => string;
  readonly create: (name: string) => Promise<Row<Id>>;
};

/** One record by name. A new one is added without leaving the page. */
export function OneField<Id extends string, Kind extends Row<Id>>(
  props: OneFieldProps<Id> & OneOf<Id, Kind>,
): ReactElement {
  const { label, value, onChange, onOpen, rows, detailOf } = props;
  const nameOf = useNameOfOne(props);
  const [made, setMade] = useState<Row<Id> | null>(null);
  const task = useMaking();
  const create = (name: string): void =>
    task.run(async () => {
      const row = await props.create(name);
      setMade(row);
      onChange(row.id);
    });
  const wordOf = (id: Id) => ({
    id,
    label: nameOf(id, made),
    ...(onOpen === undefined ? {} : { onPress: () => onOpen(id) }),
  });
  return (
    <>
      <FindField
        label={label}
        addLabel={props.addLabel}
        most={1}
        takesFirst
        words={value === null ? [] : [wordOf(value)]}
        choices={text =>
          matchShortList(rows, text, row => row.name, { limit: 8 }).map(({ item }) => ({
            id: item.id,
            label: item.name,
            detail: detailOf(item),
          }))
        }
        createLabel={props.createLabel}
        onCreate={create}
        onChoose={id => onChange(rows.find(row => row.id === id)?.id ?? null)}
        onRemove={() => onChange(null)}
        variant={props.variant ?? 'line'}
        isReadOnly={props.isReadOnly ?? false}
      />
      <FailureNotice error={task.error} />
    </>
  );
}

/** The present name; of one in the bin the name it had, and that it is there. `made` is one that no list has yet. */
function useNameOfOne<Id extends string>(props: {
  readonly rows: readonly Row<Id>[];
  readonly known?: Named<Id> | null;
}): (id: Id, made: Row<Id> | null) => string {
  const { rows, known } = props;
  const t = useTranslations('choosers');
  return (id, made) => {
    const row = rows.find(one => one.id === id);
    if (row !== undefined) return row.name;
    if (known?.id === id) return known.inBin ? t('inBin', { name: known.name }) : known.name;
    return made?.id === id ? made.name : t('unknown');
  };
}
