import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Theme } from '../../../shared/domain/theme';
import { Button, TextField } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { type EditableSettings, useEditableSettings } from './use-settings';

const cx = classesOf(styles);

/** The names of the themes; their ids stay, so entries keep them. */
export function ThemesSection(): ReactElement {
  const t = useTranslations('settings.themes');
  const editable = useEditableSettings();
  const { settings, task } = editable;
  return (
    <SettingsSection name="themes" heading={t('heading')}>
      <p className={cx('quiet')}>{t('text')}</p>
      {settings === null ? null : <ThemeNames themes={settings.themes} editable={editable} />}
      <FailureNotice error={task.error} />
    </SettingsSection>
  );
}

function ThemeNames(props: {
  readonly themes: readonly Theme[];
  readonly editable: EditableSettings;
}): ReactElement {
  const { themes, editable } = props;
  const t = useTranslations('settings');
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [isSaved, setSaved] = useState(false);
  const named = themes.map(theme => ({ ...theme, name: names[theme.id] ?? theme.name }));
  const hasEmpty = named.some(theme => theme.name.trim() === '');
  const isChanged = named.some((theme, index) => theme.name !== themes[index]?.name);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (hasEmpty || !isChanged) return;
    const trimmed = named.map(theme => ({ ...theme, name: theme.name.trim() }));
    editable.save({ themes: trimmed }, () => {
      setNames({});
      setSaved(true);
    });
  };
  return (
    <form className={cx('form')} onSubmit={keep}>
      {named.map((theme, index) => (
        <TextField
          key={theme.id}
          label={t('themes.name', { position: index + 1 })}
          value={theme.name}
          maxLength={100}
          onChange={name => {
            setNames({ ...names, [theme.id]: name });
            setSaved(false);
          }}
          error={theme.name.trim() === '' ? t('themes.empty') : undefined}
        />
      ))}
      <div className={cx('row')}>
        <Button type="submit" isDisabled={hasEmpty || !isChanged}>
          {t('themes.keep')}
        </Button>
        <p className={cx('said')} role="status">
          {isSaved ? t('saved') : ''}
        </p>
      </div>
    </form>
  );
}
