import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GraphView,
  nodeAt,
  positionAt,
  spotOf,
  viewWith,
  wholeView,
  zoomedAt,
} from '../../../../renderer/features/pictures/network/graph-view';
import { withNamesakesApart } from '../../../../renderer/features/pictures/network/namesakes';
import { byConversations, neighbours } from '../../../../renderer/features/pictures/network/ties';
import type { NetworkGraph } from '../../../../shared/contract/network';
import { asId } from '../../../../shared/domain/ids';

const size = { width: 880, height: 460 };
const unit = fc.double({ min: -1, max: 1, noNaN: true });
const position = fc.record({ x: unit, y: unit });
const view: fc.Arbitrary<GraphView> = fc.record({
  zoom: fc.double({ min: 0.5, max: 16, noNaN: true }),
  moved: fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
});

function node(name: string, conversations: number, x: number, y: number): NetworkGraph['nodes'][number] {
  return { record: { kind: 'person', id: asId.person(name) }, name, conversations, entries: 0, x, y };
}

describe('the view of the network', () => {
  it('shows all of it at first', () => {
    fc.assert(
      fc.property(position, at => {
        const { x, y } = spotOf(at, wholeView, size);
        expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
      }),
    );
  });

  it('pulls a node to where the hand is, in any view', () => {
    fc.assert(
      fc.property(position, view, (at, seen) => {
        const back = positionAt(spotOf(at, seen, size), seen, size);
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  it('keeps what is under the hand there while it comes closer', () => {
    fc.assert(
      fc.property(position, view, fc.double({ min: 0.5, max: 2, noNaN: true }), (at, seen, by) => {
        const spot = spotOf(at, seen, size);
        const after = spotOf(at, zoomedAt(seen, by, spot, size), size);
        expect(after.x).toBeCloseTo(spot.x, 4);
        expect(after.y).toBeCloseTo(spot.y, 4);
      }),
    );
  });

  it('moves until a node that was reached by keys is in sight, and not at all when it is', () => {
    fc.assert(
      fc.property(position, view, (at, seen) => {
        const moved = viewWith(seen, at, size);
        const { x, y } = spotOf(at, moved, size);
        expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
        expect(viewWith(wholeView, at, size).zoom).toBe(wholeView.zoom);
      }),
    );
    expect(viewWith(wholeView, { x: 0, y: 0 }, size)).toBe(wholeView);
  });

  it('hits the nearest node, and none in the open', () => {
    const nodes = [node('Mary', 1, -0.5, 0), node('David', 9, 0.5, 0)];
    const spot = spotOf({ x: 0.5, y: 0 }, wholeView, size);
    expect(nodeAt({ x: spot.x + 4, y: spot.y }, nodes, nodes, wholeView, size)).toBe(1);
    expect(nodeAt({ x: size.width / 2, y: 10 }, nodes, nodes, wholeView, size)).toBeNull();
  });
});

describe('the ties of the network', () => {
  const graph: NetworkGraph = {
    nodes: [node('Mary', 1, 0, 0), node('David', 9, 0, 0), node('Siân', 4, 0, 0)],
    edges: [
      { from: 0, to: 1, tie: 'met', weight: 3 },
      { from: 1, to: 0, tie: 'member', weight: 1 },
      { from: 2, to: 0, tie: 'met', weight: 1 },
    ],
    alone: 0,
  };

  it('name everybody once, whichever way the tie runs', () => {
    expect(neighbours(graph)).toEqual([[1, 2], [0], [0]]);
  });

  it('are walked from those met most', () => {
    expect(byConversations(graph.nodes)).toEqual([1, 2, 0]);
  });
});

it('says the school of people who share a name, and of nobody else', () => {
  const school = (name: string): NetworkGraph['nodes'][number] => ({
    ...node(name, 0, 0, 0),
    record: { kind: 'school', id: asId.school(name) },
  });
  const nodes = [
    { ...node('Mary Jones', 1, 0, 0), record: { kind: 'person' as const, id: asId.person('1') } },
    { ...node('mary jones', 1, 0, 0), record: { kind: 'person' as const, id: asId.person('2') } },
    node('Dan Reeve', 1, 0, 0),
    school('Oakfield'),
    school('Ashdown'),
  ];
  const works = (from: number, to: number) => ({ from, to, tie: 'works-at' as const, weight: 1 });
  const edges = [works(0, 3), works(1, 4), works(2, 4), { from: 0, to: 4, tie: 'met' as const, weight: 2 }];
  const told = withNamesakesApart({ nodes, edges, alone: 0 });
  expect(told.nodes.map(({ name }) => name)).toEqual([
    'Mary Jones, Oakfield',
    'mary jones, Ashdown',
    'Dan Reeve',
    'Oakfield',
    'Ashdown',
  ]);
  const withoutNamesake = { nodes: nodes.slice(1), edges: [], alone: 0 };
  expect(withNamesakesApart(withoutNamesake)).toBe(withoutNamesake);
});
