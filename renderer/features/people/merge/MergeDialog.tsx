import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { foldName } from '../../../../shared/domain/inline';
import { failureOf, useTask } from '../../../api';
import { focusPageIfLost } from '../../../records';
import { Button, Dialog, Icon, Notice, RadioGroup } from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from './Merge.module.css';

/** What is made one, people or schools: the part of the catalogue that has the words for it. */
export type MergeKind = 'merge' | 'mergeSchools';

/** One of two records that may be the same, with what tells them apart: a label and a value each. */
export type MergeSide<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  /** Empty values are said as not known. */
  readonly facts: readonly (readonly [label: string, value: string])[];
};

/** `flush` puts on the disk what was typed; `onKept` is called with the one that both are now. */
export type MergePorts<Id extends string> = {
  readonly flush: () => Promise<void>;
  readonly onKept: (id: Id) => void;
};

/** Shows both, asks which name stays, says what becomes of the other, and only then makes them one. */
export function MergeDialog<Id extends string>(
  props: MergePorts<Id> & {
    readonly kind: MergeKind;
    readonly sides: readonly [MergeSide<Id>, MergeSide<Id>];
    readonly merge: (pair: { readonly keep: Id; readonly gone: Id }) => Promise<void>;
    readonly onClose: () => void;
  },
): ReactElement {
  const { kind, sides, onClose } = props;
  const [one, other] = sides;
  const t = useTranslations(`people.${kind}`);
  const [kept, setKept] = useState<Id>(one.id);
  const task = useTask();
  const [keep, gone] = kept === one.id ? [one, other] : [other, one];
  const isSameName = foldName(keep.name) === foldName(gone.name);
  const merge = (): void =>
    task.run(async () => {
      await props.flush();
      await props.merge({ keep: keep.id, gone: gone.id });
      onClose();
      props.onKept(keep.id);
      focusPageIfLost();
    });
  return (
    <Dialog
      isOpen
      width="wide"
      title={t('title')}
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button pending={task.isRunning ? t('pending') : undefined} onPress={merge}>
            {t('confirm')}
          </Button>
          <Button variant="filled" autoFocus onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <table className={styles['sides']}>
        <thead>
          <tr>
            <td />
            {sides.map(side => (
              <th key={side.id} scope="col">
                {side.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factsOfBoth(one, other).map(([label, value, otherValue]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value === '' ? t('none') : value}</td>
              <td>{otherValue === '' ? t('none') : otherValue}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RadioGroup
        label={t('stays')}
        options={sides.map(side => ({ id: side.id, label: side.name, ...detailOf(side) }))}
        value={kept}
        onChange={setKept}
      />
      <p>
        {isSameName
          ? t('happensSame', { keep: keep.name })
          : t('happens', { keep: keep.name, gone: gone.name })}
      </p>
      <p className={styles['cannot']}>
        <Icon name="warning" />
        {t('cannot')}
      </p>
      <MergeFailure error={task.error} />
    </Dialog>
  );
}

function MergeFailure({ error }: { readonly error: unknown }): ReactElement {
  const t = useTranslations('people.merge');
  const hasTwoCards = error !== null && failureOf(error).details['cards'] === true;
  return (
    <>
      <div role="alert">
        {hasTwoCards ? (
          <Notice icon="warning" title={t('twoCards')}>
            {t('twoCardsNext')}
          </Notice>
        ) : null}
      </div>
      <FailureNotice error={hasTwoCards ? null : error} />
    </>
  );
}

/** What is known of either. */
function factsOfBoth<Id extends string>(
  one: MergeSide<Id>,
  other: MergeSide<Id>,
): readonly (readonly [label: string, one: string, other: string])[] {
  return one.facts
    .map(([label, value], at) => [label, value, other.facts[at]?.[1] ?? ''] as const)
    .filter(([, value, otherValue]) => value !== '' || otherValue !== '');
}

/** Two of one name are told apart by the first thing known of each. */
function detailOf<Id extends string>({ facts }: MergeSide<Id>): { readonly detail?: string } {
  const detail = facts.map(([, value]) => value).find(value => value !== '');
  return detail === undefined ? {} : { detail };
}
