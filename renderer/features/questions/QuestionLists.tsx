import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { RecordRef } from '../../../shared/contract/network';
import type { EntryId } from '../../../shared/domain/ids';
import type { QuestionStatus } from '../../../shared/domain/status';
import { Button, EmptyState, MarginRow } from '../../ui';
import { QuestionGroup } from './QuestionGroup';
import { QuestionRow } from './QuestionRow';
import { type AskedOfNames, useWaitsForWords } from './use-asked-of';
import type { useQuestions } from './use-questions';

/** Where the questions of a list lead. */
type Leads = {
  readonly askedOf: AskedOfNames;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
  readonly onShowAll: (status: QuestionStatus) => void;
};

const unsettled = ['open', 'asked', 'answered'] as const satisfies readonly QuestionStatus[];

/** All questions by how far they have come; settled ones only when they are asked for. */
export function AllQuestions(
  props: Leads & {
    readonly pages: ReturnType<typeof useQuestions>['pages'];
    readonly onStarters: () => void;
  },
): ReactElement {
  const { pages, onStarters } = props;
  const t = useTranslations('questions');
  const row = useRow(props);
  const [showsSettled, setShowsSettled] = useState(false);
  const shown: readonly QuestionStatus[] = showsSettled ? [...unsettled, 'settled'] : unsettled;
  const settled = pages?.settled.total ?? 0;
  const isEmpty = pages !== null && unsettled.every(status => pages[status].total === 0);
  return (
    <>
      {isEmpty ? (
        <MarginRow label={t('group.open')}>
          <EmptyState
            invitation={t('empty')}
            action={
              <Button variant="link" onPress={onStarters}>
                {t('chooseStarters')}
              </Button>
            }
          >
            {t('emptyNext')}
          </EmptyState>
        </MarginRow>
      ) : null}
      {pages === null
        ? null
        : shown.map(status => (
            <QuestionGroup
              key={status}
              status={status}
              rows={pages[status].rows}
              total={pages[status].total}
              row={row}
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
    </>
  );
}

/** What waits for one person or circle. */
export function QuestionsFor(props: Leads & { readonly rows: readonly EntrySummary[] | null }): ReactElement {
  const { rows } = props;
  const row = useRow(props);
  return (
    <>
      {(['open', 'asked'] as const).map(status => {
        const fitting = (rows ?? []).filter(entry => entry.status === status);
        return (
          <QuestionGroup
            key={status}
            status={status}
            rows={fitting}
            total={fitting.length}
            row={row}
            onShowAll={() => props.onShowAll(status)}
          />
        );
      })}
    </>
  );
}

function useRow({ askedOf, onOpenEntry, onOpenRecord }: Leads): (entry: EntrySummary) => ReactElement {
  const saysWaitsFor = useWaitsForWords(askedOf.nameOf);
  return entry => (
    <QuestionRow
      key={entry.id}
      entry={entry}
      saysWaitsFor={saysWaitsFor}
      onOpenEntry={onOpenEntry}
      onOpenRecord={onOpenRecord}
    />
  );
}
