import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Secret } from '../../../shared/contract/vault';
import { passphraseMinimum } from '../../../shared/domain/passphrase';
import { api, useTask } from '../../api';
import { NewPassphraseField } from '../../passphrase';
import { Button, Cover, CoverActions, CoverNote } from '../../ui';
import { FailureNotice } from '../../words';

/** `secret` is what has just opened the journal. `onDone` goes on into it. */
export interface NewPassphraseProps {
  readonly secret: Secret;
  readonly onDone: () => Promise<void>;
}

/** After opening by the recovery key: a new passphrase, if the old one is lost. */
export function NewPassphrase({ secret, onDone }: NewPassphraseProps): ReactElement {
  const t = useTranslations('vault.newPassphrase');
  const hint = useTranslations('vault.create');
  const [next, setNext] = useState('');
  const task = useTask();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    task.run(async () => {
      await api.changePassphrase({ secret, next });
      await onDone();
    });
  };
  return (
    <Cover
      title={t('title')}
      summary={t('summary')}
      notes={
        <CoverNote title={t('keepsTitle')} icon="key">
          {t('keepsText')}
        </CoverNote>
      }
    >
      <form id="new-passphrase" onSubmit={submit}>
        <NewPassphraseField
          label={t('field')}
          hint={hint('hint', { minimum: passphraseMinimum })}
          value={next}
          onChange={text => {
            setNext(text);
            task.forget();
          }}
          size="cover"
          autoFocus
        />
      </form>
      <FailureNotice error={task.error} />
      <CoverActions>
        <Button
          variant="filled"
          size="cover"
          type="submit"
          form="new-passphrase"
          pending={task.isRunning ? t('working') : undefined}
        >
          {t('go')}
        </Button>
        <Button variant="link" isDisabled={task.isRunning} onPress={() => task.run(onDone)}>
          {t('skip')}
        </Button>
      </CoverActions>
    </Cover>
  );
}
