import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { type AboutFacts, type AppTextName, appTextNames } from '../../../shared/contract/about';
import { api } from '../../api';
import { useHost } from '../../host';
import { Button } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './Settings.module.css';
import { SettingsItem, SettingsSection } from './SettingsSection';

const cx = classesOf(styles);

/** Which version it is, what it does not do, and what can be read about it. */
export function AboutSection(props: {
  readonly onShowKeys: () => void;
  readonly onRead: (text: AppTextName) => void;
}): ReactElement {
  const t = useTranslations('settings.about');
  const { version } = useHost();
  const { data, error, refetch } = useQuery({
    queryKey: ['about'],
    queryFn: () => api.aboutApp(),
    staleTime: 0,
  });
  return (
    <SettingsSection name="about" heading={t('heading')}>
      <FailureNotice error={error} />
      <SettingsItem title={t('version', { version })}>
        {data === undefined ? null : <MadeOf facts={data} />}
        <p className={cx('quiet')}>{t('safeguarding')}</p>
        <Button variant="link" onPress={props.onShowKeys}>
          {t('keys')}
        </Button>
      </SettingsItem>
      <SettingsItem title={t('noNetwork')} text={t('network')}>
        {data === undefined ? null : <Requests facts={data} onCount={() => void refetch()} />}
      </SettingsItem>
      {appTextNames.map(name => (
        <SettingsItem key={name} title={t(`${name}.title`)} text={t(`${name}.text`)}>
          <Button variant="link" onPress={() => props.onRead(name)}>
            {t(`${name}.read`)}
          </Button>
        </SettingsItem>
      ))}
      <SettingsItem title={t('report')} text={t('reportText')} />
    </SettingsSection>
  );
}

function MadeOf({ facts }: { readonly facts: AboutFacts }): ReactElement {
  const t = useTranslations('settings.about');
  const { electron, chromium, node } = facts;
  const isDesktop = electron !== null && chromium !== null;
  return (
    <p className={cx('quiet')}>
      {isDesktop ? t('madeOf', { electron, chromium, node }) : t('inBrowser', { node })}
    </p>
  );
}

/** The counts, said aloud when they change. */
function Requests(props: { readonly facts: AboutFacts; readonly onCount: () => void }): ReactElement {
  const t = useTranslations('settings.about');
  const { requests } = props.facts;
  if (requests === null) return <p className={cx('quiet')}>{t('notCounted')}</p>;
  return (
    <>
      <div role="status">
        <p>{t('left', { count: requests.left })}</p>
        <p>{t('refused', { count: requests.refused })}</p>
      </div>
      <p className={cx('quiet')}>{t('counted')}</p>
      <Button variant="link" onPress={props.onCount}>
        {t('countAgain')}
      </Button>
    </>
  );
}
