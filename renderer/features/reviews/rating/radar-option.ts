import type { EChartsCoreOption } from 'echarts/core';
import { reviewSteps } from '../../../../shared/domain/review';
import type { Ink } from '../../../plots';

/** Lines by their place among the compared, the present one first. */
export const lineKinds = ['solid', 'dashed', 'dotted'] as const;

/** `lines` hold a number of 1 to 4 for each theme, or `null`; the present review comes first. `chosen` is the theme in bold. */
export type RadarContent = {
  readonly themes: readonly string[];
  readonly chosen: number | null;
  readonly lines: readonly (readonly (number | null)[])[];
};

/** Four rings for four steps. What is not rated lies in the middle. */
export function radarOption(ink: Ink, { themes, chosen, lines }: RadarContent): EChartsCoreOption {
  const name = { fontFamily: ink.face, fontSize: 15, lineHeight: 18 };
  return {
    radar: {
      shape: 'polygon',
      radius: '62%',
      center: ['50%', '54%'],
      clockwise: true,
      splitNumber: reviewSteps.length,
      indicator: themes.map((_, index) => ({ name: String(index), min: 0, max: reviewSteps.length })),
      axisName: {
        formatter: (index: string) => axisName(themes[Number(index)] ?? '', Number(index) === chosen),
        rich: {
          plain: { ...name, color: ink.quiet },
          chosen: { ...name, color: ink.ink, fontWeight: 700 },
        },
      },
      axisNameGap: 10,
      axisLine: { lineStyle: { color: ink.rule } },
      splitLine: { lineStyle: { color: ringColours(ink) } },
      splitArea: { show: false },
    },
    series: [...lines.map((line, index) => lineSeries(ink, line, index)), surface(ink, lines[0] ?? [])],
  };
}

function lineSeries(ink: Ink, line: readonly (number | null)[], index: number) {
  const isPresent = index === 0;
  return {
    type: 'radar',
    z: isPresent ? 4 : 3,
    data: [{ value: line.map(value => value ?? 0) }],
    symbol: isPresent ? 'circle' : 'none',
    symbolSize: 8,
    itemStyle: { color: ink.accent },
    lineStyle: {
      type: lineKinds[index] ?? 'dotted',
      width: isPresent ? 2.5 : 1.6,
      color: isPresent ? ink.accent : ink.quiet,
    },
    emphasis: { lineStyle: { width: isPresent ? 4 : 3 } },
  };
}

/** What the present review covers, under all lines. */
function surface(ink: Ink, line: readonly (number | null)[]) {
  return {
    type: 'radar',
    z: 1,
    silent: true,
    data: [{ value: line.map(value => value ?? 0) }],
    symbol: 'none',
    lineStyle: { width: 0 },
    areaStyle: { color: ink.wash, opacity: 0.7 },
  };
}

/** From the middle outwards; only the outermost ring is firm. */
function ringColours(ink: Ink): readonly string[] {
  return [...reviewSteps.map(() => ink.rule), ink.firm];
}

/** Letters on one line of an axis name. */
const lineLength = 14;

/** A name on at most two lines of about the same length, with the marks ECharts needs to set it. */
function axisName(name: string, isChosen: boolean): string {
  const style = isChosen ? 'chosen' : 'plain';
  return inTwoLines(name)
    .map(line => `{${style}|${line.replace(/[{}|]/g, ' ')}}`)
    .join('\n');
}

/** Breaks a name at the blank nearest to its middle. */
export function inTwoLines(name: string): readonly string[] {
  if (name.length <= lineLength) return [name];
  const blanks = [...name.matchAll(/\s/g)].map(({ index }) => index);
  const [best] = blanks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}
