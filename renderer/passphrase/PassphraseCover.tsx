import { type FormEvent, type ReactElement, type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { passphraseMinimum } from '../../shared/domain/passphrase';
import { useTask } from '../api';
import { Button, Cover, CoverActions } from '../ui';
import { FailureNotice } from '../words';
import { NewPassphraseField } from './NewPassphraseField';

/** The words on the cover; `other` is on the link that leads past it. */
export type PassphraseCoverWords = Readonly<
  Record<'title' | 'summary' | 'field' | 'go' | 'working' | 'other', string>
>;

/** `children` is what is chosen beside the passphrase. Both `on…` show what they reject with. */
export type PassphraseCoverProps = {
  readonly words: PassphraseCoverWords;
  readonly notes: ReactNode;
  readonly children?: ReactNode;
  readonly onChoose: (passphrase: string) => Promise<void>;
  readonly onOther: () => Promise<void>;
};

/** The cover on which a new passphrase is chosen. */
export function PassphraseCover(props: PassphraseCoverProps): ReactElement {
  const { words, notes, children, onChoose, onOther } = props;
  const t = useTranslations('vault.create');
  const form = useId();
  const [passphrase, setPassphrase] = useState('');
  const task = useTask();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    task.run(() => onChoose(passphrase));
  };
  return (
    <Cover title={words.title} summary={words.summary} notes={notes}>
      <form id={form} onSubmit={submit}>
        <NewPassphraseField
          label={words.field}
          hint={t('hint', { minimum: passphraseMinimum })}
          value={passphrase}
          onChange={text => {
            setPassphrase(text);
            task.forget();
          }}
          size="cover"
          autoFocus
        />
      </form>
      {children}
      <FailureNotice error={task.error} />
      <CoverActions>
        <Button
          variant="filled"
          size="cover"
          type="submit"
          form={form}
          pending={task.isRunning ? words.working : undefined}
        >
          {words.go}
        </Button>
        <Button variant="link" isDisabled={task.isRunning} onPress={() => task.run(onOther)}>
          {words.other}
        </Button>
      </CoverActions>
    </Cover>
  );
}
