import type { NetworkGraph } from '../../../../shared/contract/network';
import type { Ink } from '../../../plots';
import type { GraphView, Position, Size, Spot } from './graph-view';

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

/** Whether a node, or the line between two, may be seen in a drawing of that size. */
export function isInSight(one: Spot | undefined, other: Spot | undefined, { width, height }: Size): boolean {
  if (one === undefined || other === undefined) return false;
  return (
    Math.max(one.x, other.x) >= 0 &&
    Math.min(one.x, other.x) <= width &&
    Math.max(one.y, other.y) >= 0 &&
    Math.min(one.y, other.y) <= height
  );
}
