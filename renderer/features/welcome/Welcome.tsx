import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useTask } from '../../api';
import { Button, Cover, CoverActions, CoverNote } from '../../ui';
import { FailureNotice } from '../../words';
import { OtherLanguages } from './OtherLanguages';

/** `onSample` rejects with `JournalError`. */
export interface WelcomeProps {
  readonly onStart: () => void;
  readonly onOpenFolder: () => void;
  readonly onBringBack: () => void;
  readonly onSample: () => Promise<void>;
}

/** The shut cover before there is a journal: what this is, where it is kept, what it is not. */
export function Welcome(props: WelcomeProps): ReactElement {
  const { onStart, onOpenFolder, onBringBack, onSample } = props;
  const t = useTranslations('vault');
  const task = useTask();
  return (
    <Cover title={t('cover.title')} summary={t('welcome.summary')} notes={<CoverNotes />}>
      <p>{t('welcome.what')}</p>
      <p>{t('welcome.where')}</p>
      <p>{t('welcome.not')}</p>
      <FailureNotice error={task.error} />
      <CoverActions>
        <Button variant="filled" size="cover" onPress={onStart}>
          {t('welcome.start')}
        </Button>
        <Button variant="link" onPress={onOpenFolder}>
          {t('welcome.open')}
        </Button>
      </CoverActions>
      <Button variant="link" onPress={onBringBack}>
        {t('welcome.bringBack')}
      </Button>
      <Button
        variant="link"
        pending={task.isRunning ? t('welcome.working') : undefined}
        onPress={() => task.run(onSample)}
      >
        {t('welcome.sample')}
      </Button>
      <OtherLanguages />
    </Cover>
  );
}

function CoverNotes(): ReactElement {
  const t = useTranslations('vault.cover');
  return (
    <>
      <CoverNote title={t('locked')} icon="lock-closed">
        {t('lockedText')}
      </CoverNote>
      <CoverNote title={t('offline')}>{t('offlineText')}</CoverNote>
    </>
  );
}
