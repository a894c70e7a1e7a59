import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { NetworkGraph, RecordRef } from '../../../../shared/contract/network';
import { Button } from '../../../ui';
import { ChosenHead } from '../ChosenHead';
import styles from './GraphPlot.module.css';

/** Ties that are listed; a circle may have thousands. */
const most = 40;

/** The node that was chosen: what it is tied to, each of which can be chosen in turn, and the way to its page. */
export function ChosenNode(props: {
  readonly graph: NetworkGraph;
  readonly index: number;
  readonly ties: readonly number[];
  readonly onChoose: (index: number) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement | null {
  const { graph, index, ties, onChoose, onOpenRecord } = props;
  const t = useTranslations('pictures.network');
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (graph.nodes[index] !== undefined) section.current?.scrollIntoView({ block: 'nearest' });
  }, [graph, index]);
  const node = graph.nodes[index];
  if (node === undefined) return null;
  return (
    <section ref={section} aria-label={node.name}>
      <ChosenHead
        name={node.name}
        openLabel={t('open', { name: node.name })}
        onOpen={() => onOpenRecord(node.record)}
      />
      <ul className={styles['ties']} aria-label={t('tiedTo')}>
        {ties.slice(0, most).map(other => (
          <li key={other}>
            <Button variant="link" onPress={() => onChoose(other)}>
              {graph.nodes[other]?.name ?? ''}
            </Button>
          </li>
        ))}
      </ul>
      {ties.length > most ? <p>{t('moreTies', { count: ties.length - most })}</p> : null}
    </section>
  );
}
