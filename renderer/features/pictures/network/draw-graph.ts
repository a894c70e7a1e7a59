import type { NetworkGraph } from '../../../../shared/contract/network';
import type { Ink } from '../../../plots';
import {
  crowdScale,
  type GraphView,
  type Position,
  radiusOf,
  type Size,
  type Spot,
  spotOf,
} from './graph-view';

type Node = NetworkGraph['nodes'][number];
type Edge = NetworkGraph['edges'][number];

/** All that a drawing of the graph depends on. */
export type GraphScene = {
  readonly graph: NetworkGraph;
  readonly positions: readonly Position[];
  readonly view: GraphView;
  readonly size: Size;
  readonly ink: Ink;
  /** The node that was reached or chosen, what it is tied to, and the node under the mouse. */
  readonly chosen: number | null;
  readonly near: readonly number[];
  readonly pointed: number | null;
  /** The node that is being pulled: it is left out of the ground. */
  readonly pulled: number | null;
  /** The nodes in the order in which their names are written where there is room. */
  readonly named: readonly number[];
};

/** Names that are written without being asked for, and those that are tried for want of room. */
const names = { most: 40, tried: 160 } as const;

/**
 * Draws what stays as it is while something moves: shape says what a node is, its size how often there was a
 * conversation, the line what ties two. Lines and nodes of one look are one path, which is much faster than each alone.
 */
export function drawGround(context: CanvasRenderingContext2D, scene: GraphScene): void {
  const { size, view, positions, graph, pulled } = scene;
  context.clearRect(0, 0, size.width, size.height);
  const spots = positions.map(position => spotOf(position, view, size));
  const edges = graph.edges.filter(
    edge => !isAt(edge, pulled) && isInSight(spots[edge.from], spots[edge.to], size),
  );
  drawEdges(context, edges, spots, scene.ink, { isStrong: false });
  drawNodes(
    context,
    scene,
    spots,
    [...graph.nodes.keys()].filter(index => index !== pulled),
  );
}

/** Draws what is over the ground: the pulled and the chosen node with their lines, and the names. */
export function drawFront(context: CanvasRenderingContext2D, scene: GraphScene): void {
  const { size, view, positions, graph, ink, chosen, pulled } = scene;
  const spots = positions.map(position => spotOf(position, view, size));
  const own = (node: number | null) => graph.edges.filter(edge => isAt(edge, node));
  if (pulled !== null) drawEdges(context, own(pulled), spots, ink, { isStrong: false });
  if (chosen !== null) {
    drawEdges(context, own(chosen), spots, ink, { isStrong: true });
    drawNodes(context, scene, spots, [chosen, ...scene.near]);
  }
  if (pulled !== null) drawNodes(context, scene, spots, [pulled]);
  drawChosen(context, scene, spots);
  drawNames(context, scene, spots);
}

const dashes: Readonly<Record<Edge['tie'], readonly number[]>> = {
  met: [],
  member: [6, 4],
  'works-at': [1.5, 3],
};

/** With more lines than this in sight nobody can tell dashes from dots, and drawing them takes longest of all. */
const mostDashed = 800;

function drawEdges(
  context: CanvasRenderingContext2D,
  edges: readonly Edge[],
  spots: readonly Spot[],
  ink: Ink,
  { isStrong }: { readonly isStrong: boolean },
): void {
  for (const alike of byLook(edges).values()) {
    const [first] = alike;
    if (first === undefined) continue;
    context.beginPath();
    for (const { from, to } of alike) addLine(context, spots[from], spots[to]);
    context.setLineDash(edges.length > mostDashed ? [] : [...dashes[first.tie]]);
    context.lineWidth = widthOf(first) + (isStrong ? 0.5 : 0);
    context.strokeStyle = isStrong ? ink.accent : first.tie === 'met' ? ink.firm : ink.rule;
    context.stroke();
  }
  context.setLineDash([]);
}

/** Lines that are drawn together: of one tie and one width. */
function byLook(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const looks = new Map<string, Edge[]>();
  for (const edge of edges) {
    const look = `${edge.tie} ${widthOf(edge)}`;
    const alike = looks.get(look);
    if (alike === undefined) looks.set(look, [edge]);
    else alike.push(edge);
  }
  return looks;
}

function isAt({ from, to }: Edge, node: number | null): boolean {
  return node !== null && (from === node || to === node);
}

/** Pixels. */
function widthOf({ weight }: Edge): number {
  return Math.min(4, 1 + Math.floor(Math.log2(weight)));
}

function addLine(context: CanvasRenderingContext2D, one: Spot | undefined, other: Spot | undefined): void {
  if (one === undefined || other === undefined) return;
  context.moveTo(one.x, one.y);
  context.lineTo(other.x, other.y);
}

function isInSight(one: Spot | undefined, other: Spot | undefined, { width, height }: Size): boolean {
  if (one === undefined || other === undefined) return false;
  return (
    Math.max(one.x, other.x) >= 0 &&
    Math.min(one.x, other.x) <= width &&
    Math.max(one.y, other.y) >= 0 &&
    Math.min(one.y, other.y) <= height
  );
}

