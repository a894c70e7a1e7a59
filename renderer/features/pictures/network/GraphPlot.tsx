import { type ReactElement, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { NetworkGraph, RecordRef } from '../../../../shared/contract/network';
import { PlotFrame, type PlotTableRow, useInk } from '../../../plots';
import { IconButton } from '../../../ui';
import { ChosenNode } from './ChosenNode';
import styles from './GraphPlot.module.css';
import { type GraphStage, startGraph } from './graph-stage';
import { byConversations, neighbours } from './ties';

type Node = NetworkGraph['nodes'][number];

const closer = 1.3;

/** The graph, what the arrow keys say of it, and who was chosen in it. */
export function GraphPlot(props: {
  readonly graph: NetworkGraph;
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement {
  const { graph, onOpenRecord } = props;
  const { nodes } = graph;
  const t = useTranslations('pictures.network');
  const ties = useMemo(() => neighbours(graph), [graph]);
  const order = useMemo(() => byConversations(nodes), [nodes]);
  const [reached, reach] = useState<string | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const reachedIndex = useIndex(nodes, reached);
  const chosenIndex = useIndex(nodes, chosen);
  const place = reachedIndex === null ? -1 : order.indexOf(reachedIndex);
  const say = (index: number): string => {
    const node = nodes[index];
    if (node === undefined) return '';
    const { name, conversations, entries } = node;
    const kind = t(`kind.${node.record.kind}`);
    return t('point', { name, kind, conversations, entries, ties: (ties[index] ?? []).length });
  };
  const reachNode = (index: number | undefined): void => {
    if (index !== undefined) reach(keyAt(nodes, index));
  };
  const chooseNode = (index: number | undefined): void => {
    reachNode(index);
    if (index !== undefined) choose(keyAt(nodes, index));
  };
  const { canvas, zoom } = useStage(graph, reachedIndex, ties, chooseNode);
  const tableRow = (index: number): PlotTableRow | readonly [] => {
    const node = nodes[index];
    if (node === undefined) return [];
    const tiedTo = (ties[index] ?? []).map(other => nodes[other]?.name ?? '').join(', ');
    const cells = [t(`kind.${node.record.kind}`), String(node.conversations), String(node.entries), tiedTo];
    return { key: keyOf(node), name: node.name, cells };
  };
  return (
    <div className={styles['frame']}>
      <div className={styles['tools']}>
        <IconButton icon="plus" label={t('closer')} onPress={() => zoom(closer)} />
        <IconButton icon="minus" label={t('further')} onPress={() => zoom(1 / closer)} />
      </div>
      <PlotFrame
        summary={t('spoken', { count: nodes.length })}
        walk={{ series: 1, items: nodes.length, say: (_, item) => say(order[item] ?? -1) }}
        table={{
          caption: t('title'),
          columns: [t('name'), t('what'), t('conversations'), t('entries'), t('tiedTo')],
          rows: () => order.flatMap(tableRow),
        }}
        at={place === -1 ? null : { series: 0, item: place }}
        onMove={({ item }) => reachNode(order[item])}
        onChoose={({ item }) => chooseNode(order[item])}
        keys={{
          '+': () => zoom(closer),
          '=': () => zoom(closer),
          '-': () => zoom(1 / closer),
        }}
      >
        <canvas ref={canvas} className={styles['canvas']} />
      </PlotFrame>
      {chosenIndex === null ? null : (
        <ChosenNode
          graph={graph}
          index={chosenIndex}
          ties={ties[chosenIndex] ?? []}
          onChoose={chooseNode}
          onOpenRecord={onOpenRecord}
        />
      )}
      {graph.alone === 0 ? null : <p className={styles['alone']}>{t('alone', { count: graph.alone })}</p>}
    </div>
  );
}

/** The stage on the canvas, new for a new graph. */
function useStage(
  graph: NetworkGraph,
  reached: number | null,
  ties: readonly (readonly number[])[],
  onChoose: (index: number) => void,
) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [stage, setStage] = useState<GraphStage | null>(null);
  const ink = useInk();
  const choose = useEffectEvent(onChoose);
  useEffect(() => {
    if (canvas.current === null) return;
    const started = startGraph(canvas.current, graph, node => choose(node));
    setStage(started);
    return started.stop;
  }, [graph]);
  useEffect(() => {
    if (ink !== null) stage?.setInk(ink);
  }, [stage, ink]);
  useEffect(() => {
    stage?.mark(reached, reached === null ? [] : (ties[reached] ?? []));
  }, [stage, reached, ties]);
  return { canvas, zoom: (by: number) => stage?.zoom(by) };
}

function keyOf({ record }: Node): string {
  return `${record.kind}-${record.id}`;
}

function keyAt(nodes: readonly Node[], index: number): string | null {
  const node = nodes[index];
  return node === undefined ? null : keyOf(node);
}

/** Where the node of that key is in this graph; another theme or term shows others. */
function useIndex(nodes: readonly Node[], key: string | null): number | null {
  return useMemo(() => {
    const index = key === null ? -1 : nodes.findIndex(node => keyOf(node) === key);
    return index === -1 ? null : index;
  }, [nodes, key]);
}
