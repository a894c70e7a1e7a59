import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonId } from '../../../../shared/domain/ids';
import { localDateOf } from '../../../../shared/domain/time';
import { cardsQuery } from '../../../api';
import { focusPageIfLost } from '../../../records';
import { Button, MarginRow, Notice } from '../../../ui';
import { FailureNotice, writeDay } from '../../../words';
import { CompareDialog } from '../cards/CompareDialog';
import { SixWords } from '../cards/SixWords';
import type { Looking } from '../opening/use-pack';
import styles from './Preview.module.css';

/** What is to be known of the whole pack before its notes: whose it is, whether it was here before. */
export function PackNotices(props: {
  readonly looking: Looking;
  readonly onCompared: () => void;
}): ReactElement {
  const { looking, onCompared } = props;
  const { pack } = looking;
  const t = useTranslations('takingIn');
  return (
    <MarginRow>
      <div className={styles['notices']}>
        <div role="status">
          {looking.isAnew ? <Notice icon="restore" title={t('preview.changedMeanwhile')} /> : null}
        </div>
        <Standing sender={pack.sender} onCompared={onCompared} />
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
  readonly onCompared: () => void;
}): ReactElement {
  const { sender, onCompared } = props;
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
            person === null ? undefined : <Compare person={person.id} name={name} onCompared={onCompared} />
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

/** Compares the sender's words over the pack, where what she ticked stays as it is. */
function Compare(props: {
  readonly person: PersonId;
  readonly name: string;
  readonly onCompared: () => void;
}): ReactElement {
  const { person, name, onCompared } = props;
  const t = useTranslations('takingIn.sender');
  const { data: cards, error } = useQuery(cardsQuery);
  const [isOpen, setOpen] = useState(false);
  const card = cards?.find(row => row.person.id === person);
  return (
    <>
      <FailureNotice error={error} />
      <Button size="text" isDisabled={card === undefined} onPress={() => setOpen(true)}>
        {t('compare', { name })}
      </Button>
      {!isOpen || card === undefined ? null : (
        <CompareDialog
          card={card}
          onClose={said => {
            setOpen(false);
            if (said !== '') onCompared();
            focusPageIfLost();
          }}
        />
      )}
    </>
  );
}
