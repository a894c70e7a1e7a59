import type { EChartsCoreOption } from 'echarts/core';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Chart } from './charts';
import { type Ink, inkOnPaper } from './ink';
import styles from './Plot.module.css';

/**
 * A drawing for the printer, in pixels of a size of its own. It is drawn beforehand: a canvas that is drawn while the page
 * is being printed loses parts. What it shows is beside it in words.
 */
export function PaperPlot(props: {
  /** Keep it stable (`useCallback`): a new one is drawn anew. */
  readonly option: (ink: Ink) => EChartsCoreOption;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const { option, width, height } = props;
  const host = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let made: Chart | null = null;
    let isGone = false;
    void import('./charts').then(({ startPaperChart }) => {
      if (isGone) return;
      made = startPaperChart(element, { width, height });
      made.setOption({ animation: false, ...option(inkOnPaper()) });
    });
    return () => {
      isGone = true;
      made?.dispose();
    };
  }, [option, width, height]);
  return <span ref={host} className={styles['paper']} aria-hidden="true" style={{ width, height }} />;
}
