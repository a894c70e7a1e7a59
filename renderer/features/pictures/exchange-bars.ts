import type { EChartsCoreOption } from 'echarts/core';
import type { Ink } from '../../plots';

/** How the two directions are called. */
export type ExchangeWords = { readonly received: string; readonly given: string };
/** How often help went each way, for every name. */
export type ExchangeCounts = { readonly received: readonly number[]; readonly given: readonly number[] };

/** Received one way and given the other, from one line: filled and outlined, so that they differ without colour. */
export function barOption(
  ink: Ink,
  names: readonly string[],
  counts: ExchangeCounts,
  words: ExchangeWords,
  way: 'across' | 'up',
): EChartsCoreOption {
  const text = { fontFamily: ink.face, fontSize: 15 };
  const categories = {
    type: 'category',
    data: names,
    inverse: way === 'across',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink.firm } },
    axisLabel: {
      ...text,
      color: ink.ink,
      ...(way === 'across' ? { width: 210, overflow: 'break', lineHeight: 17 } : {}),
    },
  };
  const values = {
    type: 'value',
    minInterval: 1,
    // Room for the numbers at the ends of the bars.
    boundaryGap: ['8%', '8%'],
    axisLabel: {
      ...text,
      color: ink.hint,
      formatter: (value: number) => String(Math.abs(value)),
    },
    splitLine: { lineStyle: { color: ink.rule } },
  };
  const label = {
    show: true,
    ...text,
    color: ink.ink,
    formatter: ({ value }: { readonly value: number | null }) => (value ? String(Math.abs(value)) : ''),
  };
  return {
    legend: { top: 0, left: 0, itemWidth: 16, textStyle: { ...text, color: ink.quiet }, selectedMode: false },
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    ...(way === 'across' ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values }),
    series: [
      {
        type: 'bar',
        name: words.received,
        stack: 'one',
        barMaxWidth: 18,
        data: counts.received,
        itemStyle: { color: ink.accent },
        label: { ...label, position: way === 'across' ? 'right' : 'top' },
      },
      {
        type: 'bar',
        name: words.given,
        stack: 'one',
        barMaxWidth: 18,
        // A bar of no length would still be drawn as its outline.
        data: counts.given.map(count => (count === 0 ? null : -count)),
        itemStyle: { color: ink.paper, borderColor: ink.accent, borderWidth: 2 },
        label: { ...label, position: way === 'across' ? 'left' : 'bottom' },
      },
    ],
  };
}
