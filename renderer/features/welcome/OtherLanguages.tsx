import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { languages } from '../../../shared/domain/language';
import { api, useTask } from '../../api';
import { Button, useLanguage } from '../../ui';
import { FailureNotice } from '../../words';

/** The same in another language, each named in its own. */
export function OtherLanguages(): ReactElement {
  const t = useTranslations('vault.cover');
  const spoken = useLanguage();
  const task = useTask();
  return (
    <>
      {languages
        .filter(language => language !== spoken)
        .map(language => (
          <span key={language} lang={language}>
            <Button
              variant="link"
              onPress={() =>
                task.run(async () => {
                  const preferences = await api.getPreferences();
                  await api.savePreferences({ preferences: { ...preferences, language } });
                })
              }
            >
              {t(`readIn.${language}`)}
            </Button>
          </span>
        ))}
      <FailureNotice error={task.error} />
    </>
  );
}
