import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TodayView } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import { type LocalDate, localDateOf } from '../../../shared/domain/time';
import { useToday } from '../../api';
import { MarginRow, Notice, Sheet, SheetHeader } from '../../ui';
import { useFailureText, writeDay, writeTime } from '../../words';
import { FreshRows } from './FreshRows';
import { LookBack } from './LookBack';
import { OnThisDay } from './OnThisDay';
import { QuestionRows } from './QuestionRows';
import { RecentRows } from './RecentRows';
import { TodayAside } from './TodayAside';
import { useMinute } from './use-minute';
import { useSummary } from './use-summary';

export interface TodayPlaceProps {
  /** The line to write on; it comes first. */
  readonly capture: ReactNode;
  readonly onOpenEntry: (id: EntryId) => void;
  /** A day of the calendar was chosen. */
  readonly onShowDay: (day: LocalDate) => void;
  readonly onShowQuestions: () => void;
  readonly onImport: () => void;
}

/** What the evening needs: a line to write on, what to look back at, what is still to ask, and the same day in other years. */
export function TodayPlace(props: TodayPlaceProps): ReactElement {
  const t = useTranslations('today');
  const failureText = useFailureText();
  const now = useMinute();
  const today = localDateOf(now);
  const [month, setMonth] = useState<string | null>(null);
  const view = useToday(month ?? today.slice(0, 7));
  const summary = useSummary(view.data);
  const { data, refetch, error } = view;
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
          onMonth={setMonth}
          onShowDay={props.onShowDay}
        />
      }
    >
      <MarginRow label={t('now')} note={writeTime(now)} align="top">
        {props.capture}
      </MarginRow>
      {error === null ? null : <Notice tone="alert" title={failureText(error).all} />}
      {data === undefined ? null : <Waiting {...props} view={data} />}
    </Sheet>
  );
}

function Waiting(props: TodayPlaceProps & { readonly view: TodayView }): ReactElement {
  const { view, onOpenEntry, onShowQuestions } = props;
  if (view.empty) return <FreshRows onImport={props.onImport} />;
  return (
    <>
      <LookBack due={view.due} today={view.today} onOpenEntry={onOpenEntry} />
      <QuestionRows
        questions={view.openQuestions}
        onOpenEntry={onOpenEntry}
        onShowQuestions={onShowQuestions}
      />
      <OnThisDay found={view.onThisDay} onOpenEntry={onOpenEntry} />
      <RecentRows entries={view.recent} today={view.today} onOpenEntry={onOpenEntry} />
    </>
  );
}
