import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Named } from '../../shared/contract/network';
import type { PersonId } from '../../shared/domain/ids';
import { FailureNotice } from '../words';
import { type FieldVariant, FindField } from './FindField';
import { useNewPerson, usePeopleNames } from './use-people';

/** `known` names people that may be in the bin. `most` of 1 makes it a choice of one person. `without` are never offered. */
export type PersonFieldProps = {
  readonly label: string;
  readonly addLabel?: string;
  readonly value: readonly PersonId[];
  readonly onChange: (value: readonly PersonId[]) => void;
  readonly known?: readonly Named<PersonId>[];
  readonly most?: number;
  readonly without?: readonly PersonId[];
  readonly onOpen?: (id: PersonId) => void;
  readonly variant?: FieldVariant;
  readonly isReadOnly?: boolean;
};

/** One or several people by name. Somebody new is added as a person without leaving the page. */
export function PersonField(props: PersonFieldProps): ReactElement {
  const { label, value, onChange, known = [], without = [], onOpen } = props;
  const t = useTranslations('choosers');
  const [made, setMade] = useState<readonly Named<PersonId>[]>([]);
  const people = usePeopleNames([...known, ...made]);
  const add = (id: PersonId): void => onChange([...value.filter(other => other !== id), id]);
  const { create, task } = useNewPerson(person => {
    setMade(before => [...before, person]);
    add(person.id);
  });
  return (
    <>
      <FindField
        label={label}
        addLabel={props.addLabel ?? t('person.add')}
        words={value.map(id => ({
          id,
          label: people.nameOf(id),
          ...(onOpen === undefined ? {} : { onPress: () => onOpen(id) }),
        }))}
        choices={text => people.find(text, new Set(without))}
        createLabel={name => t('person.create', { name })}
        onCreate={create}
        onChoose={id => {
          const chosen = people.among(id);
          if (chosen !== undefined) add(chosen);
        }}
        onRemove={id => onChange(value.filter(other => other !== id))}
        {...(props.most === undefined ? {} : { most: props.most })}
        variant={props.variant ?? 'line'}
        isReadOnly={props.isReadOnly ?? false}
      />
      <FailureNotice error={task.error} />
    </>
  );
}
