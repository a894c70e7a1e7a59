import { type ReactElement, useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../api';
import { Button, Kbd } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { CaptureLine } from './CaptureLine';
import styles from './CaptureWindow.module.css';

const cx = classesOf(styles);

const title = 'capture-window-title';

/** The small window that takes a note from anywhere. While the journal is shut it says so and takes nothing. */
export function CaptureWindow({ state }: { readonly state: 'open' | 'locked' | 'absent' }): ReactElement {
  const t = useTranslations('capture.window');
  const close = () => void api.closeCapture();
  useCloseOnEscape(close);
  return (
    <main className={cx('window')} aria-labelledby={title}>
      <h1 id={title} className={cx('title')}>
        {t('title')}
      </h1>
      {state === 'open' ? <OpenBody onKept={close} /> : <ShutBody state={state} onClose={close} />}
    </main>
  );
}

function OpenBody({ onKept }: { readonly onKept: () => void }): ReactElement {
  const t = useTranslations('capture.window');
  return (
    <>
      <CaptureLine place="capture-window" startsFocused onKept={onKept} />
      <p className={cx('foot')}>
        <span>{t('draftStays')}</span>
        <span className={cx('keys')}>
          <Kbd keys={t('escape')} isStrong /> {t('escapeHint')}
        </span>
      </p>
    </>
  );
}

function ShutBody(props: {
  readonly state: 'locked' | 'absent';
  readonly onClose: () => void;
}): ReactElement {
  const t = useTranslations('capture.window');
  const { state, onClose } = props;
  return (
    <div className={cx('shut')}>
      <p className={cx('said')}>{t(state)}</p>
      <p>{t(state === 'locked' ? 'lockedHow' : 'absentHow')}</p>
      <p>
        <Button variant="outlined" onPress={onClose}>
          {t('close')}
        </Button>
      </p>
    </div>
  );
}

/** On the document, because nothing has focus while the journal is shut. */
function useCloseOnEscape(close: () => void): void {
  const onEscape = useEffectEvent(close);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
