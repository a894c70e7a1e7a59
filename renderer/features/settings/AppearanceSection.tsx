import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Preferences } from '../../../shared/domain/settings';
import { applyTheme, RadioGroup } from '../../ui';
import { FailureNotice } from '../../words';
import { SettingsSection } from './SettingsSection';
import { usePreferences } from './use-preferences';

const looks = ['system', 'light', 'dark'] as const satisfies readonly Preferences['appearance'][];

/** Light or dark; it takes effect at once. */
export function AppearanceSection(): ReactElement {
  const t = useTranslations('settings.appearance');
  const { preferences, task, save } = usePreferences();
  const choose = (appearance: Preferences['appearance']) => {
    applyTheme(document.documentElement, appearance);
    save({ appearance });
  };
  return (
    <SettingsSection name="appearance" heading={t('heading')}>
      <RadioGroup
        label={t('label')}
        options={looks.map(id => ({ id, label: t(id) }))}
        value={preferences?.appearance}
        onChange={choose}
      />
      <FailureNotice error={task.error} />
    </SettingsSection>
  );
}
