import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Secret } from '../../../shared/contract/vault';
import { api } from '../../api';
import { PassphraseCover } from '../../passphrase';
import { CoverNote } from '../../ui';

/** `secret` is what has just opened the journal. `onDone` goes on into it. */
export interface NewPassphraseProps {
  readonly secret: Secret;
  readonly onDone: () => Promise<void>;
}

/** After opening by the recovery key: a new passphrase, if the old one is lost. */
export function NewPassphrase({ secret, onDone }: NewPassphraseProps): ReactElement {
  const t = useTranslations('vault.newPassphrase');
  return (
    <PassphraseCover
      words={{
        title: t('title'),
        summary: t('summary'),
        field: t('field'),
        go: t('go'),
        working: t('working'),
        other: t('skip'),
      }}
      notes={
        <CoverNote title={t('keepsTitle')} icon="key">
          {t('keepsText')}
        </CoverNote>
      }
      onChoose={async next => {
        await api.changePassphrase({ secret, next });
        await onDone();
      }}
      onOther={onDone}
    />
  );
}
