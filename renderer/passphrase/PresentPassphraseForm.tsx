import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTask } from '../api';
import { Button, PasswordField } from '../ui';
import { classesOf } from '../ui/class-names';
import { FailureNotice } from '../words';
import styles from './PresentPassphraseForm.module.css';
import { useWait } from './use-wait';

const cx = classesOf(styles);

/**
 * `more` gives what else is asked for; it calls `forget` when that changes, so that an old failure goes. `failure` says what
 * went wrong where the usual words do not fit; `null` while all is well.
 */
export type PresentPassphraseFormProps = {
  readonly words: Readonly<Record<'current' | 'go' | 'working', string>>;
  readonly text?: string;
  readonly more?: (forget: () => void) => ReactNode;
  readonly failure?: (error: unknown) => ReactNode;
  readonly onGo: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for the present passphrase before anything that opens the journal is changed. */
export function PresentPassphraseForm(props: PresentPassphraseFormProps): ReactElement {
  const { words, text, more, failure, onGo, onClose } = props;
  const shared = useTranslations('vault.passphrase');
  const common = useTranslations('words');
  const [passphrase, setPassphrase] = useState('');
  const task = useTask();
  const wait = useWait(task.error);
  const waiting = wait.seconds > 0 ? shared('wait', { seconds: wait.seconds }) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wait.seconds === 0) task.run(() => onGo(passphrase));
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
      {failure === undefined ? <FailureNotice error={wait.failure} /> : failure(wait.failure)}
      <div className={cx('row')}>
        <Button variant="filled" type="submit" pending={task.isRunning ? words.working : waiting}>
          {words.go}
        </Button>
        <Button isDisabled={task.isRunning} onPress={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
