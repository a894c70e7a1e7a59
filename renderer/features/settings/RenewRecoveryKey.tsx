import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../api';
import { PresentPassphraseForm } from '../../passphrase';
import { Dialog } from '../../ui';
import type { SettingsPlaceProps } from './SettingsPlace';

type RenewProps = Pick<SettingsPlaceProps, 'recoveryKey' | 'onVaultChanged'> & {
  readonly onClose: () => void;
};

/** Asks for the passphrase, then shows the new key until it is checked or put off. */
export function RenewRecoveryKey({ recoveryKey, onVaultChanged, onClose }: RenewProps): ReactElement {
  const t = useTranslations('settings.renewKey');
  const [key, setKey] = useState<string | null>(null);
  const done = async () => {
    onClose();
    await onVaultChanged();
  };
  if (key !== null) return <>{recoveryKey(key, done)}</>;
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      <PresentPassphraseForm
        words={{ current: t('current'), go: t('go'), working: t('working') }}
        text={t('text')}
        onGo={async passphrase => {
          const renewed = await api.renewRecoveryKey({ secret: { kind: 'passphrase', passphrase } });
          setKey(renewed.recoveryKey);
        }}
        onClose={onClose}
      />
    </Dialog>
  );
}
