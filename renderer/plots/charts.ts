import { BarChart, HeatmapChart, LineChart, RadarChart } from 'echarts/charts';
import {
  CalendarComponent,
  GridComponent,
  LegendComponent,
  RadarComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

/**
 * The part of ECharts that our plots use, loaded when the first one is shown. No tooltips: theirs are HTML put in as text,
 * and ours are spoken and written beside the plot. Canvas: the SVG renderer writes style attributes, which the content policy stops.
 */
use([
  BarChart,
  CalendarComponent,
  CanvasRenderer,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  LineChart,
  RadarChart,
  RadarComponent,
  VisualMapComponent,
]);

/** Draws into `host`; dots are at least doubled so that print is sharp. */
export function startChart(host: HTMLElement) {
  return init(host, null, { renderer: 'canvas', devicePixelRatio: Math.max(2, window.devicePixelRatio) });
}

/** Draws at a size of its own: the paper has none while it is not printed. Pixels. */
export function startPaperChart(
  host: HTMLElement,
  size: { readonly width: number; readonly height: number },
) {
  return init(host, null, { renderer: 'canvas', devicePixelRatio: 4, ...size });
}

export type Chart = ReturnType<typeof startChart>;
