/** The points of a plot as the arrow keys walk them: left and right between items, up and down between series. */
export type Walk = {
  readonly series: number;
  readonly items: number;
  /** For a drawing of fields: how many items further the next field to the right is, and the next one below. */
  readonly fields?: { readonly right: number; readonly below: number };
  /** The item that the first key reaches; the first one unless told. */
  readonly start?: number;
  /** What stands at this point, in words. */
  readonly say: (series: number, item: number) => string;
  /** The item of the drawing that is marked for this point, where it is not the one of the same number. */
  readonly marks?: (series: number, item: number) => number;
};

/** A point of a drawing. */
export type Point = { readonly series: number; readonly item: number };

/** Where a key leads from `at` (`null` before the first key); `null` for keys that lead nowhere. */
export function pointByKey(key: string, at: Point | null, walk: Walk): Point | null {
  const { series, item } = at ?? { series: 0, item: walk.start ?? 0 };
  const { right, below } = walk.fields ?? { right: 1, below: 0 };
  const across = (by: number): Point => {
    const next = item + by;
    return { series, item: next < 0 || next >= walk.items ? item : next };
  };
  const moves: Readonly<Record<string, () => Point>> = {
    ArrowRight: () => across(right),
    ArrowLeft: () => across(-right),
    ArrowDown: () => (below === 0 ? { series: series + 1, item } : across(below)),
    ArrowUp: () => (below === 0 ? { series: series - 1, item } : across(-below)),
    Home: () => ({ series, item: 0 }),
    End: () => ({ series, item: walk.items - 1 }),
  };
  const move = moves[key];
  if (move === undefined || walk.series * walk.items === 0) return null;
  const isFirst = at === null && key !== 'Home' && key !== 'End';
  const next = isFirst ? { series, item } : move();
  return { series: within(next.series, walk.series), item: within(next.item, walk.items) };
}

function within(value: number, count: number): number {
  return Math.min(Math.max(0, value), count - 1);
}
