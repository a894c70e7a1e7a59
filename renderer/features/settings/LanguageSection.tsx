import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { languages } from '../../../shared/domain/language';
import { RadioGroup } from '../../ui';
import { FailureNotice } from '../../words';
import { SettingsSection } from './SettingsSection';
import { usePreferences } from './use-preferences';

/** The language of every window, of the menus and of what leaves; it changes as soon as it is kept. */
export function LanguageSection(): ReactElement {
  const t = useTranslations('settings.language');
  const { preferences, task, save } = usePreferences();
  return (
    <SettingsSection name="language" heading={t('heading')}>
      <RadioGroup
        label={t('label')}
        options={languages.map(id => ({ id, label: t(id) }))}
        value={preferences?.language}
        onChange={language => save({ language })}
      />
      {languages.map(id => (
        <p key={id} lang={id}>
          {t(`awaits.${id}`)}
        </p>
      ))}
      <FailureNotice error={task.error} />
    </SettingsSection>
  );
}
