import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary, TodayView } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import { Button, MarginRow } from '../../ui';
import { nameList, useAskableNames } from '../../words';
import { EntryLine } from './EntryLine';

/** The first open questions, and the way to all of them. */
export function QuestionRows(props: {
  readonly questions: TodayView['openQuestions'];
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onShowQuestions: () => void;
}): ReactElement | null {
  const t = useTranslations('today');
  const { total, first } = props.questions;
  const saysForWhom = useForWhom(first);
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
          <EntryLine key={entry.id} entry={entry} end={saysForWhom(entry)} onOpenEntry={props.onOpenEntry} />
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

/** Says for whom a question waits; where it waits for nobody, the names that stand in it. */
function useForWhom(questions: readonly EntrySummary[]): (question: EntrySummary) => string | undefined {
  const t = useTranslations('today');
  const nameOf = useAskableNames(questions.some(({ waitsFor }) => waitsFor.length > 0));
  return ({ waitsFor, people }) => {
    const names = waitsFor.length > 0 ? waitsFor.flatMap(askable => nameOf(askable) ?? []) : people;
    return names.length === 0 ? undefined : t('forPeople', { people: nameList(names) });
  };
}
