import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { vaultFactsQuery } from '../../api';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './Settings.module.css';
import { SettingsItem, SettingsSection } from './SettingsSection';
import { writeSize } from './size';

const cx = classesOf(styles);

/** The folder of the journal and what is in it. */
export function PlaceSection(): ReactElement {
  const t = useTranslations('settings.place');
  const { data, error } = useQuery(vaultFactsQuery);
  return (
    <SettingsSection name="place" heading={t('heading')}>
      <FailureNotice error={error} />
      {data === undefined ? null : (
        <SettingsItem title={t('folder')}>
          <p className={cx('path')}>{data.folder}</p>
          <p className={cx('quiet')}>
            {t('holds', {
              entries: data.entries,
              attachments: data.attachments,
              size: writeSize(data.size),
            })}
          </p>
          <p className={cx('quiet')}>{t('backup')}</p>
        </SettingsItem>
      )}
    </SettingsSection>
  );
}
