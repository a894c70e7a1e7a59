import { useMutation } from '@tanstack/react-query';
import { type ReactElement, use, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../shared/domain/ids';
import { promptFor } from '../../../shared/domain/prompts';
import type { LocalDate } from '../../../shared/domain/time';
import { api } from '../../api';
import { Button, LineActions, MarginRow } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './Prompt.module.css';
import { SentAwayContext } from './sent-away';

const cx = classesOf(styles);

/** A gentle question for the evening, to write about or to send away for the day. */
export function Prompt(props: {
  readonly today: LocalDate;
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement | null {
  const { today, onOpenEntry } = props;
  const t = useTranslations('today.prompt');
  const sentAway = use(SentAwayContext);
  const [isGone, setGone] = useState(false);
  const prompt = promptFor(today);
  const dismiss = (): void => {
    sentAway.put(today);
    setGone(true);
  };
  const writing = useMutation({
    mutationFn: () => api.createEntry({ kind: 'reflection', template: null, content: { title: prompt } }),
    onSuccess: ({ entry }) => {
      dismiss();
      onOpenEntry(entry.id);
    },
  });
  if (isGone || sentAway.isFor(today)) return null;
  return (
    <MarginRow as="section" headingLevel={2} label={t('title')}>
      <p className={cx('prompt')}>{prompt}</p>
      <LineActions>
        <Button variant="link" onPress={() => writing.mutate()}>
          {t('write')}
        </Button>
        <Button variant="link" onPress={dismiss}>
          {t('notToday')}
        </Button>
      </LineActions>
      <FailureNotice error={writing.error} />
    </MarginRow>
  );
}
