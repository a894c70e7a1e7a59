import type { NetworkGraph } from '../../../../shared/contract/network';
import { foldName } from '../../../../shared/domain/inline';
import { sharedNames } from '../../../choosers';

/** The graph with the school after the name of everybody who shares it with somebody else in the picture. */
export function withNamesakesApart(graph: NetworkGraph): NetworkGraph {
  const { nodes, edges } = graph;
  const shared = sharedNames(nodes.filter(({ record }) => record.kind === 'person'));
  if (shared.size === 0) return graph;
  const schools = new Map<number, string>();
  for (const { from, to, tie } of edges) {
    if (tie !== 'works-at') continue;
    const [person, school] = nodes[from]?.record.kind === 'person' ? [from, to] : [to, from];
    const name = nodes[school]?.name;
    if (name !== undefined) schools.set(person, name);
  }
  return {
    ...graph,
    nodes: nodes.map((node, index) => {
      const school = schools.get(index);
      const isShared = node.record.kind === 'person' && shared.has(foldName(node.name));
      return isShared && school !== undefined ? { ...node, name: `${node.name}, ${school}` } : node;
    }),
  };
}
