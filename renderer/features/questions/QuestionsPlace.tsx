import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../shared/domain/ids';
import type { QuestionStatus } from '../../../shared/domain/status';
import { sentence, spelled } from '../../../shared/messages/en-GB/numbers';
import { Button, EmptyState, MarginRow, Notice, Sheet, SheetHeader } from '../../ui';
import { useFailureText } from '../../words';
import { QuestionGroup } from './QuestionGroup';
import { useQuestions } from './use-questions';

export interface QuestionsPlaceProps {
  /** A line to write a question on. */
  readonly capture: ReactNode;
  readonly onOpenEntry: (id: EntryId) => void;
  /** Shows all questions with this status in the journal. */
  readonly onShowAll: (status: QuestionStatus) => void;
}

const waiting = ['open', 'asked', 'answered'] as const satisfies readonly QuestionStatus[];

/** Everything the head wants to know from somebody, by how far it has come. */
export function QuestionsPlace(props: QuestionsPlaceProps): ReactElement {
  const t = useTranslations('questions');
  const { pages, problem } = useQuestions();
  const failureText = useFailureText();
  const [showsSettled, setShowsSettled] = useState(false);
  const shown: readonly QuestionStatus[] = showsSettled ? [...waiting, 'settled'] : waiting;
  const open = pages?.open.total ?? 0;
  const settled = pages?.settled.total ?? 0;
  const isEmpty = pages !== null && waiting.every(status => pages[status].total === 0);
  return (
    <Sheet
      header={<SheetHeader title={t('title')} summary={pages === null ? '\u00a0' : summaryOf(t, open)} />}
    >
      <MarginRow label={t('add')} align="top">
        {props.capture}
      </MarginRow>
      {problem === null ? null : <Notice tone="alert" title={failureText(problem).all} />}
      {isEmpty ? (
        <MarginRow label={t('group.open')}>
          <EmptyState invitation={t('empty')}>{t('emptyNext')}</EmptyState>
        </MarginRow>
      ) : null}
      {pages === null
        ? null
        : shown.map(status => (
            <QuestionGroup
              key={status}
              status={status}
              page={pages[status]}
              onOpenEntry={props.onOpenEntry}
              onShowAll={() => props.onShowAll(status)}
            />
          ))}
      {settled === 0 ? null : (
        <MarginRow>
          <Button variant="link" onPress={() => setShowsSettled(!showsSettled)} aria-expanded={showsSettled}>
            {showsSettled ? t('hideSettled') : t('showSettled', { count: settled })}
          </Button>
        </MarginRow>
      )}
    </Sheet>
  );
}

function summaryOf(t: ReturnType<typeof useTranslations<'questions'>>, open: number): string {
  if (open === 0) return t('summaryNone');
  return sentence(t('summary', { count: open, spelled: spelled(open) }));
}
