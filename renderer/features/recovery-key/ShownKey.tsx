import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, useTask } from '../../api';
import { Button, CoverActions } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { groupsOf } from './groups';
import { PaperKey } from './PaperKey';
import styles from './ShownKey.module.css';

const cx = classesOf(styles);

/** `onKept`: she has it on paper. `onLater`: she goes on without, and will be reminded. */
export interface ShownKeyProps {
  readonly recoveryKey: string;
  readonly onKept: () => void;
  readonly onLater: () => void;
}

/** The key in readable groups, and the ways to get it onto paper. */
export function ShownKey({ recoveryKey, onKept, onLater }: ShownKeyProps): ReactElement {
  const t = useTranslations('vault.key');
  const [seconds, setSeconds] = useState<number | null>(null);
  const task = useTask();
  const copy = () =>
    task.run(async () => {
      const { clipboardSeconds } = await api.getSettings();
      await api.copySecret({ text: recoveryKey, seconds: clipboardSeconds });
      setSeconds(clipboardSeconds);
    });
  return (
    <div className={cx('shown')}>
      <ol className={cx('groups')} aria-label={t('label')} translate="no">
        {groupsOf(recoveryKey).map(({ position, letters }) => (
          <li key={position} className={cx('group')}>
            <span className={cx('number')} aria-hidden="true">
              {position + 1}
            </span>
            <span data-letters>{letters}</span>
          </li>
        ))}
      </ol>
      <div className={cx('ways')}>
        <Button icon="print" onPress={() => window.print()}>
          {t('print')}
        </Button>
        <Button icon="copy" onPress={copy}>
          {t('copy')}
        </Button>
      </div>
      <p className={cx('said')} role="status">
        {seconds === null ? '' : t('copied', { seconds })}
      </p>
      <FailureNotice error={task.error} />
      <CoverActions>
        <Button variant="filled" size="cover" onPress={onKept}>
          {t('kept')}
        </Button>
        <Button variant="link" onPress={onLater}>
          {t('later')}
        </Button>
      </CoverActions>
      <PaperKey recoveryKey={recoveryKey} />
    </div>
  );
}
