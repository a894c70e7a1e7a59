import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../shared/domain/ids';
import type { Instant } from '../../../shared/domain/time';
import { useKeyNames } from '../../host';
import { Button, Icon } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { nameList, shortNames, useFailureText, writeTime } from '../../words';
import styles from './LineStatus.module.css';

const cx = classesOf(styles);

/** What is said about a line. */
export interface LineStatusProps {
  readonly canKeep: boolean;
  readonly isKeeping: boolean;
  readonly onKeep: () => void;
  /** `waitsFor` names whom a question that was kept waits for. */
  readonly kept: {
    readonly id: EntryId;
    readonly at: Instant;
    readonly waitsFor: readonly string[];
  } | null;
  readonly onOpenEntry: ((id: EntryId) => void) | undefined;
  /** What went wrong when the entry was to be kept, or `null`. */
  readonly problem: unknown;
  /** What went wrong when the unfinished line was to be kept, or `null`. */
  readonly draftProblem: unknown;
}

/** Under the line: how to keep it, that it was kept, or why it was not. */
export function LineStatus(props: LineStatusProps): ReactElement {
  const t = useTranslations('capture');
  const keyNames = useKeyNames();
  const { kept, onOpenEntry } = props;
  return (
    <div className={cx('status')}>
      {props.canKeep ? (
        <Button
          variant="link"
          keys={keyNames({ mod: true, key: 'Enter' })}
          pending={props.isKeeping ? t('keeping') : undefined}
          onPress={props.onKeep}
        >
          {t('keep')}
        </Button>
      ) : null}
      <div role="status" className={cx('said')}>
        {kept === null ? null : (
          <>
            <Icon name="check" />
            <span>
              {t('kept', { time: writeTime(kept.at) })}
              {kept.waitsFor.length === 0
                ? ''
                : ` ${t('waits', { people: nameList(shortNames(kept.waitsFor)) })}`}
            </span>
          </>
        )}
      </div>
      {kept !== null && onOpenEntry !== undefined ? (
        <Button variant="link" onPress={() => onOpenEntry(kept.id)}>
          {t('open')}
        </Button>
      ) : null}
      <Problem problem={props.problem} draftProblem={props.draftProblem} />
    </div>
  );
}

function Problem(props: { readonly problem: unknown; readonly draftProblem: unknown }): ReactElement {
  const t = useTranslations('capture');
  const failureText = useFailureText();
  const problem = props.problem ?? props.draftProblem;
  return (
    <div role="alert" className={cx('alert')}>
      {problem === null ? null : (
        <>
          <Icon name="warning" />
          <span>
            {props.problem === null ? `${t('draftFailed')} ` : ''}
            {failureText(problem).all}
          </span>
        </>
      )}
    </div>
  );
}
