import { type ReactElement, useState } from 'react';
import { useTask } from '../../../api';
import { focusPageIfLost } from '../../../records';
import { Button, Dialog, Icon, RadioGroup } from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from './Merge.module.css';

/** One of two records that may be the same, with what tells them apart: a label and a value each. */
export type MergeSide<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  /** Empty values are said as not known. */
  readonly facts: readonly (readonly [label: string, value: string])[];
};

export type MergeWords = {
  readonly title: string;
  readonly stays: string;
  readonly none: string;
  readonly happens: (keep: string, gone: string) => string;
  readonly cannot: string;
  readonly confirm: string;
  readonly pending: string;
  readonly cancel: string;
};

/** Shows both, asks which name stays, says what becomes of the other, and only then makes them one. */
export function MergeDialog<Id extends string>(props: {
  readonly words: MergeWords;
  readonly sides: readonly [MergeSide<Id>, MergeSide<Id>];
  readonly onMerge: (keep: Id, gone: Id) => Promise<void>;
  readonly onClose: () => void;
}): ReactElement {
  const { words, sides, onMerge, onClose } = props;
  const [one, other] = sides;
  const [kept, setKept] = useState<Id>(one.id);
  const task = useTask();
  const [keep, gone] = kept === one.id ? [one, other] : [other, one];
  return (
    <Dialog
      isOpen
      width="wide"
      title={words.title}
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button
            pending={task.isRunning ? words.pending : undefined}
            onPress={() =>
              task.run(async () => {
                await onMerge(keep.id, gone.id);
                focusPageIfLost();
              })
            }
          >
            {words.confirm}
          </Button>
          <Button variant="filled" autoFocus onPress={onClose}>
            {words.cancel}
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
              <td>{value === '' ? words.none : value}</td>
              <td>{otherValue === '' ? words.none : otherValue}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RadioGroup
        label={words.stays}
        options={sides.map(side => ({ id: side.id, label: side.name, ...detailOf(side) }))}
        value={kept}
        onChange={setKept}
      />
      <p>{words.happens(keep.name, gone.name)}</p>
      <p className={styles['cannot']}>
        <Icon name="warning" />
        {words.cannot}
      </p>
      <FailureNotice error={task.error} />
    </Dialog>
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
