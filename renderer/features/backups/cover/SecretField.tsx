import type { ReactElement, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { Secret } from '../../../../shared/contract/vault';
import { Button, PasswordField, TextField } from '../../../ui';

/** The passphrase or the recovery key of a backup; a link changes between the two. */
export function SecretField(props: {
  readonly secret: Secret;
  readonly isMissing: boolean;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (secret: Secret) => void;
}): ReactElement {
  const { secret, isMissing, onChange } = props;
  const t = useTranslations('backups.cover');
  const shared = useTranslations('vault.passphrase');
  const field = { size: 'cover', autoFocus: true, inputRef: props.inputRef } as const;
  if (secret.kind === 'recovery-key')
    return (
      <div>
        <TextField
          {...field}
          key="key"
          label={t('key')}
          description={t('keyHint')}
          value={secret.recoveryKey}
          onChange={recoveryKey => onChange({ kind: 'recovery-key', recoveryKey })}
          error={isMissing ? t('emptyKey') : undefined}
          autoComplete="off"
          spellCheck="false"
        />
        <Button variant="link" onPress={() => onChange({ kind: 'passphrase', passphrase: '' })}>
          {t('usePassphrase')}
        </Button>
      </div>
    );
  return (
    <div>
      <PasswordField
        {...field}
        key="passphrase"
        label={t('passphrase')}
        description={t('passphraseHint')}
        showLabel={shared('show')}
        hideLabel={shared('hide')}
        value={secret.passphrase}
        onChange={passphrase => onChange({ kind: 'passphrase', passphrase })}
        error={isMissing ? t('empty') : undefined}
      />
      <Button variant="link" onPress={() => onChange({ kind: 'recovery-key', recoveryKey: '' })}>
        {t('useKey')}
      </Button>
    </div>
  );
}
