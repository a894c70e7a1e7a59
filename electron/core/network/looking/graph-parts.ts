import type { NetworkGraph } from '../../../../shared/contract/network';
import type { Conversation } from '../../../../shared/domain/conversation';
import type { Journal } from '../../../../shared/domain/journal';
import type { OpenJournal } from '../../journal/open-journal';
import { type Activity, activityIn, type GraphFilter } from './graph-activity';

export type GraphNode = Omit<NetworkGraph['nodes'][number], 'x' | 'y'>;
export type GraphEdge = NetworkGraph['edges'][number];

/** The network without its places on the page. */
export type GraphParts = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly alone: number;
};

/** One thing that ties two records, by their ids. */
type Tie = Pick<GraphEdge, 'tie' | 'weight'> & { readonly from: string; readonly to: string };

/**
 * People, schools and circles out of the bin, and what ties them. Where nothing is filtered a tie is enough to be shown;
 * in a span or on a theme it takes an entry or a conversation, or being the school or circle of somebody who has one.
 */
export function graphParts(
  { vault, network }: Pick<OpenJournal, 'vault' | 'network'>,
  filter: GraphFilter,
): GraphParts {
  const journal = vault.db.data;
  const activity = activityIn(journal, filter, network.entriesIn);
  const [people, schools, circles] = [
    present(journal.people),
    present(journal.schools),
    present(journal.circles),
  ];
  const ties = [...belonging(journal), ...meetingTies(activity.meetings)];
  const tied = new Set(
    filter.span === null && filter.theme === null ? ties.flatMap(({ from, to }) => [from, to]) : [],
  );
  const isActive = ({ id }: { readonly id: string }) => activity.seen.has(id) || tied.has(id);
  const activePeople = people.filter(isActive);
  const around = placesOf(activePeople, ties);
  const isShown = (place: { readonly id: string }) => isActive(place) || around.has(place.id);
  const shownCircles = circles.filter(isShown);
  // In an order that no saving changes: places are worked out from it.
  const nodes = [
    ...activePeople.map(one => nodeOf({ kind: 'person', id: one.id }, one, activity)),
    ...schools.filter(isShown).map(one => nodeOf({ kind: 'school', id: one.id }, one, activity)),
    ...shownCircles.map(one => nodeOf({ kind: 'circle', id: one.id }, one, activity)),
  ];
  const alone = people.length - activePeople.length + circles.length - shownCircles.length;
  return { nodes, edges: edgesAmong(nodes, ties), alone };
}

function present<T extends { readonly binnedAt: number | null }>(
  records: Readonly<Record<string, T>>,
): readonly T[] {
  return Object.entries(records)
    .filter(([, { binnedAt }]) => binnedAt === null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, record]) => record);
}

function nodeOf(
  record: GraphNode['record'],
  { name }: { readonly name: string },
  { conversations, entries }: Activity,
): GraphNode {
  const { id } = record;
  return { record, name, conversations: conversations.get(id) ?? 0, entries: entries.get(id) ?? 0 };
}

/** Where people work and which circles they are in, of those out of the bin. */
function belonging({ people, schools, circles }: Journal): readonly Tie[] {
  const inside = (record: { readonly binnedAt: number | null } | undefined) => record?.binnedAt === null;
  const work = present(people).flatMap(({ id, school }): readonly Tie[] =>
    school !== null && inside(schools[school]) ? [{ from: id, to: school, tie: 'works-at', weight: 1 }] : [],
  );
  const membership = present(circles).flatMap(({ id, members }) =>
    members
      .filter(({ person }) => inside(people[person]))
      .map(({ person }): Tie => ({ from: person, to: id, tie: 'member', weight: 1 })),
  );
  return [...work, ...membership];
}

/** Which two people were in conversations together, and in how many. */
function meetingTies(meetings: readonly Conversation[]): readonly Tie[] {
  const pairs = new Map<string, { readonly from: string; readonly to: string; weight: number }>();
  for (const { people } of meetings) {
    const inOrder = [...new Set(people)].sort();
    for (const [at, from] of inOrder.entries()) {
      for (const to of inOrder.slice(at + 1)) {
        const key = `${from} ${to}`;
        const pair = pairs.get(key);
        if (pair === undefined) pairs.set(key, { from, to, weight: 1 });
        else pair.weight += 1;
      }
    }
  }
  return [...pairs.values()].map(pair => ({ ...pair, tie: 'met' }));
}

/** The schools and circles that `people` belong to. */
function placesOf(people: readonly { readonly id: string }[], ties: readonly Tie[]): ReadonlySet<string> {
  const shown = new Set(people.map(({ id }) => id));
  return new Set(ties.flatMap(({ from, to }) => (shown.has(from) ? [to] : [])));
}

/** Ties between nodes that are both shown, by their places in `nodes` and in the order of those. */
function edgesAmong(nodes: readonly GraphNode[], ties: readonly Tie[]): readonly GraphEdge[] {
  const places = new Map<string, number>(nodes.map(({ record }, at) => [record.id, at]));
  return ties
    .flatMap(({ from, to, tie, weight }) => {
      const [start, end] = [places.get(from), places.get(to)];
      return start === undefined || end === undefined ? [] : [{ from: start, to: end, tie, weight }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
