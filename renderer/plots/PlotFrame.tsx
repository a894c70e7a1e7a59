import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Plot.module.css';
import { PlotTable, type PlotTableContent } from './PlotTable';
import { type Point, pointByKey, type Walk } from './walk';

export type PlotFrameProps = {
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly walk: Walk;
  readonly table: PlotTableContent;
  /** The point that was reached. */
  readonly at: Point | null;
  readonly onMove: (point: Point) => void;
  /** Enter on the point that was reached. */
  readonly onChoose: (point: Point) => void;
  readonly onLeave?: () => void;
  /** Other keys, by their name, that do something to the drawing. */
  readonly keys?: Readonly<Record<string, () => void>>;
  /** The drawing. */
  readonly children: ReactNode;
};

/** Around every drawing: arrow keys that walk its points, the words for the point reached, and its table. */
export function PlotFrame(props: PlotFrameProps): ReactElement {
  const { summary, walk, table, at, onMove, onChoose, onLeave, keys = {}, children } = props;
  const t = useTranslations('plots');
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = pointByKey(event.key, at, walk);
    const own = keys[event.key];
    if (next === null && own === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (next !== null) onMove(next);
    else if (own !== undefined) own();
    else if (at !== null) onChoose(at);
  };
  const isThere = at !== null && at.series < walk.series && at.item < walk.items;
  return (
    <figure className={styles['plot']}>
      {/* The drawing is one stop of the Tab key; what the arrow keys reach in it is said below. */}
      <div role="application" aria-label={t('drawing')}>
        <button
          type="button"
          aria-label={`${summary} ${t('walk')}`}
          className={styles['drawing']}
          onKeyDown={onKeyDown}
          onBlur={onLeave}
        >
          {children}
        </button>
      </div>
      <p className={styles['point']} aria-live="polite">
        {isThere ? walk.say(at.series, at.item) : ''}
      </p>
      <PlotTable {...table} />
    </figure>
  );
}
