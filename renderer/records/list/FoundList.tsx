import type { ReactElement, ReactNode } from 'react';
import { Button, EmptyState, VisuallyHidden } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './FoundList.module.css';
import { RecordList, type RecordListProps } from './RecordList';

const cx = classesOf(styles);

/** The line over a list of records: where to type a name, and what can be done beside it. */
export function FoundHead({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={cx('head')}>{children}</div>;
}

/**
 * `said` tells ears how many were found; it is empty while nothing is sought. `empty` stands in place of the list once the records are
 * there and none fits. `error` is what reading them failed with.
 */
export type FoundListProps<Id extends string> = RecordListProps<Id> & {
  readonly isLoaded: boolean;
  readonly error: unknown;
  readonly said: string;
  readonly empty: {
    readonly invitation: string;
    readonly more?: string;
    readonly add: string;
    readonly onAdd: () => void;
  };
};

/** The records that fit what was typed; where none does, the way to a new one. */
export function FoundList<Id extends string>(props: FoundListProps<Id>): ReactElement {
  const { isLoaded, error, said, empty, ...list } = props;
  const isEmpty = list.rows.length === 0;
  return (
    <>
      <FailureNotice error={error} />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {isEmpty ? null : <RecordList {...list} />}
      {isEmpty && isLoaded ? (
        <div className={cx('empty')}>
          <EmptyState
            invitation={empty.invitation}
            action={
              <Button variant="link" onPress={empty.onAdd}>
                {empty.add}
              </Button>
            }
          >
            {empty.more}
          </EmptyState>
        </div>
      ) : null}
    </>
  );
}
