import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../shared/contract/journal';
import type { EntryId } from '../../shared/domain/ids';
import type { Kind } from '../../shared/domain/status';
import { api } from '../api';
import { type FieldVariant, FindField } from './FindField';

/** `known` are the chosen entries as they are listed. `kinds`, when given, are the only ones offered. */
export type EntryFieldProps = {
  readonly label: string;
  readonly addLabel?: string;
  readonly value: readonly EntryId[];
  readonly onChange: (value: readonly EntryId[]) => void;
  readonly known: readonly EntrySummary[];
  readonly kinds?: readonly Kind[];
  readonly onOpen?: (id: EntryId) => void;
  readonly variant?: FieldVariant;
  readonly isReadOnly?: boolean;
};

/** Entries by title, found by typing a part of it: evidence of a review, a question for an agenda. */
export function EntryField(props: EntryFieldProps): ReactElement {
  const { label, value, onChange, known, kinds, onOpen } = props;
  const t = useTranslations('choosers');
  const words = useTranslations('words');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly EntrySummary[]>([]);
  const found = useQuery(titleQuery(text)).data ?? [];
  const offered = found.filter(row => row.title !== '' && (kinds?.includes(row.kind) ?? true));
  const rows = [...known, ...chosen];
  const titleOf = (id: EntryId): string => {
    const title = rows.find(row => row.id === id)?.title ?? '';
    return title === '' ? words('untitled') : title;
  };
  return (
    <FindField
      label={label}
      addLabel={props.addLabel ?? t('entry.add')}
      words={value.map(id => ({
        id,
        label: titleOf(id),
        ...(onOpen === undefined ? {} : { onPress: () => onOpen(id) }),
      }))}
      choices={() =>
        offered.map(row => ({ id: row.id, label: row.title, detail: words(`kind.${row.kind}`) }))
      }
      onType={setText}
      empty={t('entry.none')}
      onChoose={id => {
        const row = offered.find(candidate => candidate.id === id);
        if (row === undefined) return;
        setChosen(before => [...before, row]);
        onChange([...value, row.id]);
      }}
      onRemove={id => onChange(value.filter(other => other !== id))}
      variant={props.variant ?? 'line'}
      isReadOnly={props.isReadOnly ?? false}
    />
  );
}

/** Under `entries`, so that a changed title is read again. */
const titleQuery = (text: string) =>
  queryOptions({
    queryKey: ['entries', 'titles', text],
    queryFn: () => api.suggestLinks({ text }),
    placeholderData: keepPreviousData,
  });
