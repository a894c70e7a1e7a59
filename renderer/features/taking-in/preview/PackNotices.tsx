import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { RecordRef } from '../../../../shared/contract/network';
import { localDateOf } from '../../../../shared/domain/time';
import { Button, MarginRow, Notice } from '../../../ui';
import { writeDay } from '../../../words';
import { SixWords } from '../cards/SixWords';
import type { Looking } from '../opening/use-pack';
import styles from './Preview.module.css';

/** What is to be known of the whole pack before its notes: whose it is, whether it was here before. */
export function PackNotices(props: {
  readonly looking: Looking;
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement {
  const { looking, onOpenRecord } = props;
  const { pack } = looking;
  const t = useTranslations('takingIn');
  return (
    <MarginRow>
      <div className={styles['notices']}>
        <div role="status">
          {looking.isAnew ? <Notice icon="restore" title={t('preview.changedMeanwhile')} /> : null}
        </div>
        <Standing sender={pack.sender} onOpenRecord={onOpenRecord} />
        {pack.before === null ? null : (
          <p className={styles['quiet']}>
            {t('sender.before', { day: writeDay(localDateOf(pack.before), 'dayMonthYear') })}
          </p>
        )}
        <p className={styles['keys']}>{t(pack.notes.length === 0 ? 'preview.empty' : 'preview.keys')}</p>
      </div>
    </MarginRow>
  );
}

function Standing(props: {
  readonly sender: Looking['pack']['sender'];
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement {
  const { sender, onOpenRecord } = props;
  const { person } = sender;
  const t = useTranslations('takingIn.sender');
  const name = person?.name ?? sender.name;
  switch (sender.standing) {
    case 'compared':
      return <Notice icon="check" title={t('compared', { name })} />;
    case 'kept':
      return (
        <Notice
          icon="question"
          title={t('keptTitle', { name })}
          actions={
            person === null ? undefined : (
              <Button size="text" onPress={() => onOpenRecord({ kind: 'person', id: person.id })}>
                {t('compare', { name })}
              </Button>
            )
          }
        >
          {t('kept')}
        </Notice>
      );
    case 'own':
      return (
        <Notice icon="person" title={t('ownTitle')}>
          {t('own')}
        </Notice>
      );
    case 'unknown':
      return (
        <Notice icon="question" title={t('unknownTitle')}>
          {t('unknown', { name: sender.name })}
          <details className={styles['words']}>
            <summary>{t('unknownWords')}</summary>
            <SixWords label={t('unknownWords')} words={sender.words} />
          </details>
        </Notice>
      );
  }
}
