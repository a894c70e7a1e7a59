import type { NetworkGraph } from '../../../../shared/contract/network';
import type { Ink } from '../../../plots';
import { drawNames } from './draw-names';
import { type GraphScene, isInSight } from './graph-scene';
import { crowdScale, radiusOf, type Spot, spotOf } from './graph-view';

type Node = NetworkGraph['nodes'][number];
type Edge = NetworkGraph['edges'][number];

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

/** With more lines than this all but meetings step back, or they would hide the names. */
const mostFirm = 150;

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
    const isFirm = first.tie === 'met' || edges.length <= mostFirm;
    context.strokeStyle = isStrong ? ink.accent : isFirm ? ink.firm : ink.rule;
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
