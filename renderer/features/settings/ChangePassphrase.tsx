import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { passphraseMinimum } from '../../../shared/domain/passphrase';
import { api, useTask } from '../../api';
import { NewPassphraseField } from '../../passphrase';
import { Button, Dialog, Notice, PasswordField } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './Settings.module.css';

const cx = classesOf(styles);

/** Asks for the present passphrase and a new one. */
export function ChangePassphrase({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useTranslations('settings.changePassphrase');
  const [isDone, setDone] = useState(false);
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      {isDone ? <Done onClose={onClose} /> : <ChangeForm onDone={() => setDone(true)} onClose={onClose} />}
    </Dialog>
  );
}

function ChangeForm(props: { readonly onDone: () => void; readonly onClose: () => void }): ReactElement {
  const t = useTranslations('settings.changePassphrase');
  const shared = useTranslations('vault.passphrase');
  const words = useTranslations('words');
  const [passphrase, setPassphrase] = useState('');
  const [next, setNext] = useState('');
  const task = useTask();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    task.run(async () => {
      await api.changePassphrase({ secret: { kind: 'passphrase', passphrase }, next });
      props.onDone();
    });
  };
  return (
    <form className={cx('form')} onSubmit={submit}>
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
      <NewPassphraseField
        label={t('next')}
        hint={t('hint', { minimum: passphraseMinimum })}
        value={next}
        onChange={text => {
          setNext(text);
          task.forget();
        }}
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

function Done({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useTranslations('settings.changePassphrase');
  const words = useTranslations('words');
  return (
    <>
      <div role="status">
        <Notice title={t('done')} icon="check" />
      </div>
      <div className={cx('row')}>
        <Button variant="filled" onPress={onClose} autoFocus>
          {words('close')}
        </Button>
      </div>
    </>
  );
}
