import type { Ink } from '../../../plots';
import { type GraphScene, isInSight } from './graph-scene';
import { crowdScale, radiusOf, type Size, type Spot } from './graph-view';

/** Names that are written without being asked for, and those that are tried for want of room. */
const names = { most: 40, tried: 160 } as const;

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const lineHeight = 18;

/** With more nodes than this there is no room beside them, and looking for it takes too long. */
const mostAvoided = 300;

/** Names where they run into nothing else; those of the chosen and the pointed node always. */
export function drawNames(
  context: CanvasRenderingContext2D,
  scene: GraphScene,
  spots: readonly Spot[],
): void {
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
