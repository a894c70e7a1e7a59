import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui';
import { classesOf } from '../ui/class-names';
import styles from './RailNotes.module.css';
import type { OpenStatus } from './vault-state';

const cx = classesOf(styles);

/** What should not be forgotten about the open journal, in one quiet line each. */
export function RailNotes(props: {
  readonly status: OpenStatus;
  readonly onLeaveSample: () => void;
  readonly onRecoveryKey: () => void;
}): ReactElement | null {
  const { status, onLeaveSample, onRecoveryKey } = props;
  const t = useTranslations('app.rail');
  const needsKey = !status.sample && !status.recoveryKeyConfirmed && status.access === 'writable';
  if (!status.sample && !needsKey && status.access === 'writable') return null;
  return (
    <div className={cx('notes')}>
      {status.sample ? (
        <p className={cx('note')}>
          <span>{t('sample')}</span>
          <Button variant="link" size="text" onPress={onLeaveSample}>
            {t('leaveSample')}
          </Button>
        </p>
      ) : null}
      {status.access === 'read-only' ? <p className={cx('note')}>{t('readOnly')}</p> : null}
      {needsKey ? (
        <p className={cx('note')}>
          <span>{t('recoveryReminder')}</span>
          <Button variant="link" size="text" onPress={onRecoveryKey}>
            {t('recoveryAction')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
