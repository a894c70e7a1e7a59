import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { TodayView } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import { Button, MarginRow } from '../../ui';
import { nameList } from '../../words';
import { EntryLine } from './EntryLine';

/** The first open questions, and the way to all of them. */
export function QuestionRows(props: {
  readonly questions: TodayView['openQuestions'];
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onShowQuestions: () => void;
}): ReactElement | null {
  const t = useTranslations('today');
  const { total, first } = props.questions;
  if (total === 0) return null;
  return (
    <MarginRow
      as="section"
      headingLevel={2}
      label={t('stillToAsk')}
      note={t('openCount', { count: total })}
      align="top"
    >
      <ul>
        {first.map(entry => (
          <EntryLine
            key={entry.id}
            entry={entry}
            end={entry.people.length > 0 ? t('forPeople', { people: nameList(entry.people) }) : undefined}
            onOpenEntry={props.onOpenEntry}
          />
        ))}
      </ul>
      {total > first.length ? (
        <Button variant="link" onPress={props.onShowQuestions}>
          {t('allQuestions', { count: total })}
        </Button>
      ) : null}
    </MarginRow>
  );
}
