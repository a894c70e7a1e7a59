import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';
import type { GraphEdge } from './graph-parts';

/** A place on the page; the whole lies within -1 to 1 both ways. */
export type Place = { readonly x: number; readonly y: number };

/** Milliseconds of work before anything else that waits gets its turn. */
const slice = 8;
/** Steps towards rest: as many as fit into the time for a large network, as many as help for a small one. */
const mostSteps = 120;
const fewestSteps = 32;
const stepsTimesNodes = 60_000;

/**
 * Lays out `count` nodes so that what is tied stands together: the same places for the same nodes and edges. Other work
 * gets its turn in between; gives `null` when `ended` is aborted meanwhile.
 */
export async function layOut(
  count: number,
  edges: readonly Pick<GraphEdge, 'from' | 'to'>[],
  ended: AbortSignal,
): Promise<readonly Place[] | null> {
  const nodes: SimulationNodeDatum[] = Array.from({ length: count }, () => ({}));
  const steps = Math.min(mostSteps, Math.max(fewestSteps, Math.round(stepsTimesNodes / Math.max(1, count))));
  const simulation = simulate(nodes, edges, steps);
  let sliceStart = performance.now();
  for (let step = 0; step < steps; step += 1) {
    simulation.tick();
    if (performance.now() - sliceStart < slice) continue;
    await new Promise(resolve => setImmediate(resolve));
    if (ended.aborted) return null;
    sliceStart = performance.now();
  }
  return fitted(nodes);
}

function simulate(
  nodes: SimulationNodeDatum[],
  edges: readonly Pick<GraphEdge, 'from' | 'to'>[],
  steps: number,
): Simulation<SimulationNodeDatum, undefined> {
  const links = edges.map(({ from, to }) => ({ source: from, target: to }));
  return forceSimulation(nodes)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force('apart', forceManyBody().strength(-30).theta(1.5).distanceMax(250))
    .force('together', forceLink(links).distance(26).iterations(1))
    .force('left-right', forceX().strength(0.06))
    .force('up-down', forceY().strength(0.06));
}

/** Moved and scaled, the same both ways, so that the farthest node touches the edge. */
function fitted(nodes: readonly SimulationNodeDatum[]): readonly Place[] {
  const xs = nodes.map(({ x }) => x ?? 0);
  const ys = nodes.map(({ y }) => y ?? 0);
  const [left, right] = boundsOf(xs);
  const [top, bottom] = boundsOf(ys);
  const half = Math.max(right - left, bottom - top) / 2;
  const place = (value: number, low: number, high: number) =>
    half === 0 ? 0 : (value - (low + high) / 2) / half;
  return nodes.map((_, at) => ({
    x: place(xs[at] ?? 0, left, right),
    y: place(ys[at] ?? 0, top, bottom),
  }));
}

function boundsOf(values: readonly number[]): readonly [low: number, high: number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [values[0] ?? 0, values[0] ?? 0],
  );
}
