import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useHost } from '../../host';
import { Button } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './Settings.module.css';
import { SettingsItem, SettingsSection } from './SettingsSection';

const cx = classesOf(styles);

/** Which version it is, and what it does not do. */
export function AboutSection({ onShowKeys }: { readonly onShowKeys: () => void }): ReactElement {
  const t = useTranslations('settings.about');
  const { version } = useHost();
  return (
    <SettingsSection name="about" heading={t('heading')}>
      <SettingsItem title={t('version', { version })} text={t('network')}>
        <p className={cx('quiet')}>{t('safeguarding')}</p>
        <Button variant="link" onPress={onShowKeys}>
          {t('keys')}
        </Button>
      </SettingsItem>
    </SettingsSection>
  );
}
