import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ShareableRow } from '../../../../shared/contract/sharing';
import { localDateOf } from '../../../../shared/domain/time';
import { Button, Checkbox, Icon, MarginRow } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { useDay, useSpokenDay, writeDay } from '../../../words';
import { useRefusalWords } from '../use-refusal-words';
import styles from './Choose.module.css';

const cx = classesOf(styles);

/** One note: to be ticked, or why not. */
export function ShareableLine(props: {
  readonly row: ShareableRow;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onRaise: () => void;
}): ReactElement {
  const { row, isChosen, onToggle, onRaise } = props;
  const { entry, refusal, lastLeft } = row;
  const t = useTranslations('sharing.choose');
  const words = useTranslations('words');
  const today = useDay();
  const spoken = useSpokenDay();
  const why = useRefusalWords();
  const title = entry.title === '' ? words('untitled') : entry.title;
  const state = entry.status === null ? words(`kind.${entry.kind}`) : words(`status.${entry.status}`);
  const day = writeDay(
    entry.date,
    entry.date.slice(0, 4) === today.slice(0, 4) ? 'dayMonth' : 'dayMonthYear',
  );
  return (
    <MarginRow label={day} tone="quiet">
      <div className={cx('note', refusal !== null && 'stays')}>
        {refusal === null ? (
          <Checkbox isSelected={isChosen} onChange={onToggle}>
            <span className={cx('title')}>{title}</span>
            <span className={cx('second')}>
              {state}
              {lastLeft === null ? '' : ` · ${t('lastLeft', { day: spoken(localDateOf(lastLeft), today) })}`}
            </span>
          </Checkbox>
        ) : (
          <>
            <Icon name="keyhole" />
            <div className={cx('words')}>
              <p className={cx('title')}>{title}</p>
              <p className={cx('second')}>
                {why(refusal)}{' '}
                {refusal === 'only-me' || refusal === 'not-for-them' ? (
                  <Button variant="link" aria-label={t('raiseLabel', { title })} onPress={onRaise}>
                    {t('raise')}
                  </Button>
                ) : null}
              </p>
            </div>
          </>
        )}
      </div>
    </MarginRow>
  );
}
