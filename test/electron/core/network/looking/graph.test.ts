import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layOut } from '../../../../../electron/core/network/looking/layout';
import type { NetworkGraph } from '../../../../../shared/contract/network';
import { asId, type PersonId } from '../../../../../shared/domain/ids';
import { passphrase, type RunningCore, runOpenCore } from '../../running-core';
import { addCrowd, askCircle, line, makingIn } from '../making';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const theme = asId.theme('building-capacity');
const draw = (filter: Partial<Parameters<typeof input>[0]> = {}) =>
  journal.ask('networkGraph', input(filter));
const input = (filter: {
  readonly span?: { readonly from: '2026-09-01'; readonly to: '2026-11-30' };
  readonly theme?: typeof theme;
}) => ({ span: filter.span ?? null, theme: filter.theme ?? null });
const autumn = { from: '2026-09-01', to: '2026-11-30' } as const;
const names = ({ nodes }: NetworkGraph) => nodes.map(({ name }) => name).sort();
const nodeOf = ({ nodes }: NetworkGraph, name: string) => nodes.find(node => node.name === name);
const edgesOf = ({ nodes, edges }: NetworkGraph) =>
  edges
    .map(({ from, to, tie, weight }) => [nodes[from]?.name, tie, nodes[to]?.name, weight].join(' '))
    .sort();

async function meet(people: readonly PersonId[], date: '2026-10-06' | '2026-03-03' = '2026-10-06') {
  const { conversation } = await makingIn(journal).plan(date, { people });
  await journal.ask('endConversation', { id: conversation.id, reopen: false });
  return conversation.id;
}