function drawNodes(
  context: CanvasRenderingContext2D,
  { graph, ink, size, view }: GraphScene,
  spots: readonly Spot[],
  indexes: readonly number[],
): void {
  const scale = crowdScale(graph.nodes.length, view);
  for (const kind of ['school', 'circle', 'person'] as const) {
    context.beginPath();
    for (const index of indexes) {
      const [node, spot] = [graph.nodes[index], spots[index]];
      if (node?.record.kind === kind && isInSight(spot, spot, size) && spot !== undefined)
        addShape(context, node, spot, { scale, grown: 0 });
    }
    context.fillStyle = kind === 'person' ? ink.accent : ink.paper;
    context.fill();
    context.lineWidth = kind === 'person' ? 1 : 2;
    // People lie close together: an edge of paper keeps one apart from the next.
    context.strokeStyle = kind === 'person' ? ink.paper : ink.accent;
    context.stroke();
  }
}

/** Adds the outline of a node, `grown` by some pixels, to the path. */
function addShape(
  context: CanvasRenderingContext2D,
  { record, conversations }: Node,
  { x, y }: Spot,
  { scale, grown }: { readonly scale: number; readonly grown: number },
): void {
  const radius = radiusOf(conversations, scale) + grown;
  switch (record.kind) {
    case 'person':
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
      return;
    case 'school': {
      const half = radius * 0.9;
      context.rect(x - half, y - half, 2 * half, 2 * half);
      return;
    }
    case 'circle':
      context.moveTo(x, y - radius);
      context.lineTo(x + radius, y);
      context.lineTo(x, y + radius);
      context.lineTo(x - radius, y);
      context.closePath();
  }
}

function drawChosen(context: CanvasRenderingContext2D, scene: GraphScene, spots: readonly Spot[]): void {
  const { graph, ink, chosen, pointed } = scene;
  const scale = crowdScale(graph.nodes.length, scene.view);
  for (const index of [pointed, chosen]) {
    const [node, spot] = index === null ? [] : [graph.nodes[index], spots[index]];
    if (node === undefined || spot === undefined) continue;
    context.beginPath();
    addShape(context, node, spot, { scale, grown: 3 });
    context.lineWidth = index === chosen ? 3.5 : 2;
    context.strokeStyle = ink.ink;
    context.stroke();
  }
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const lineHeight = 18;

/** With more nodes than this there is no room beside them, and looking for it takes too long. */
const mostAvoided = 300;

/** Names where they run into nothing else; those of the chosen and the pointed node always. */
function drawNames(context: CanvasRenderingContext2D, scene: GraphScene, spots: readonly Spot[]): void {
  const { graph, ink, chosen, pointed, near, size } = scene;
  const scale = crowdScale(graph.nodes.length, scene.view);
  const isSeen = (index: number): boolean => isInSight(spots[index], spots[index], size);
  const asked = [chosen, pointed].flatMap(index => (index === null ? [] : [index]));
  const named = scene.named.filter(isSeen).slice(0, names.tried);
  const avoided =
    graph.nodes.length > mostAvoided
      ? []
      : graph.nodes.flatMap((node, index) => boxAround(spots[index], radiusOf(node.conversations, scale)));
  const taken: Box[] = [];
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const index of new Set([...asked, ...near.slice(0, names.most), ...named])) {
    const [node, spot] = [graph.nodes[index], spots[index]];
    if (node === undefined || spot === undefined || !isSeen(index) || taken.length >= names.most) continue;
    context.font = `${asked.includes(index) ? 700 : 400} 14px ${ink.face}`;
    const length = context.measureText(node.name).width;
    const places = placesAround(spot, radiusOf(node.conversations, scale), length, size);
    const isFree = (box: Box): boolean => ![...taken, ...avoided].some(other => overlap(box, other));
    const box = places.find(isFree) ?? (asked.includes(index) ? places[0] : undefined);
    if (box === undefined) continue;
    taken.push(box);
    writeName(context, node.name, box, ink);
  }
}

function writeName(context: CanvasRenderingContext2D, name: string, { left, top }: Box, ink: Ink): void {
  context.lineWidth = 4;
  context.strokeStyle = ink.paper;
  context.strokeText(name, left, top + lineHeight / 2);
  context.fillStyle = ink.ink;
  context.fillText(name, left, top + lineHeight / 2);
}

/** A little smaller than the node, so that a name may touch its edge. */
function boxAround(spot: Spot | undefined, radius: number): readonly Box[] {
  if (spot === undefined) return [];
  const { x, y } = spot;
  const reach = radius * 0.8;
  return [{ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }];
}

/** Where a name may stand, the best place first: right of the node, left, below, above; all within the drawing. */
function placesAround({ x, y }: Spot, radius: number, length: number, { width }: Size): readonly Box[] {
  const gap = radius + 5;
  const at = (left: number, top: number): Box => ({
    left,
    right: left + length,
    top,
    bottom: top + lineHeight,
  });
  const middle = y - lineHeight / 2;
  return [
    at(x + gap, middle),
    at(x - gap - length, middle),
    at(x - length / 2, y + gap - 3),
    at(x - length / 2, y - gap + 3 - lineHeight),
  ].filter(({ left, right }) => left >= 0 && right <= width);
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
