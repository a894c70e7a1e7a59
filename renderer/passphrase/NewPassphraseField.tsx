import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PassphraseEstimate } from '../../shared/contract/vault';
import { passphraseLength, passphraseMinimum } from '../../shared/domain/passphrase';
import { api, useTask } from '../api';
import { Button, PasswordField, StrengthMeter, TextField } from '../ui';
import { classesOf } from '../ui/class-names';
import { FailureNotice } from '../words';
import styles from './NewPassphraseField.module.css';
import { usePassphraseEstimate } from './use-estimate';
import { warningKey } from './warning';

const cx = classesOf(styles);

/** `hint` helps before anything is typed. */
export interface NewPassphraseFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
  readonly size?: 'regular' | 'cover';
  readonly autoFocus?: boolean;
}

/** Chooses a new passphrase: typed, pasted or suggested, with an honest word about its strength. */
export function NewPassphraseField(props: NewPassphraseFieldProps): ReactElement {
  const { label, hint, value, onChange, size = 'regular', autoFocus = false } = props;
  const t = useTranslations('vault.passphrase');
  const [suggested, setSuggested] = useState<string | null>(null);
  const estimate = usePassphraseEstimate(value);
  const task = useTask();
  const isSuggested = suggested !== null && suggested === value;
  const suggest = () =>
    task.run(async () => {
      const { passphrase } = await api.suggestPassphrase();
      setSuggested(passphrase);
      onChange(passphrase);
    });
  const field = { label, value, onChange, size, autoFocus };
  return (
    <div className={cx('choice')}>
      {isSuggested ? (
        <TextField {...field} description={t('suggested')} autoComplete="off" spellCheck="false" />
      ) : (
        <PasswordField {...field} description={hint} showLabel={t('show')} hideLabel={t('hide')} />
      )}
      <div className={cx('row')}>
        <Strength estimate={estimate} passphrase={value} />
        <Button variant="link" onPress={suggest}>
          {t(isSuggested ? 'another' : 'suggest')}
        </Button>
      </div>
      <FailureNotice error={task.error} />
    </div>
  );
}

function Strength(props: {
  readonly estimate: PassphraseEstimate | null;
  readonly passphrase: string;
}): ReactElement | null {
  const t = useTranslations('vault.passphrase');
  const { estimate, passphrase } = props;
  if (estimate === null) return null;
  const missing = passphraseMinimum - passphraseLength(passphrase);
  const warning = warningKey(estimate);
  return (
    <StrengthMeter
      label={t('strength')}
      step={estimate.score}
      word={missing > 0 ? t('more', { count: missing }) : t(`score${estimate.score}`)}
      {...(warning === null ? {} : { advice: t(`warning.${warning}`) })}
    />
  );
}
