import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CardRow } from '../../../../shared/contract/sharing';
import { api, useTask } from '../../../api';
import { Button, Dialog, Notice } from '../../../ui';
import { FailureNotice } from '../../../words';
import { CompareWords } from './CompareWords';
import { useCards } from './use-cards';

/** Compares the words of a card that is kept. Should they differ, it is not theirs, and goes. */
export function CompareDialog(props: {
  readonly card: CardRow;
  readonly onClose: (said: string) => void;
}): ReactElement {
  const { card, onClose } = props;
  const { person } = card;
  const t = useTranslations('takingIn.personCard');
  const task = useTask();
  const { refresh } = useCards();
  const [isOther, setOther] = useState(false);
  const same = (): void =>
    task.run(async () => {
      await api.setCompared({ person: person.id, words: card.words, compared: true });
      await refresh();
      onClose(t('keptCompared'));
    });
  const differ = (): void =>
    task.run(async () => {
      await api.forgetCard({ person: person.id });
      setOther(true);
    });
  const leave = (): void => {
    if (isOther) void refresh();
    onClose(isOther ? t('forgotten') : '');
  };
  return (
    <Dialog
      isOpen
      title={t(isOther ? 'differTitle' : 'compareTitle')}
      onClose={leave}
      actions={
        isOther ? (
          <Button variant="filled" autoFocus onPress={leave}>
            {t('close')}
          </Button>
        ) : (
          <>
            <Button variant="filled" isDisabled={task.isRunning} onPress={same}>
              {t('areSame')}
            </Button>
            <Button isDisabled={task.isRunning} onPress={differ}>
              {t('areNot')}
            </Button>
            <Button variant="link" onPress={leave}>
              {t('cancel')}
            </Button>
          </>
        )
      }
    >
      {isOther ? (
        <Notice tone="alert" title={t('differTitle')}>
          {t('differOld', { name: person.name })}
        </Notice>
      ) : (
        <CompareWords name={person.name} words={card.words} />
      )}
      <FailureNotice error={task.error} />
    </Dialog>
  );
}
