import { type ReactElement, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, useTask } from '../../api';
import { Button, CoverActions } from '../../ui';
import { FailureNotice } from '../../words';

/** Whether this computer may open the journal by itself; `false` until that is known. */
export function useOpensWithDevice(): boolean {
  const [opens, setOpens] = useState(false);
  useEffect(() => {
    api.deviceUnlock().then(
      ({ keychain, isOn }) => setOpens(isOn && keychain === 'available'),
      // Whoever cannot be asked offers nothing: the passphrase is there.
      () => setOpens(false),
    );
  }, []);
  return opens;
}

/** Nothing is opened before this is pressed. */
export function OpenWithDevice({ onOpen }: { readonly onOpen: () => Promise<void> }): ReactElement {
  const t = useTranslations('vault.unlock');
  const task = useTask();
  return (
    <>
      <FailureNotice error={task.error} />
      <CoverActions>
        <Button
          size="cover"
          pending={task.isRunning ? t('opening') : undefined}
          onPress={() => task.run(onOpen)}
        >
          {t('device')}
        </Button>
      </CoverActions>
    </>
  );
}
