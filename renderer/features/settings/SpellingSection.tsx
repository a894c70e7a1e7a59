import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { defaultSpelling, type Spelling, withoutPersonalWord } from '../../../shared/domain/spelling';
import { useTask } from '../../api';
import { useKeptSpelling } from '../../editor/spelling/use-spelling';
import { IconButton, Switch } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './Settings.module.css';
import { SettingsItem, SettingsSection } from './SettingsSection';
import { useEditableSettings } from './use-settings';

const cx = classesOf(styles);

/** Whether notes are looked through for wrong spelling, and the words that are right because the head said so. */
export function SpellingSection(): ReactElement {
  const t = useTranslations('settings.spelling');
  const { settings, task: reading } = useEditableSettings();
  const keep = useKeptSpelling();
  const task = useTask();
  const [said, setSaid] = useState('');
  const { check, words } = settings?.spelling ?? defaultSpelling;
  const change = (to: (spelling: Spelling) => Spelling, text: string) =>
    task.run(async () => {
      await keep(to);
      setSaid(text);
    });
  return (
    <SettingsSection name="spelling" heading={t('heading')}>
      <Switch
        isSelected={check}
        isDisabled={settings === null}
        onChange={on => change(spelling => ({ ...spelling, check: on }), '')}
        note={t('note')}
      >
        {t('check')}
      </Switch>
      <SettingsItem title={t('words')} text={words.length === 0 ? t('none') : t('wordsText')}>
        <PersonalWords
          words={words}
          onRemove={word => change(spelling => withoutPersonalWord(spelling, word), t('removed', { word }))}
        />
        <p className={cx('said')} role="status">
          {said}
        </p>
      </SettingsItem>
      <FailureNotice error={task.error ?? reading.error} />
    </SettingsSection>
  );
}

function PersonalWords(props: {
  readonly words: readonly string[];
  readonly onRemove: (word: string) => void;
}): ReactElement | null {
  const t = useTranslations('settings.spelling');
  const sorted = [...props.words].sort((one, other) => one.localeCompare(other, 'en-GB'));
  if (sorted.length === 0) return null;
  return (
    <ul className={cx('ownWords')} aria-label={t('words')}>
      {sorted.map(word => (
        <li key={word} lang="en-GB">
          {word}
          <IconButton icon="close" label={t('remove', { word })} onPress={() => props.onRemove(word)} />
        </li>
      ))}
    </ul>
  );
}