describe('the network as a picture', () => {
  it('shows who works where, who is in which circle, and who met whom how often', async () => {
    const { person, school, circle } = makingIn(journal);
    const mary = await person('Mary', { school: await school('Oakfield') });
    const tom = await person('Tom');
    await circle('North', [mary, tom]);
    await meet([mary, tom]);
    await meet([tom, mary]);
    const graph = await draw();
    expect(names(graph)).toEqual(['Mary', 'North', 'Oakfield', 'Tom']);
    const [met, ...others] = edgesOf(graph).sort(
      (a, b) => Number(b.includes('met')) - Number(a.includes('met')),
    );
    expect(['Mary met Tom 2', 'Tom met Mary 2']).toContain(met);
    expect(others.sort()).toEqual(['Mary member North 1', 'Mary works-at Oakfield 1', 'Tom member North 1']);
    expect(nodeOf(graph, 'Mary')).toMatchObject({
      conversations: 2,
      entries: 0,
      record: { kind: 'person', id: mary },
    });
  });

  it('counts entries and conversations that were held, of people, schools and circles', async () => {
    const { person, school, circle, plan, write, question } = makingIn(journal);
    const mary = await person('Mary');
    const oakfield = await school('Oakfield');
    const north = await circle('North', [mary]);
    await write('practice', { body: 'Seen with @Mary.', seenAt: oakfield });
    await write('advice', { audience: { kind: 'circles', circles: ['north'] } });
    await question('For all of us', [askCircle(north)]);
    await plan('2026-12-01', { people: [mary], circle: north, place: oakfield });
    const graph = await draw();
    expect(nodeOf(graph, 'Mary')).toMatchObject({ entries: 1, conversations: 0 });
    expect(nodeOf(graph, 'Oakfield')).toMatchObject({ entries: 1, conversations: 0 });
    expect(nodeOf(graph, 'North')).toMatchObject({ entries: 2, conversations: 0 });
  });

  it('leaves out who has no tie and no conversation, and says how many; schools without anybody are no gap', async () => {
    const { person, school, circle, write } = makingIn(journal);
    await person('Alone');
    await circle('Nobody yet');
    await school('Empty school');
    await person('Only named');
    await write('reflection', { body: 'About @[Only named].' });
    const graph = await draw();
    expect(names(graph)).toEqual(['Only named']);
    expect(graph.alone).toBe(2);
  });

  it('shows nothing of the bin', async () => {
    const { person, school } = makingIn(journal);
    const oakfield = await school('Oakfield');
    const mary = await person('Mary', { school: oakfield });
    const tom = await person('Tom', { school: oakfield });
    await meet([mary, tom]);
    await journal.ask('binRecords', { records: [{ kind: 'person', id: mary }] });
    const graph = await draw();
    expect(names(graph)).toEqual(['Oakfield', 'Tom']);
    expect(edgesOf(graph)).toEqual(['Tom works-at Oakfield 1']);
  });

  it('can be of a term, or a theme: then only whoever had a part in it is shown, with their places', async () => {
    const { person, school, question, plan } = makingIn(journal);
    const mary = await person('Mary', { school: await school('Oakfield') });
    const tom = await person('Tom', { school: await school('Beechwood') });
    await meet([mary], '2026-03-03');
    const asked = await question('Who could lead this?');
    await journal.ask('saveEntry', { id: asked.id, revision: asked.revision, changes: { themes: [theme] } });
    const agenda = [line({ kind: 'question', entry: asked.id })];
    const { conversation } = await plan('2026-10-06', { people: [tom], agenda });
    await journal.ask('endConversation', { id: conversation.id, reopen: false });
    for (const filter of [{ span: autumn }, { theme }, { span: autumn, theme }]) {
      const graph = await draw(filter);
      expect(names(graph)).toEqual(['Beechwood', 'Tom']);
      expect(nodeOf(graph, 'Tom')?.conversations).toBe(1);
      expect(graph.alone).toBe(1);
    }
    expect(names(await draw())).toEqual(['Beechwood', 'Mary', 'Oakfield', 'Tom']);
  });

  it('has the same places every time, also after somebody was edited and the journal opened again', async () => {
    const { person, school } = makingIn(journal);
    const oakfield = await school('Oakfield');
    const a = await person('A', { school: oakfield });
    for (const name of ['B', 'C', 'D']) await person(name, { school: oakfield });
    const first = await draw();
    await journal.ask('savePerson', { id: a, revision: 1, changes: { notes: 'Kind.' } });
    expect(await draw()).toEqual(first);
    await journal.ask('lockVault');
    await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect(await draw()).toEqual(first);
    const places = new Set(first.nodes.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(5);
  });

  it('ties a circle of 5,000 to its members, and nobody of a crowded meeting to everybody', async () => {
    const crowd = await addCrowd(journal, 5000);
    const { circle, plan } = makingIn(journal);
    await circle('Everybody', crowd);
    const { conversation } = await plan('2026-10-06', { people: crowd.slice(0, 13) });
    await journal.ask('endConversation', { id: conversation.id, reopen: false });
    const graph = await draw();
    expect(graph.nodes).toHaveLength(5001);
    expect(graph.edges).toHaveLength(5000);
    expect(new Set(graph.edges.map(({ tie }) => tie))).toEqual(new Set(['member']));
  }, 30_000);

  it('lets others be answered while it is being laid out, and ends when the journal closes', async () => {
    const crowd = await addCrowd(journal, 2000);
    await makingIn(journal).circle('Everybody', crowd);
    const order: string[] = [];
    const drawn = journal.core.call('networkGraph', { span: null, theme: null }).then(reply => {
      order.push(reply.ok ? 'drawn' : reply.error.code);
    });
    await journal.ask('listTags');
    order.push('answered');
    await journal.core.lock('asked');
    await drawn;
    expect(order).toEqual(['answered', 'locked']);
  }, 30_000);
});

describe('a layout', () => {
  const ended = new AbortController().signal;

  it('is within -1 and 1 both ways, and touches the edge, whatever is tied to what', async () => {
    const graphs = fc.integer({ min: 0, max: 40 }).chain(count => {
      const node = fc.integer({ min: 0, max: Math.max(0, count - 1) });
      const edges = fc.array(fc.record({ from: node, to: node }), { maxLength: count * 2 });
      return edges.map(list => ({ count, edges: list.filter(({ from, to }) => from !== to) }));
    });
    await fc.assert(
      fc.asyncProperty(graphs, async ({ count, edges }) => {
        const places = (await layOut(count, edges, ended)) ?? [];
        expect(places).toHaveLength(count);
        const ways = places.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]);
        for (const way of ways) expect(way).toBeLessThanOrEqual(1 + 1e-9);
        if (count > 1) expect(Math.max(...ways)).toBeCloseTo(1);
      }),
      { numRuns: 30 },
    );
  });

  it('puts what is tied closer together than what is not', async () => {
    const group = (start: number) =>
      Array.from({ length: 19 }, (_, at) => ({ from: start, to: start + at + 1 }));
    const places = (await layOut(40, [...group(0), ...group(20)], ended)) ?? [];
    const distance = (a: number, b: number) =>
      Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
    const within = distance(0, 7) + distance(20, 31);
    expect(distance(0, 20)).toBeGreaterThan(within / 2);
  });
});
