import type { NetworkGraph } from '../../../../shared/contract/network';

/** The indexes each node is tied to, each once, in order. */
export function neighbours(graph: NetworkGraph): readonly (readonly number[])[] {
  const found = graph.nodes.map(() => new Set<number>());
  for (const { from, to } of graph.edges) {
    found[from]?.add(to);
    found[to]?.add(from);
  }
  return found.map(set => [...set].sort((a, b) => a - b));
}

/** The indexes of the nodes, those met most first. */
export function byConversations(nodes: NetworkGraph['nodes']): readonly number[] {
  const rank = (index: number): number => {
    const node = nodes[index];
    return node === undefined ? 0 : node.conversations * 1000 + node.entries;
  };
  return [...nodes.keys()].sort((a, b) => rank(b) - rank(a));
}
