import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHost } from '../../host';
import { Button, Select, Switch } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { ChangePassphrase } from './ChangePassphrase';
import { DeviceUnlocking } from './DeviceUnlocking';
import { clipboardChoices, idleChoices } from './offered-times';
import { RenewAllKeys } from './RenewAllKeys';
import { RenewRecoveryKey } from './RenewRecoveryKey';
import styles from './Settings.module.css';
import type { SettingsPlaceProps } from './SettingsPlace';
import { SettingsItem, SettingsSection } from './SettingsSection';
import { useEditableSettings } from './use-settings';

const cx = classesOf(styles);

type SecurityProps = Pick<SettingsPlaceProps, 'status' | 'recoveryKey' | 'rehearsal' | 'onVaultChanged'>;

/** What opens the journal, and what shuts it. */
export function SecuritySection(props: SecurityProps): ReactElement {
  const t = useTranslations('settings.security');
  return (
    <SettingsSection name="security" heading={t('heading')}>
      {props.status.sample ? <p className={cx('quiet')}>{t('sample')}</p> : <Secrets {...props} />}
      <IdleMinutes {...props} />
      {props.status.sample ? null : <ClipboardSeconds />}
      <ScreenProtection />
    </SettingsSection>
  );
}

function Secrets({ status, recoveryKey, rehearsal, onVaultChanged }: SecurityProps): ReactElement {
  const t = useTranslations('settings.security');
  const [isChanging, setChanging] = useState(false);
  const [isRenewing, setRenewing] = useState(false);
  const [isSealing, setSealing] = useState(false);
  const isReadOnly = status.access !== 'writable';
  return (
    <>
      <SettingsItem title={t('passphrase')} text={t('passphraseText')}>
        <Button isDisabled={isReadOnly} onPress={() => setChanging(true)}>
          {t('change')}
        </Button>
      </SettingsItem>
      <SettingsItem
        title={t('key')}
        text={t(status.recoveryKeyConfirmed ? 'keyConfirmed' : 'keyNotConfirmed')}
      >
        <div className={cx('row')}>
          <Button isDisabled={isReadOnly} onPress={() => setRenewing(true)}>
            {t('renew')}
          </Button>
          {rehearsal}
        </div>
      </SettingsItem>
      <SettingsItem title={t('all')} text={t('allText')}>
        <Button isDisabled={isReadOnly} onPress={() => setSealing(true)}>
          {t('renewAll')}
        </Button>
      </SettingsItem>
      <DeviceUnlocking isReadOnly={isReadOnly} isRenewing={isChanging || isSealing} />
      {isChanging ? <ChangePassphrase onClose={() => setChanging(false)} /> : null}
      {isRenewing ? (
        <RenewRecoveryKey
          recoveryKey={recoveryKey}
          onVaultChanged={onVaultChanged}
          onClose={() => setRenewing(false)}
        />
      ) : null}
      {isSealing ? (
        <RenewAllKeys
          recoveryKey={recoveryKey}
          onVaultChanged={onVaultChanged}
          onClose={() => setSealing(false)}
        />
      ) : null}
    </>
  );
}

function IdleMinutes({ onVaultChanged }: SecurityProps): ReactElement | null {
  const t = useTranslations('settings.security');
  const { settings, task, save } = useEditableSettings();
  if (settings === null) return <FailureNotice error={task.error} />;
  const choices = idleChoices(settings.idleMinutes);
  return (
    <SettingsItem title={t('idle')} text={t('idleText')}>
      <Select
        label={t('idleLabel')}
        options={choices.map(count => ({ id: String(count), label: t('minutes', { count }) }))}
        value={String(settings.idleMinutes)}
        onChange={id => save({ idleMinutes: Number(id) }, onVaultChanged)}
      />
      <FailureNotice error={task.error} />
    </SettingsItem>
  );
}

/** How long what was copied of a secret stays where every other program can read it. */
function ClipboardSeconds(): ReactElement | null {
  const t = useTranslations('settings.security');
  const { settings, task, save } = useEditableSettings();
  if (settings === null) return null;
  const choices = clipboardChoices(settings.clipboardSeconds);
  return (
    <SettingsItem title={t('clipboard')} text={t('clipboardText')}>
      <Select
        label={t('clipboardLabel')}
        options={choices.map(count => ({
          id: String(count),
          label: count % 60 === 0 ? t('minutes', { count: count / 60 }) : t('seconds', { count }),
        }))}
        value={String(settings.clipboardSeconds)}
        onChange={id => save({ clipboardSeconds: Number(id) })}
      />
      <FailureNotice error={task.error} />
    </SettingsItem>
  );
}

function ScreenProtection(): ReactElement | null {
  const t = useTranslations('settings.security');
  const { kind } = useHost();
  const { settings, task, save } = useEditableSettings();
  if (kind !== 'desktop' || settings === null) return null;
  return (
    <SettingsItem title={t('protection')}>
      <Switch
        isSelected={settings.contentProtection}
        onChange={contentProtection => save({ contentProtection })}
        note={t('protectionText')}
      >
        {t('protectionLabel')}
      </Switch>
      <FailureNotice error={task.error} />
    </SettingsItem>
  );
}
