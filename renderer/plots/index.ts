export { type Ink, inkOnPaper, useInk } from './ink';
export { PaperPlot } from './PaperPlot';
export { Plot, type PlotHit, type PlotProps } from './Plot';
export { PlotFrame, type PlotFrameProps } from './PlotFrame';
export type { PlotTableContent, PlotTableRow } from './PlotTable';
export type { Point, Walk } from './walk';
