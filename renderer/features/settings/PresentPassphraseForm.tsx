import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTask } from '../../api';
import { Button, PasswordField } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './Settings.module.css';

const cx = classesOf(styles);

/** `more` gives what else is asked for; it calls `forget` when that changes, so that an old failure goes. */
export type PresentPassphraseFormProps = {
  readonly words: Readonly<Record<'current' | 'go' | 'working', string>>;
  readonly text?: string;
  readonly more?: (forget: () => void) => ReactNode;
  readonly onGo: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for the present passphrase before anything that opens the journal is changed. */
export function PresentPassphraseForm(props: PresentPassphraseFormProps): ReactElement {
  const { words, text, more, onGo, onClose } = props;
  const shared = useTranslations('vault.passphrase');
  const common = useTranslations('words');
  const [passphrase, setPassphrase] = useState('');
  const task = useTask();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    task.run(() => onGo(passphrase));
  };
  return (
    <form className={cx('form')} onSubmit={submit}>
      {text === undefined ? null : <p>{text}</p>}
      <PasswordField
        label={words.current}
        showLabel={shared('show')}
        hideLabel={shared('hide')}
        value={passphrase}
        onChange={typed => {
          setPassphrase(typed);
          task.forget();
        }}
        autoFocus
      />
      {more?.(task.forget)}
      <FailureNotice error={task.error} />
      <div className={cx('row')}>
        <Button variant="filled" type="submit" pending={task.isRunning ? words.working : undefined}>
          {words.go}
        </Button>
        <Button isDisabled={task.isRunning} onPress={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
