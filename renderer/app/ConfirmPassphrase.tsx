import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, onPassphraseNeeded } from '../api';
import { PresentPassphraseForm } from '../passphrase';
import { Dialog } from '../ui';

/** Asks for the passphrase when a journal that this computer opened is to hand something out or change what protects it. */
export function ConfirmPassphrase(): ReactElement | null {
  const t = useTranslations('vault.confirm');
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<((isConfirmed: boolean) => void)[]>([]);
  const end = (isConfirmed: boolean) => {
    setAsking(false);
    for (const answer of waiting.current.splice(0)) answer(isConfirmed);
  };
  useEffect(() => {
    const asked = waiting.current;
    const takeBack = onPassphraseNeeded(
      () =>
        new Promise(resolve => {
          asked.push(resolve);
          setAsking(true);
        }),
    );
    return () => {
      takeBack();
      for (const answer of asked.splice(0)) answer(false);
    };
  }, []);
  if (!isAsking) return null;
  return (
    <Dialog isOpen onClose={() => end(false)} title={t('title')}>
      <PresentPassphraseForm
        words={{ current: t('field'), go: t('go'), working: t('working') }}
        text={t('text')}
        onGo={async passphrase => {
          await api.confirmPassphrase({ passphrase });
          end(true);
        }}
        onClose={() => end(false)}
      />
    </Dialog>
  );
}
