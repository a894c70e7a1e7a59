import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, useTask } from '../../api';
import { Button, Dialog, PasswordField } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './Settings.module.css';
import type { SettingsPlaceProps } from './SettingsPlace';

const cx = classesOf(styles);

type RenewProps = Pick<SettingsPlaceProps, 'recoveryKey' | 'onVaultChanged'> & {
  readonly onClose: () => void;
};

/** Asks for the passphrase, then shows the new key until it is checked or put off. */
export function RenewRecoveryKey({ recoveryKey, onVaultChanged, onClose }: RenewProps): ReactElement {
  const t = useTranslations('settings.renewKey');
  const [key, setKey] = useState<string | null>(null);
  const done = async () => {
    onClose();
    await onVaultChanged();
  };
  if (key !== null) return <>{recoveryKey(key, done)}</>;
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      <RenewForm onKey={setKey} onClose={onClose} />
    </Dialog>
  );
}

function RenewForm(props: {
  readonly onKey: (key: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const t = useTranslations('settings.renewKey');
  const shared = useTranslations('vault.passphrase');
  const words = useTranslations('words');
  const [passphrase, setPassphrase] = useState('');
  const task = useTask();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    task.run(async () => {
      const renewed = await api.renewRecoveryKey({ secret: { kind: 'passphrase', passphrase } });
      props.onKey(renewed.recoveryKey);
    });
  };
  return (
    <form className={cx('form')} onSubmit={submit}>
      <p>{t('text')}</p>
      <PasswordField
        label={t('current')}
        showLabel={shared('show')}
        hideLabel={shared('hide')}
        value={passphrase}
        onChange={text => {
          setPassphrase(text);
          task.forget();
        }}
        autoFocus
      />
      <FailureNotice error={task.error} />
      <div className={cx('row')}>
        <Button variant="filled" type="submit" pending={task.isRunning ? t('working') : undefined}>
          {t('go')}
        </Button>
        <Button isDisabled={task.isRunning} onPress={props.onClose}>
          {words('cancel')}
        </Button>
      </div>
    </form>
  );
}
