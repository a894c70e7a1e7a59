import { useQuery } from '@tanstack/react-query';
import type { EChartsCoreOption } from 'echarts/core';
import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DayCounts, Span } from '../../../shared/contract/network';
import { addDays, daysBetween, type LocalDate } from '../../../shared/domain/time';
import { dayCountsQuery } from '../../api';
import { type Ink, Plot } from '../../plots';
import { EmptyState } from '../../ui';
import { useDay, writeDay } from '../../words';
import type { PictureLeads } from './PicturePage';
import { PictureSheet } from './PictureSheet';
import { monthName, type SpanName, spanOf } from './spans';

type Day = DayCounts['days'][number];

/** On which days something was written or somebody was met. */
export function CalendarPicture(leads: PictureLeads): ReactElement {
  const [name, setName] = useState<SpanName>('this-year');
  const span = spanOf(name, useDay());
  const { data, error } = useQuery(dayCountsQuery(span));
  return (
    <PictureSheet
      leads={leads}
      picture="calendar"
      span={name}
      onSpan={next => {
        if (next !== 'all') setName(next);
      }}
      error={error}
    >
      {data === undefined ? null : (
        <DayPlot data={data} from={span.from} to={span.to} onShowDay={leads.onShowDay} />
      )}
    </PictureSheet>
  );
}

function DayPlot(
  props: Span & { readonly data: DayCounts; readonly onShowDay: (day: LocalDate) => void },
): ReactElement {
  const { data, from, to, onShowDay } = props;
  const t = useTranslations('pictures.calendar');
  const today = useDay();
  const days = useMemo(() => everyDay(data, { from, to }), [data, from, to]);
  const option = useCallback((ink: Ink) => dayOption(ink, days, { from, to }), [days, from, to]);
  const busy = days.filter(day => day.entries + day.conversations > 0);
  if (busy.length === 0) return <EmptyState invitation={t('empty')} />;
  return (
    <Plot
      summary={t('spoken', { count: busy.length })}
      option={option}
      height={230}
      walk={{
        series: 1,
        items: days.length,
        fields: { right: 7, below: 1 },
        start: Math.max(0, Math.min(days.length - 1, daysBetween(from, today))),
        say: (_, item) => {
          const day = days[item];
          return day === undefined
            ? ''
            : t('point', {
                day: writeDay(day.date, 'full'),
                entries: day.entries,
                meetings: day.conversations,
              });
        },
      }}
      table={{
        caption: t('tableCaption'),
        columns: [t('day'), t('entries'), t('meetings')],
        rows: () =>
          busy.map(day => ({
            key: day.date,
            name: writeDay(day.date, 'full'),
            cells: [String(day.entries), String(day.conversations)],
          })),
      }}
      onChoose={({ item }) => {
        const day = days[item];
        if (day !== undefined) onShowDay(day.date);
      }}
    />
  );
}

/** The days of a span in order, also those on which nothing happened. */
function everyDay({ days }: DayCounts, { from, to }: Span): readonly Day[] {
  const known = new Map(days.map(day => [day.date, day]));
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
    const date = addDays(from, index);
    return known.get(date) ?? { date, entries: 0, conversations: 0 };
  });
}

/** Weeks across, days downwards: the more was written the darker, and a frame where somebody was met. */
function dayOption(ink: Ink, days: readonly Day[], { from, to }: Span): EChartsCoreOption {
  const text = { fontFamily: ink.face, fontSize: 14 };
  return {
    calendar: {
      orient: 'horizontal',
      range: [from, to],
      left: 36,
      right: 4,
      top: 32,
      cellSize: ['auto', 26],
      yearLabel: { show: false },
      dayLabel: {
        ...text,
        firstDay: 1,
        color: ink.quiet,
        nameMap: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
      },
      monthLabel: {
        ...text,
        color: ink.ink,
        formatter: ({ yyyy, MM }: { readonly yyyy: string; readonly MM: string }) =>
          monthName(`${yyyy}-${MM}`, 'short'),
      },
      itemStyle: { color: ink.paper, borderColor: ink.rule, borderWidth: 1 },
      splitLine: { lineStyle: { color: ink.firm, width: 1 } },
    },
    visualMap: {
      show: false,
      min: 0,
      max: Math.max(1, ...days.map(day => day.entries)),
      inRange: { color: [ink.paper, ink.wash, ink.accent] },
    },
    series: [
      {
        type: 'heatmap',
        coordinateSystem: 'calendar',
        data: days.map(day => ({
          value: [day.date, day.entries],
          itemStyle:
            day.conversations > 0 ? { borderColor: ink.ink, borderWidth: 2 } : { borderColor: ink.rule },
        })),
        emphasis: { itemStyle: { color: ink.ink, borderColor: ink.marker, borderWidth: 3 } },
      },
    ],
  };
}
