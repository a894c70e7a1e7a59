import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CardRow } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import { localDateOf } from '../../../../shared/domain/time';
import { api, cardsQuery, usePerson, useTask } from '../../../api';
import { focusPageIfLost } from '../../../records';
import { Button, ConfirmDialog, Icon, MarginRow } from '../../../ui';
import { FailureNotice, writeDay } from '../../../words';
import styles from './Cards.module.css';
import { CompareDialog } from './CompareDialog';
import { PasteCard } from './PasteCard';
import { useCards } from './use-cards';

/** Somebody's card, on their page: kept, compared, replaced and forgotten. */
export function PersonCard({ person }: { readonly person: PersonId }): ReactElement | null {
  const t = useTranslations('takingIn.personCard');
  const { data: cards, error } = useQuery(cardsQuery);
  const found = usePerson(person).data?.person;
  const [opened, setOpened] = useState<'paste' | 'compare' | 'forget' | null>(null);
  const [said, say] = useState('');
  if (found === undefined || (cards === undefined && error === null)) return null;
  const { name } = found;
  const card = cards?.find(row => row.person.id === person) ?? null;
  // A person in the bin keeps the card; there is nothing to do about it there.
  if (found.binnedAt !== null && card === null) return null;
  const close = (words: string): void => {
    setOpened(null);
    say(words);
    focusPageIfLost();
  };
  return (
    <MarginRow label={t('title')} headingLevel={3}>
      <div className={styles['panel']}>
        {card === null ? <p>{t('none', { name })}</p> : <Kept card={card} />}
        <FailureNotice error={error} />
        {found.binnedAt !== null ? null : (
          <div className={styles['actions']}>
            {card === null ? (
              <Button size="text" onPress={() => setOpened('paste')}>
                {t('paste')}
              </Button>
            ) : (
              <>
                <Button size="text" onPress={() => setOpened('compare')}>
                  {t(card.comparedAt === null ? 'compare' : 'compareAgain')}
                </Button>
                <Button variant="link" onPress={() => setOpened('paste')}>
                  {t('replace')}
                </Button>
                <Button variant="link" onPress={() => setOpened('forget')}>
                  {t('forget')}
                </Button>
              </>
            )}
          </div>
        )}
        <p role="status" className={styles['said']}>
          {said}
        </p>
      </div>
      {opened === 'paste' ? <PasteCard person={person} name={name} onClose={close} /> : null}
      {opened === 'compare' && card !== null ? <CompareDialog card={card} onClose={close} /> : null}
      {opened === 'forget' && card !== null ? <ForgetDialog card={card} onClose={close} /> : null}
    </MarginRow>
  );
}

function Kept({ card }: { readonly card: CardRow }): ReactElement {
  const t = useTranslations('takingIn.personCard');
  return (
    <>
      <p>{t('has', { name: card.name })}</p>
      {card.comparedAt === null ? (
        <p>{t('notCompared')}</p>
      ) : (
        <p className={styles['compared']}>
          <Icon name="check" />
          {t('compared', { day: writeDay(localDateOf(card.comparedAt), 'dayMonthYear') })}
        </p>
      )}
    </>
  );
}

function ForgetDialog(props: {
  readonly card: CardRow;
  readonly onClose: (said: string) => void;
}): ReactElement {
  const { card, onClose } = props;
  const t = useTranslations('takingIn.personCard');
  const task = useTask();
  const { refresh } = useCards();
  const forget = (): void =>
    task.run(async () => {
      await api.forgetCard({ person: card.person.id });
      await refresh();
      onClose(t('forgotten'));
    });
  return (
    <ConfirmDialog
      isOpen
      title={t('forgetTitle')}
      warning={t('forgetWarning')}
      confirmLabel={t('forgetGo')}
      cancelLabel={t('forgetKeep')}
      pending={task.isRunning ? t('forgetting') : undefined}
      onConfirm={forget}
      onClose={() => onClose('')}
    >
      <p>{t('forgetText', { name: card.person.name })}</p>
      <FailureNotice error={task.error} />
    </ConfirmDialog>
  );
}
