import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useKeyNames } from '../../host';
import { Button, Kbd, Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { acceleratorOf, chordOf } from './accelerator';
import styles from './Settings.module.css';
import { SettingsItem, SettingsSection } from './SettingsSection';
import { usePreferences } from './use-preferences';

const cx = classesOf(styles);

/** The keys that open the small window from anywhere. */
export function CaptureSection(): ReactElement {
  const t = useTranslations('settings.capture');
  const nameOf = useKeyNames();
  const { preferences, task, save } = usePreferences();
  const [isRecording, setRecording] = useState(false);
  const [problem, setProblem] = useState<'taken' | 'unfit' | null>(null);
  const keep = (captureShortcut: string) => {
    setRecording(false);
    save({ captureShortcut }, taken => setProblem(taken ? 'taken' : null));
  };
  useRecording(isRecording, accelerator => {
    if (accelerator === 'left') setRecording(false);
    else if (accelerator === null) setProblem('unfit');
    else keep(accelerator);
  });
  const chord = chordOf(preferences?.captureShortcut ?? '');
  return (
    <SettingsSection name="capture" heading={t('heading')}>
      <SettingsItem title={t('label')}>
        <p className={cx('row')} role="status">
          {isRecording ? t('recording') : chord === null ? t('none') : <Kbd keys={nameOf(chord)} isStrong />}
        </p>
        <div className={cx('row')}>
          <Button onPress={() => setRecording(true)}>{t('change')}</Button>
          {chord === null ? null : (
            <Button variant="link" onPress={() => keep('')}>
              {t('clear')}
            </Button>
          )}
        </div>
        <div role="alert">{problem === null ? null : <Notice title={t(problem)} icon="warning" />}</div>
        <FailureNotice error={task.error} />
      </SettingsItem>
    </SettingsSection>
  );
}

/** While recording, every key press belongs to the recorder: a shortcut, `null` for keys that are none, `left` for Esc. */
function useRecording(isRecording: boolean, onKeys: (accelerator: string | null | 'left') => void): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onKeys('left');
    else if (!['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) onKeys(acceleratorOf(event));
  });
  useEffect(() => {
    if (!isRecording) return;
    const listen = (event: KeyboardEvent) => heard(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [isRecording]);
}
