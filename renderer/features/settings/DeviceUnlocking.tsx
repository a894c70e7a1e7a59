import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DeviceUnlock } from '../../../shared/contract/host';
import { api, useTask } from '../../api';
import { PresentPassphraseForm } from '../../passphrase';
import { Dialog, Switch } from '../../ui';
import { FailureNotice } from '../../words';
import { SettingsItem } from './SettingsSection';

/** While `isRenewing`, the passphrase or the keys are being changed, which turns it off. */
export interface DeviceUnlockingProps {
  readonly isReadOnly: boolean;
  readonly isRenewing: boolean;
}

/** Lets this computer open the journal, where its system has a keychain; says why not where it has none. */
export function DeviceUnlocking({ isReadOnly, isRenewing }: DeviceUnlockingProps): ReactElement | null {
  const t = useTranslations('settings.security');
  const [state, setState] = useState<DeviceUnlock | null>(null);
  const [isAsking, setAsking] = useState(false);
  const task = useTask();
  const look = useEffectEvent(() => task.run(async () => setState(await api.deviceUnlock())));
  useEffect(() => {
    if (!isRenewing) look();
  }, [isRenewing]);
  if (state === null) return task.error === null ? null : <FailureNotice error={task.error} />;
  if (state.keychain === 'none') return null;
  const change = (isWanted: boolean) =>
    isWanted ? setAsking(true) : task.run(async () => setState(await api.turnOffDeviceUnlock()));
  return (
    <SettingsItem title={t('device')}>
      <Switch
        isSelected={state.isOn}
        isDisabled={isReadOnly || (state.keychain !== 'available' && !state.isOn)}
        onChange={change}
        note={t(notes[state.keychain])}
      >
        {t('deviceLabel')}
      </Switch>
      <FailureNotice error={task.error} />
      {isAsking ? <TurnOn onDone={setState} onClose={() => setAsking(false)} /> : null}
    </SettingsItem>
  );
}

const notes = {
  available: 'deviceNote',
  obfuscated: 'deviceObfuscated',
  missing: 'deviceMissing',
} as const;

function TurnOn(props: {
  readonly onDone: (state: DeviceUnlock) => void;
  readonly onClose: () => void;
}): ReactElement {
  const t = useTranslations('settings.deviceUnlock');
  return (
    <Dialog isOpen onClose={props.onClose} title={t('title')}>
      <PresentPassphraseForm
        words={{ current: t('current'), go: t('go'), working: t('working') }}
        text={t('text')}
        onGo={async passphrase => {
          props.onDone(await api.turnOnDeviceUnlock({ passphrase }));
          props.onClose();
        }}
        onClose={props.onClose}
      />
    </Dialog>
  );
}
