import type { EChartsCoreOption } from 'echarts/core';
import { type ReactElement, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Chart } from './charts';
import { type Ink, useInk } from './ink';
import { PaperPlot } from './PaperPlot';
import styles from './Plot.module.css';
import { PlotFrame } from './PlotFrame';
import type { PlotTableContent } from './PlotTable';
import type { Point, Walk } from './walk';

/** What was chosen: by a press on the drawing, or (`isKey`) by Enter on the point that the arrow keys reached. */
export type PlotHit = {
  readonly series: number;
  readonly item: number;
  readonly isKey: boolean;
};

export type PlotProps = {
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  /** Keep it stable (`useCallback`): a new one is drawn anew. */
  readonly option: (ink: Ink) => EChartsCoreOption;
  /** Pixels. */
  readonly height: number;
  readonly walk: Walk;
  readonly table: PlotTableContent;
  /** A point was pressed, or Enter on it. */
  readonly onChoose?: (hit: PlotHit) => void;
};

/** Pixels of a drawing on A4 between the margins, right of the rule and under the title. */
const onPaper = { width: 490, height: 600 } as const;

/** A drawing that can be walked by keyboard, and its table. Nothing moves by itself. */
export function Plot(props: PlotProps): ReactElement {
  const { summary, option, height, walk, table, onChoose } = props;
  const host = useRef<HTMLSpanElement>(null);
  const [at, setAt] = useState<Point | null>(null);
  const chart = useChart(host, option, hit => {
    const isPoint = hit.series < walk.series && hit.item < walk.items;
    if (isPoint) goTo({ series: hit.series, item: hit.item });
    onChoose?.(hit);
  });

  const goTo = (point: Point): void => {
    setAt(point);
    if (chart !== null) markPoint(chart, point, walk);
  };
  return (
    <PlotFrame
      summary={summary}
      walk={walk}
      table={table}
      at={at}
      onMove={goTo}
      onChoose={point => onChoose?.({ ...point, isKey: true })}
      onLeave={() => chart?.dispatchAction({ type: 'downplay' })}
    >
      <span ref={host} className={styles['canvas']} style={{ height }} />
      <span className={styles['onPaper']}>
        <PaperPlot option={option} width={onPaper.width} height={Math.min(height, onPaper.height)} />
      </span>
    </PlotFrame>
  );
}

/** Marks a point on the drawing, and nothing else. */
function markPoint(chart: Chart, { series, item }: Point, { marks }: Walk): void {
  const dataIndex = marks?.(series, item) ?? item;
  chart.dispatchAction({ type: 'downplay' });
  chart.dispatchAction({ type: 'highlight', seriesIndex: series, dataIndex });
}

/** The chart on `host`: made once, drawn again when the option or the ink changes, and gone with the component. */
function useChart(
  host: { readonly current: HTMLSpanElement | null },
  option: PlotProps['option'],
  onHit: (hit: PlotHit) => void,
): Chart | null {
  const [chart, setChart] = useState<Chart | null>(null);
  const ink = useInk();
  const choose = useEffectEvent(onHit);

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let made: Chart | null = null;
    let isGone = false;
    const sizes = new ResizeObserver(() => made?.resize());
    void import('./charts').then(({ startChart }) => {
      if (isGone) return;
      made = startChart(element);
      made.on('click', ({ seriesIndex, dataIndex }) =>
        choose({ series: seriesIndex ?? 0, item: dataIndex, isKey: false }),
      );
      sizes.observe(element);
      setChart(made);
    });
    return () => {
      isGone = true;
      sizes.disconnect();
      made?.dispose();
      setChart(null);
    };
  }, [host]);
  useEffect(() => {
    if (ink !== null) chart?.setOption({ animation: false, ...option(ink) }, { notMerge: true });
  }, [chart, option, ink]);
  return chart;
}
