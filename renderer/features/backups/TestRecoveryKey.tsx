import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/methods';
import { api, useTask } from '../../api';
import { useWait } from '../../passphrase';
import { Button, Dialog, Notice, TextField } from '../../ui';
import { BackupFailure } from './BackupFailure';
import styles from './Backups.module.css';
import { useBackupWords } from './use-backup-words';

/** A rehearsal of the day on which the recovery key is needed, without any risk: a button and its dialog. */
export function TestRecoveryKey(): ReactElement {
  const t = useTranslations('backups.rehearsal');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('start')}</Button>
      {isOpen ? <Rehearsal onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type Opened = Output<'rehearseRecovery'>;

function Rehearsal({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useTranslations('backups.rehearsal');
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      {opened === null ? (
        <TryForm onOpened={setOpened} onClose={onClose} />
      ) : (
        <Works opened={opened} onClose={onClose} />
      )}
    </Dialog>
  );
}

function TryForm(props: {
  readonly onOpened: (opened: Opened) => void;
  readonly onClose: () => void;
}): ReactElement {
  const t = useTranslations('backups.rehearsal');
  const common = useTranslations('words');
  const [typed, setTyped] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const task = useTask();
  const shared = useTranslations('vault.passphrase');
  const { seconds, failure } = useWait(task.error);
  const waiting = seconds > 0 ? shared('wait', { seconds }) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = typed.trim() === '';
    setEmpty(isMissing);
    if (isMissing) input.current?.focus();
    else if (seconds === 0)
      task.run(async () => props.onOpened(await api.rehearseRecovery({ recoveryKey: typed })));
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <p>{t('text')}</p>
      <TextField
        label={t('field')}
        description={t('hint')}
        value={typed}
        inputRef={input}
        onChange={text => {
          setTyped(text);
          setEmpty(false);
          task.forget();
        }}
        error={isEmpty ? t('empty') : undefined}
        autoComplete="off"
        spellCheck="false"
        autoFocus
      />
      <BackupFailure error={failure} />
      <div className={styles['row']}>
        <Button variant="filled" type="submit" pending={task.isRunning ? t('working') : waiting}>
          {t('go')}
        </Button>
        <Button isDisabled={task.isRunning} onPress={props.onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}

function Works(props: { readonly opened: Opened; readonly onClose: () => void }): ReactElement {
  const { triedOn, madeAt, entries } = props.opened;
  const t = useTranslations('backups.rehearsal');
  const common = useTranslations('words');
  const { named } = useBackupWords();
  const isBackup = triedOn === 'backup' && madeAt !== null;
  return (
    <div className={styles['form']}>
      <div role="status">
        <Notice title={t('works')} icon="check">
          {isBackup ? t('backup', { when: named(madeAt), entries }) : t('journal', { entries })}
        </Notice>
      </div>
      <div className={styles['row']}>
        <Button variant="filled" onPress={props.onClose} autoFocus>
          {common('close')}
        </Button>
      </div>
    </div>
  );
}
