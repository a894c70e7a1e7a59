import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, useEvent, vaultFactsQuery } from '../../api';
import { PresentPassphraseForm } from '../../passphrase';
import { Dialog, Notice, Progress } from '../../ui';
import type { SettingsPlaceProps } from './SettingsPlace';

type RenewProps = Pick<SettingsPlaceProps, 'recoveryKey' | 'onVaultChanged'> & {
  readonly onClose: () => void;
};

/** Says what sealing everything anew does, asks for the passphrase, then shows the new recovery key. */
export function RenewAllKeys({ recoveryKey, onVaultChanged, onClose }: RenewProps): ReactElement {
  const t = useTranslations('settings.renewAll');
  const [key, setKey] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const done = async () => {
    onClose();
    await onVaultChanged();
  };
  const renew = async (passphrase: string) => {
    setRunning(true);
    try {
      setKey((await api.renewAllKeys({ passphrase })).recoveryKey);
    } finally {
      setRunning(false);
    }
  };
  if (key !== null) return <>{recoveryKey(key, done)}</>;
  return (
    // It would be a pity to miss the new key.
    <Dialog isOpen onClose={isRunning ? () => undefined : onClose} title={t('title')}>
      <p>{t('what')}</p>
      <DamagedCopies />
      <PresentPassphraseForm
        words={{ current: t('current'), go: t('go'), working: t('working') }}
        text={t('text')}
        more={() => (isRunning ? <HowFar /> : null)}
        onGo={renew}
        onClose={onClose}
      />
    </Dialog>
  );
}

function DamagedCopies(): ReactElement | null {
  const t = useTranslations('settings.renewAll');
  const { data } = useQuery(vaultFactsQuery);
  return data === undefined || data.damagedCopies === 0 ? null : <Notice title={t('damagedCopies')} />;
}

function HowFar(): ReactElement {
  const t = useTranslations('settings.renewAll');
  const [{ done, total }, setProgress] = useState({ done: 0, total: 0 });
  useEvent('progress', event => {
    if (event.task === 'renew-keys') setProgress(event);
  });
  return (
    <Progress
      label={t('working')}
      value={total === 0 ? undefined : done / total}
      text={total === 0 ? '' : t('howFar', { done, total })}
    />
  );
}
