import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Named, RecordRef, WaitsForLine } from '../../shared/contract/network';
import type { Askable } from '../../shared/domain/entry';
import type { CircleId, PersonId } from '../../shared/domain/ids';
import { matchShortList } from '../../shared/domain/short-list';
import { useCircleList } from '../api';
import { FailureNotice } from '../words';
import { type Choice, type FieldVariant, FindField } from './FindField';
import { useNewPerson, usePeopleNames } from './use-people';

/** `known` names those chosen, who may be in the bin; `EntryView.waitsFor` is that. */
export type AskableFieldProps = {
  readonly label: string;
  readonly addLabel?: string;
  readonly value: readonly Askable[];
  readonly onChange: (value: readonly Askable[]) => void;
  readonly known?: readonly WaitsForLine[];
  readonly onOpen?: (record: Extract<RecordRef, { readonly kind: 'person' | 'circle' }>) => void;
  readonly variant?: FieldVariant;
  readonly isReadOnly?: boolean;
};

/** Whom a question is kept for: people and circles. */
export function AskableField(props: AskableFieldProps): ReactElement {
  const { label, value, onChange, known = [], onOpen } = props;
  const t = useTranslations('choosers');
  const kinds = useTranslations('circles.kind');
  const [made, setMade] = useState<readonly Named<PersonId>[]>([]);
  const people = usePeopleNames([...peopleOf(known), ...made]);
  const circles = useCircleList().data ?? [];
  const add = (askable: Askable): void =>
    onChange([...value.filter(other => keyOf(other) !== keyOf(askable)), askable]);
  const { create, task } = useNewPerson(person => {
    setMade(before => [...before, person]);
    add({ kind: 'person', person: person.id });
  });
  const circleName = (id: CircleId): string => {
    const row = circles.find(circle => circle.id === id) ?? circlesOf(known).find(circle => circle.id === id);
    if (row === undefined) return t('unknown');
    return 'inBin' in row && row.inBin ? t('inBin', { name: row.name }) : row.name;
  };
  const nameOf = (askable: Askable): string =>
    askable.kind === 'person' ? people.nameOf(askable.person) : circleName(askable.circle);
  const choices = (text: string): readonly Choice[] => [
    ...people.find(text).map(choice => ({ ...choice, id: `person:${choice.id}` })),
    ...matchShortList(circles, text, circle => circle.name, { limit: 4 }).map(({ item }) => ({
      id: `circle:${item.id}`,
      label: item.name,
      detail: kinds(item.kind),
    })),
  ];
  const choose = (key: string): void => {
    const person = people.among(key.replace(/^person:/, ''));
    const circle = circles.find(({ id }) => key === `circle:${id}`);
    if (circle !== undefined) add({ kind: 'circle', circle: circle.id });
    else if (person !== undefined) add({ kind: 'person', person });
  };
  return (
    <>
      <FindField
        label={label}
        addLabel={props.addLabel ?? t('askable.add')}
        words={value.map(askable => ({
          id: keyOf(askable),
          label: nameOf(askable),
          ...(onOpen === undefined ? {} : { onPress: () => onOpen(recordOf(askable)) }),
        }))}
        choices={choices}
        createLabel={name => t('person.create', { name })}
        onCreate={create}
        onChoose={choose}
        onRemove={key => onChange(value.filter(askable => keyOf(askable) !== key))}
        variant={props.variant ?? 'line'}
        isReadOnly={props.isReadOnly ?? false}
      />
      <FailureNotice error={task.error} />
    </>
  );
}

const keyOf = (askable: Askable): string =>
  askable.kind === 'person' ? `person:${askable.person}` : `circle:${askable.circle}`;

const recordOf = (askable: Askable) =>
  askable.kind === 'person'
    ? ({ kind: 'person', id: askable.person } as const)
    : ({ kind: 'circle', id: askable.circle } as const);

const peopleOf = (known: readonly WaitsForLine[]): readonly Named<PersonId>[] =>
  known.flatMap(line => (line.kind === 'person' ? [line.person] : []));

const circlesOf = (known: readonly WaitsForLine[]): readonly Named<CircleId>[] =>
  known.flatMap(line => (line.kind === 'circle' ? [line.circle] : []));
