import { useQuery } from '@tanstack/react-query';
import type { EChartsCoreOption } from 'echarts/core';
import { type ReactElement, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ThemeMonths } from '../../../shared/contract/network';
import { themeMonthsQuery, useSettings } from '../../api';
import { type Ink, Plot } from '../../plots';
import { EmptyState } from '../../ui';
import { useDay } from '../../words';
import type { PictureLeads } from './PicturePage';
import { PictureSheet } from './PictureSheet';
import { daysOfMonth, monthName, type SpanName, spanOf } from './spans';

/** One row of the picture: a theme, or (with `id` null) what has none. */
type Row = {
  readonly id: ThemeMonths['themes'][number]['theme'] | null;
  readonly name: string;
  readonly counts: readonly number[];
};

/** What was written about which theme, month by month. */
export function ThemesPicture(leads: PictureLeads): ReactElement {
  const [name, setName] = useState<SpanName>('this-year');
  const span = spanOf(name, useDay());
  const { data, error } = useQuery(themeMonthsQuery(span));
  return (
    <PictureSheet
      leads={leads}
      picture="themes"
      span={name}
      onSpan={next => {
        if (next !== 'all') setName(next);
      }}
      error={error}
    >
      {data === undefined ? null : <ThemePlot data={data} onChoose={leads.onShowTheme} />}
    </PictureSheet>
  );
}

function ThemePlot(props: {
  readonly data: ThemeMonths;
  readonly onChoose: PictureLeads['onShowTheme'];
}): ReactElement {
  const { data, onChoose } = props;
  const t = useTranslations('pictures.themes');
  const rows = useRows(data);
  const option = useCallback((ink: Ink) => themeOption(ink, rows, data.months), [rows, data.months]);
  const total = rows.reduce((sum, row) => sum + row.counts.reduce((a, b) => a + b, 0), 0);
  if (total === 0) return <EmptyState invitation={t('empty')} />;
  const columns = data.months.length;
  return (
    <Plot
      summary={t('spoken', { count: total })}
      option={option}
      height={60 + rows.length * 52}
      walk={{
        series: 1,
        items: rows.length * columns,
        fields: { right: 1, below: columns },
        say: (_, item) => {
          const [row, column] = [rows[Math.floor(item / columns)], item % columns];
          return t('point', {
            theme: row?.name ?? '',
            month: monthName(data.months[column] ?? '', 'long'),
            count: row?.counts[column] ?? 0,
          });
        },
      }}
      table={{
        caption: t('title'),
        columns: [t('theme'), ...data.months.map(month => monthName(month, 'short'))],
        rows: () =>
          rows.map(row => ({ key: row.id ?? 'none', name: row.name, cells: row.counts.map(String) })),
      }}
      onChoose={({ item }) => {
        const theme = rows[Math.floor(item / columns)]?.id ?? null;
        const month = data.months[item % columns];
        if (theme !== null && month !== undefined) onChoose(theme, daysOfMonth(month));
      }}
    />
  );
}

function useRows(data: ThemeMonths): readonly Row[] {
  const t = useTranslations('pictures.themes');
  const themes = useSettings().data?.themes ?? [];
  const named = data.themes.map(({ theme, counts }) => ({
    id: theme,
    name: themes.find(({ id }) => id === theme)?.name ?? '',
    counts,
  }));
  return [...named, { id: null, name: t('none'), counts: data.withoutTheme }];
}

/** A field for each theme and month; the number stands in it, the wash only helps to see the rows as a whole. */
function themeOption(ink: Ink, rows: readonly Row[], months: readonly string[]): EChartsCoreOption {
  const most = Math.max(1, ...rows.flatMap(row => row.counts));
  const text = { fontFamily: ink.face, fontSize: 15 };
  return {
    grid: { left: 8, right: 8, top: 8, bottom: 32, containLabel: true },
    xAxis: {
      type: 'category',
      data: months.map(month => monthName(month, 'short')),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, color: ink.quiet },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(row => row.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, color: ink.ink, width: 180, overflow: 'break', lineHeight: 17 },
    },
    visualMap: { show: false, min: 0, max: most, inRange: { color: [ink.paper, ink.wash] } },
    series: [
      {
        type: 'heatmap',
        data: rows.flatMap((row, y) => row.counts.map((count, x) => [x, y, count])),
        label: {
          show: true,
          ...text,
          color: ink.ink,
          formatter: ({ value }: { readonly value: readonly number[] }) =>
            value[2] === 0 ? '·' : String(value[2]),
        },
        itemStyle: { borderColor: ink.rule, borderWidth: 1 },
        emphasis: { itemStyle: { borderColor: ink.accent, borderWidth: 2 } },
      },
    ],
  };
}
