import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button, EmptyState, MarginRow } from '../../ui';

/** Today in a journal where nothing has been written yet: each part says what will stand there. */
export function FreshRows(props: {
  readonly onImport: () => void;
  readonly onShowQuestions: () => void;
}): ReactElement {
  const { onImport, onShowQuestions } = props;
  const t = useTranslations('today');
  return (
    <>
      <MarginRow as="section" headingLevel={2} label={t('stillToAsk')}>
        <EmptyState
          invitation={t('fresh.question')}
          action={
            <Button variant="link" onPress={onShowQuestions}>
              {t('fresh.starters')}
            </Button>
          }
        >
          {t('fresh.questionNext')}
        </EmptyState>
      </MarginRow>
      <MarginRow as="section" headingLevel={2} label={t('lookBack')}>
        <EmptyState invitation={t('fresh.advice')}>{t('fresh.adviceNext')}</EmptyState>
      </MarginRow>
      <MarginRow as="section" headingLevel={2} label={t('lately')}>
        <EmptyState
          invitation={t('fresh.lately')}
          action={
            <Button variant="link" onPress={onImport}>
              {t('fresh.bring')}
            </Button>
          }
        />
      </MarginRow>
    </>
  );
}
