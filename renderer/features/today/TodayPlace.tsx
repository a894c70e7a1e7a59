import { type ReactElement, type ReactNode, useDeferredValue, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TodayView } from '../../../shared/contract/journal';
import type { RecordRef } from '../../../shared/contract/network';
import type { CircleId, EntryId, PersonId } from '../../../shared/domain/ids';
import { type LocalDate, localDateOf } from '../../../shared/domain/time';
import { useToday } from '../../api';
import { MarginRow, Notice, Sheet, SheetHeader } from '../../ui';
import { useFailureText, writeDay, writeTime } from '../../words';
import { FreshRows } from './FreshRows';
import { LookBack } from './LookBack';
import { Missed } from './Missed';
import { NextConversation } from './NextConversation';
import { OnThisDay } from './OnThisDay';
import { Promised } from './Promised';
import { Prompt } from './Prompt';
import { QuestionRows } from './QuestionRows';
import { RecentRows } from './RecentRows';
import { ReviewRows } from './ReviewRows';
import { TodayAside } from './TodayAside';
import { useMinute } from './use-minute';
import { useSummary } from './use-summary';

export interface TodayPlaceProps {
  /** The line to write on; it comes first. */
  readonly capture: ReactNode;
  /** What has to be seen to: that there is no second place for backups, packs that wait in a shared folder. */
  readonly news: ReactNode;
  readonly onOpenEntry: (id: EntryId) => void;
  /** A day of the calendar was chosen. */
  readonly onShowDay: (day: LocalDate) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
  /** Plans a conversation. */
  readonly onPlan: (planned: {
    readonly people: readonly PersonId[];
    readonly circle: CircleId | null;
  }) => void;
  readonly onShowQuestions: () => void;
  readonly onImport: () => void;
}

/**
 * What the evening needs: a line to write on, the next conversation, what to look back at, what was promised, what is still
 * to ask, and the same day in other years.
 */
export function TodayPlace(props: TodayPlaceProps): ReactElement {
  const t = useTranslations('today');
  const failureText = useFailureText();
  const now = useMinute();
  const today = localDateOf(now);
  const [month, setMonth] = useState<string | null>(null);
  const view = useToday(month ?? today.slice(0, 7));
  const { refetch, error } = view;
  // Drawn in slices: all at once would hold up the window for a tenth of a second.
  const data = useDeferredValue(view.data);
  const summary = useSummary(data);
  const isYesterdays = data !== undefined && data.today !== today;
  useEffect(() => {
    if (isYesterdays) void refetch();
  }, [isYesterdays, refetch]);

  return (
    <Sheet
      header={<SheetHeader size="page" title={writeDay(today, 'full')} summary={summary} />}
      aside={
        <TodayAside
          today={today}
          month={month ?? today.slice(0, 7)}
          writtenDays={data?.writtenDays ?? []}
          meetingDays={data?.meetingDays ?? []}
          coming={data === undefined ? null : comingOf(data)}
          onMonth={setMonth}
          onShowDay={props.onShowDay}
          onOpenRecord={props.onOpenRecord}
          onPlan={() => props.onPlan({ people: [], circle: null })}
        />
      }
    >
      <MarginRow label={t('now')} note={writeTime(now)} align="top">
        {props.capture}
      </MarginRow>
      {props.news}
      {error === null ? null : <Notice tone="alert" title={failureText(error).all} />}
      {data === undefined ? null : <Waiting {...props} view={data} />}
    </Sheet>
  );
}

function Waiting(props: TodayPlaceProps & { readonly view: TodayView }): ReactElement {
  const { view, onOpenEntry, onOpenRecord } = props;
  const { today } = view;
  return (
    <>
      {view.next === null ? null : (
        <NextConversation row={view.next} today={today} onOpenRecord={onOpenRecord} />
      )}
      <Missed rows={view.missed} today={today} onOpenRecord={onOpenRecord} />
      <LookBack view={view} onOpenEntry={onOpenEntry} />
      <Promised actions={view.actions} today={today} onOpenRecord={onOpenRecord} />
      <ReviewRows reviews={view.reviews} today={today} onOpenRecord={onOpenRecord} />
      {view.empty ? (
        <FreshRows onImport={props.onImport} onShowQuestions={props.onShowQuestions} />
      ) : (
        <Written {...props} />
      )}
    </>
  );
}

/** What is there once something has been written. */
function Written(props: TodayPlaceProps & { readonly view: TodayView }): ReactElement {
  const { view, onOpenEntry } = props;
  return (
    <>
      <QuestionRows
        questions={view.openQuestions}
        onOpenEntry={onOpenEntry}
        onShowQuestions={props.onShowQuestions}
      />
      <OnThisDay found={view.onThisDay} onOpenEntry={onOpenEntry} />
      {isQuiet(view) ? <Prompt key={view.today} today={view.today} onOpenEntry={onOpenEntry} /> : null}
      <RecentRows entries={view.recent} today={view.today} onOpenEntry={onOpenEntry} />
    </>
  );
}

/** Nothing is overdue: only then is there room for a prompt. */
function isQuiet({ due, missed, actions, reviews }: TodayView): boolean {
  return [due, missed, actions, reviews].every(waiting => waiting.length === 0);
}

function comingOf({ next, coming }: TodayView): TodayView['coming'] {
  return next === null ? coming : [next, ...coming];
}
