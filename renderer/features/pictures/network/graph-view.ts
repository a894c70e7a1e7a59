import type { NetworkGraph } from '../../../../shared/contract/network';

/** Pixels. */
export type Size = { readonly width: number; readonly height: number };
/** A place in pixels, from the top left corner of the drawing. */
export type Spot = { readonly x: number; readonly y: number };
/** What of the graph is in sight: how often it is enlarged, and how far it is moved, in pixels. */
export type GraphView = { readonly zoom: number; readonly moved: Spot };
/** Where a node lies, from -1 to 1 both ways. */
export type Position = { readonly x: number; readonly y: number };

export const wholeView: GraphView = { zoom: 1, moved: { x: 0, y: 0 } };

const zoomRange = { least: 0.5, most: 16 } as const;
/** Pixels around the graph when all of it is shown. */
const edge = 28;
/** Pixels beside a node that still hit it: something to press is at least this large. */
const leastReach = 8;

/** Where a node is drawn. The graph takes all the room there is, so it is stretched to the shape of the drawing. */
export function spotOf({ x, y }: Position, { zoom, moved }: GraphView, size: Size): Spot {
  return {
    x: size.width / 2 + moved.x + x * zoom * (size.width / 2 - edge),
    y: size.height / 2 + moved.y + y * zoom * (size.height / 2 - edge),
  };
}

/** The position that is drawn at a spot. */
export function positionAt(spot: Spot, { zoom, moved }: GraphView, size: Size): Position {
  return {
    x: (spot.x - size.width / 2 - moved.x) / (zoom * (size.width / 2 - edge)),
    y: (spot.y - size.height / 2 - moved.y) / (zoom * (size.height / 2 - edge)),
  };
}

/** Enlarges by a factor; what lies at `fixed` stays there. */
export function zoomedAt(view: GraphView, by: number, fixed: Spot, size: Size): GraphView {
  const zoom = Math.min(zoomRange.most, Math.max(zoomRange.least, view.zoom * by));
  const ratio = zoom / view.zoom;
  const kept = (at: number, moved: number, middle: number): number =>
    at - middle - (at - middle - moved) * ratio;
  return {
    zoom,
    moved: {
      x: kept(fixed.x, view.moved.x, size.width / 2),
      y: kept(fixed.y, view.moved.y, size.height / 2),
    },
  };
}

/** The view moved as little as is needed to have `position` in sight. */
export function viewWith(view: GraphView, position: Position, size: Size): GraphView {
  const spot = spotOf(position, view, size);
  const correction = (at: number, length: number): number =>
    Math.max(0, edge - at) - Math.max(0, at - (length - edge));
  const [across, down] = [correction(spot.x, size.width), correction(spot.y, size.height)];
  if (across === 0 && down === 0) return view;
  return { ...view, moved: { x: view.moved.x + across, y: view.moved.y + down } };
}

/** Nodes that have room in full size while the whole graph is shown. */
const roomy = 160;

/** How large nodes are drawn, 1 being full size: many of them are small until the view comes closer. */
export function crowdScale(count: number, { zoom }: Pick<GraphView, 'zoom'>): number {
  return Math.min(1, Math.max(0.35, Math.sqrt(roomy / Math.max(1, count)) * zoom));
}

/** Pixels from the middle of a node to its edge: the area grows with the conversations. */
export function radiusOf(conversations: number, scale: number): number {
  return scale * Math.min(20, 5 + 2.5 * Math.sqrt(conversations));
}

/** The node at a spot, the nearest where several are; `null` for none. */
export function nodeAt(
  spot: Spot,
  nodes: NetworkGraph['nodes'],
  positions: readonly Position[],
  view: GraphView,
  size: Size,
): number | null {
  const scale = crowdScale(nodes.length, view);
  let best: { readonly index: number; readonly distance: number } | null = null;
  for (const [index, position] of positions.entries()) {
    const { x, y } = spotOf(position, view, size);
    const distance = Math.hypot(x - spot.x, y - spot.y);
    const reach = Math.max(leastReach, radiusOf(nodes[index]?.conversations ?? 0, scale) + 2);
    if (distance <= reach && (best === null || distance < best.distance)) best = { index, distance };
  }
  return best?.index ?? null;
}
