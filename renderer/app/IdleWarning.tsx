import { type ReactElement, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, useEvent, useTask } from '../api';
import { Button, Dialog } from '../ui';
import { classesOf } from '../ui/class-names';
import { FailureNotice } from '../words';
import { useActivity } from './activity';
import { spokenSecond } from './countdown';
import styles from './IdleWarning.module.css';

const cx = classesOf(styles);

/** `onLock` closes at once; `onLocked` looks again when the journal turns out to be closed already. */
export interface IdleWarningProps {
  readonly onLock: () => Promise<void>;
  readonly onLocked: () => Promise<void>;
}

/** Tells the vault that somebody is there, and warns before it closes because nobody seems to be. */
export function IdleWarning({ onLock, onLocked }: IdleWarningProps): ReactElement | null {
  const [endsAt, setEndsAt] = useState<number | null>(null);
  useEvent('idleWarning', ({ seconds }) => setEndsAt(seconds === 0 ? null : Date.now() + seconds * 1000));
  useActivity(endsAt === null, onLocked);
  if (endsAt === null) return null;
  return <Warning endsAt={endsAt} onLock={onLock} onStayed={() => setEndsAt(null)} />;
}

function Warning(props: {
  readonly endsAt: number;
  readonly onLock: () => Promise<void>;
  readonly onStayed: () => void;
}): ReactElement {
  const { endsAt, onLock, onStayed } = props;
  const t = useTranslations('app.idle');
  const seconds = useSecondsUntil(endsAt);
  const task = useTask();
  const stay = () =>
    task.run(async () => {
      await api.stayOpen();
      onStayed();
    });
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t('title')}
      onClose={stay}
      actions={
        <>
          <Button variant="filled" onPress={stay} autoFocus>
            {t('stay')}
          </Button>
          <Button onPress={() => task.run(onLock)}>{t('lock')}</Button>
        </>
      }
    >
      <p className={cx('countdown')} aria-hidden="true">
        {t('countdown', { seconds })}
      </p>
      <p className={cx('spoken')} role="status">
        {t('countdown', { seconds: spokenSecond(seconds) })}
      </p>
      <p>{t('safe')}</p>
      <FailureNotice error={task.error} />
    </Dialog>
  );
}

function useSecondsUntil(endsAt: number): number {
  const left = () => Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((endsAt - Date.now()) / 1000))), 250);
    return () => clearInterval(timer);
  }, [endsAt]);
  return seconds;
}
