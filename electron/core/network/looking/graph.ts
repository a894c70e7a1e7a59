import { JournalError } from '../../../../shared/contract/errors';
import type { NetworkGraph } from '../../../../shared/contract/network';
import type { OpenJournal } from '../../journal/open-journal';
import type { GraphFilter } from './graph-activity';
import { type GraphParts, graphParts } from './graph-parts';
import { layOut, type Place } from './layout';

/** Layouts that are kept: a few terms and themes between which the head goes back and forth. */
const keptLayouts = 12;

/** Draws the network of an open journal; one for each session of the app. */
export type GraphDrawing = {
  /** Fails with `locked` when the journal closes before it is done. */
  readonly draw: (open: OpenJournal, filter: GraphFilter) => Promise<NetworkGraph>;
};

export function createGraphDrawing(): GraphDrawing {
  /** Held by the open journal alone: they go when it closes. */
  const layouts = new WeakMap<OpenJournal, Map<string, Promise<readonly Place[] | null>>>();

  function layoutOf(open: OpenJournal, parts: GraphParts): Promise<readonly Place[] | null> {
    const kept = layouts.get(open) ?? new Map<string, Promise<readonly Place[] | null>>();
    layouts.set(open, kept);
    const key = shapeOf(parts);
    const layout = kept.get(key) ?? layOut(parts.nodes.length, parts.edges, open.ended);
    kept.delete(key);
    kept.set(key, layout);
    const [oldest] = kept.keys();
    if (kept.size > keptLayouts && oldest !== undefined) kept.delete(oldest);
    return layout;
  }

  return {
    draw: async (open, filter) => {
      const parts = graphParts(open, filter);
      const places = await layoutOf(open, parts);
      if (places === null) throw new JournalError('locked');
      return {
        nodes: parts.nodes.map((node, at) => ({ ...node, ...(places[at] ?? { x: 0, y: 0 }) })),
        edges: parts.edges,
        alone: parts.alone,
      };
    },
  };
}

/** The same for the same nodes and edges: how often people met moves nobody. */
function shapeOf({ nodes, edges }: GraphParts): string {
  return JSON.stringify([nodes.map(({ record }) => record.id), edges.map(({ from, to }) => [from, to])]);
}
