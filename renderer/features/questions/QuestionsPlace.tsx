import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { RecordRef } from '../../../shared/contract/network';
import type { Askable } from '../../../shared/domain/entry';
import type { CircleId, EntryId, PersonId } from '../../../shared/domain/ids';
import type { QuestionStatus } from '../../../shared/domain/status';
import { sentence, spelled } from '../../../shared/messages/numbers';
import { Button, MarginRow, Notice, Sheet, SheetHeader } from '../../ui';
import { shortName, useFailureText } from '../../words';
import { AllQuestions, QuestionsFor } from './QuestionLists';
import { StarterDialog } from './starters/StarterDialog';
import { useAskedOf, useWaitingFor } from './use-asked-of';
import { useQuestions } from './use-questions';
import { WaitingAside } from './WaitingAside';

export interface QuestionsPlaceProps {
  /** A line to write a question on. */
  readonly capture: ReactNode;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
  /** Plans a conversation with somebody. */
  readonly onPlan: (planned: {
    readonly people: readonly PersonId[];
    readonly circle: CircleId | null;
  }) => void;
  /** Shows all questions with this status in the journal. */
  readonly onShowAll: (status: QuestionStatus) => void;
}

/** Everything the head wants to know from somebody, by how far it has come, or only what waits for one of them. */
export function QuestionsPlace(props: QuestionsPlaceProps): ReactElement {
  const t = useTranslations('questions');
  const failureText = useFailureText();
  const askedOf = useAskedOf();
  const { pages, problem } = useQuestions();
  const [chosen, setChosen] = useState<Askable | null>(null);
  const waiting = useWaitingFor(chosen);
  const [isChoosing, setChoosing] = useState(false);
  const chosenName = chosen === null ? null : askedOf.nameOf(chosen);
  const open = pages?.open.total ?? 0;
  const wrong = problem ?? waiting.problem;
  return (
    <Sheet
      header={
        <SheetHeader
          title={t('title')}
          summary={
            chosen === null
              ? pages === null
                ? '\u00a0'
                : summaryOf(t, open)
              : summaryFor(t, chosenName ?? '', waiting.rows)
          }
          actions={
            <>
              <Button onPress={() => setChoosing(true)}>{t('starters')}</Button>
              {chosen === null || chosenName === null ? null : (
                <Button variant="filled" onPress={() => props.onPlan(plannedWith(chosen))}>
                  {t('plan', { name: chosen.kind === 'person' ? shortName(chosenName) : chosenName })}
                </Button>
              )}
            </>
          }
        />
      }
      aside={<WaitingAside all={askedOf.all} chosen={chosen} onChoose={setChosen} />}
    >
      <MarginRow label={t('add')} align="top">
        {props.capture}
      </MarginRow>
      {wrong === null ? null : <Notice tone="alert" title={failureText(wrong).all} />}
      {chosen === null ? (
        <AllQuestions {...props} pages={pages} askedOf={askedOf} onStarters={() => setChoosing(true)} />
      ) : (
        <QuestionsFor {...props} rows={waiting.rows} askedOf={askedOf} />
      )}
      {isChoosing ? (
        <StarterDialog askable={chosen} name={chosenName} onClose={() => setChoosing(false)} />
      ) : null}
    </Sheet>
  );
}

function plannedWith(chosen: Askable): Parameters<QuestionsPlaceProps['onPlan']>[0] {
  return chosen.kind === 'person'
    ? { people: [chosen.person], circle: null }
    : { people: [], circle: chosen.circle };
}

type Say = ReturnType<typeof useTranslations<'questions'>>;

function summaryOf(t: Say, open: number): string {
  if (open === 0) return t('summaryNone');
  return sentence(t('summary', { count: open, spelled: spelled(open) }));
}

function summaryFor(t: Say, name: string, rows: readonly EntrySummary[] | null): string {
  if (rows === null) return '\u00a0';
  const count = rows.length;
  if (count === 0) return t('summaryForNone', { name });
  return sentence(t('summaryFor', { name, count, spelled: spelled(count) }));
}
