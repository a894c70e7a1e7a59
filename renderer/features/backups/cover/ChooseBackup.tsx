import { type FormEvent, type ReactElement, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Backup, FoundBackups } from '../../../../shared/contract/backups';
import type { Chosen } from '../../../../shared/contract/host';
import type { Secret } from '../../../../shared/contract/vault';
import type { BackupId } from '../../../../shared/domain/ids';
import { useTask } from '../../../api';
import { useWait } from '../../../passphrase';
import { Button, CoverActions, Select } from '../../../ui';
import { BackupFailure } from '../BackupFailure';
import styles from '../Backups.module.css';
import { useBackupWords } from '../use-backup-words';
import type { BringBackProps, FoundPlace } from './BringBack';
import { SecretField } from './SecretField';
import { WhereTo } from './WhereTo';

/** Which backup, what opens it, and where the journal goes. */
export function ChooseBackup(
  props: BringBackProps & { readonly found: FoundPlace; readonly onBack: () => void },
): ReactElement {
  const { found, isTaken } = props;
  const t = useTranslations('backups.cover');
  const shared = useTranslations('vault.passphrase');
  const journals = found.journals.filter(({ backups }) => backups.length > 0);
  const [chosen, setChosen] = useState<Choice>(newestOf(journals));
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', passphrase: '' });
  const [into, setInto] = useState<Chosen | null>(null);
  const [isAsked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const form = useId();
  const task = useTask();
  const { seconds, failure } = useWait(task.error);
  const waiting = seconds > 0 ? shared('wait', { seconds }) : undefined;
  const isEmpty = textOf(secret).trim() === '';
  const lacksFolder = isTaken && into === null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isEmpty) input.current?.focus();
    if (isEmpty || lacksFolder || seconds > 0) return;
    task.run(async () => {
      try {
        const from = { folder: found.folder.grant, ...chosen, into: into?.grant ?? null, secret };
        await props.onBringBack(from);
      } catch (error) {
        input.current?.focus();
        input.current?.select();
        throw error;
      }
    });
  };
  return (
    <>
      <form id={form} className={styles['form']} onSubmit={submit}>
        <WhichBackup journals={journals} chosen={chosen} onChoose={setChosen} />
        <SecretField
          secret={secret}
          inputRef={input}
          isMissing={isAsked && isEmpty}
          onChange={next => {
            setAsked(false);
            setSecret(next);
            task.forget();
          }}
        />
      </form>
      <WhereTo
        isTaken={isTaken}
        isMissing={isAsked && !isEmpty && lacksFolder}
        chosen={into}
        onChoose={setInto}
      />
      <BackupFailure error={failure} />
      <CoverActions>
        <Button
          variant="filled"
          size="cover"
          type="submit"
          form={form}
          pending={task.isRunning ? t('working') : waiting}
        >
          {t('go')}
        </Button>
        <Button variant="link" isDisabled={task.isRunning} onPress={props.onBack}>
          {t('back')}
        </Button>
      </CoverActions>
    </>
  );
}

type Choice = { readonly journal: string; readonly id: BackupId };

function WhichBackup(props: {
  readonly journals: readonly FoundBackups[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}): ReactElement {
  const { journals, chosen, onChoose } = props;
  const t = useTranslations('backups.cover');
  const words = useBackupWords();
  const backups = journals.find(({ journal }) => journal === chosen.journal)?.backups ?? [];
  const described = ({ journal, backups: its }: FoundBackups) => ({
    id: journal,
    label: t('journalChoice', { when: words.spoken(latestOf(its)), count: its.length }),
  });
  return (
    <>
      {journals.length < 2 ? null : (
        <Select
          label={t('journal')}
          options={journals.map(described)}
          value={chosen.journal}
          onChange={journal => onChoose(newestOf(journals.filter(one => one.journal === journal)))}
        />
      )}
      <Select
        label={t('backup')}
        options={backups.map(backup => ({
          id: backup.id,
          label: words.named(backup.madeAt),
          detail: words.about(backup),
        }))}
        value={chosen.id}
        onChange={id => onChoose({ ...chosen, id })}
      />
    </>
  );
}

/** The newest backup of the journal that has the newest. */
function newestOf(journals: readonly FoundBackups[]): Choice {
  const [newest] = journals.toSorted((one, other) => latestOf(other.backups) - latestOf(one.backups));
  const backup = newest?.backups[0];
  if (newest === undefined || backup === undefined) throw new Error('There is no backup to choose from.');
  return { journal: newest.journal, id: backup.id };
}

const latestOf = (backups: readonly Backup[]): number => backups[0]?.madeAt ?? 0;

const textOf = (secret: Secret): string =>
  secret.kind === 'passphrase' ? secret.passphrase : secret.recoveryKey;
