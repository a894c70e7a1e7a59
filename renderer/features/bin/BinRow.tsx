import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { BinnedRecord, RecordRef } from '../../../shared/contract/network';
import { localDateOf } from '../../../shared/domain/time';
import { Button, Icon, type IconName, MarginRow, StatusGlyph } from '../../ui';
import { progressOf } from '../../ui/marks/status-progress';
import { useDay, useSpokenDay } from '../../words';
import styles from './BinPlace.module.css';
import { type BinItem, binnedAtOf } from './bin-items';
import { useBinName } from './use-bin-name';

/** One thing in the bin, with the way back and the way out. */
export function BinRow(props: {
  readonly item: BinItem;
  readonly onOpen: () => void;
  readonly onPutBack: () => void;
  readonly onErase: () => void;
}): ReactElement {
  const { item, onOpen, onPutBack, onErase } = props;
  const t = useTranslations('bin');
  const spoken = useSpokenDay();
  const today = useDay();
  const name = useBinName()(item);
  const day = spoken(localDateOf(binnedAtOf(item)), today);
  return (
    <MarginRow as="li" tone="quiet" label={<Kind item={item} />}>
      <div className={styles['row']}>
        <div className={styles['words']}>
          <button type="button" className={styles['title']} onClick={onOpen}>
            {glyphOf(item)}
            {name}
          </button>
          <p className={styles['second']}>
            {t('binned', { day })}
            {item.kind === 'record' ? <Touched row={item.row} /> : null}
          </p>
        </div>
        <div className={styles['actions']}>
          <Button
            size="text"
            icon="restore"
            data-put-back
            aria-label={t('putBackNamed', { title: name })}
            onPress={onPutBack}
          >
            {t('putBack')}
          </Button>
          <Button variant="quiet" size="text" aria-label={t('eraseNamed', { title: name })} onPress={onErase}>
            {t('erase')}
          </Button>
        </div>
      </div>
    </MarginRow>
  );
}

function Kind({ item }: { readonly item: BinItem }): string {
  const t = useTranslations('bin.record');
  const words = useTranslations('words.kind');
  return item.kind === 'entry' ? words(item.row.kind) : t(item.row.record.kind);
}

/** What stays behind when it is erased; a circle takes its reviews with it. */
function Touched({ row }: { readonly row: BinnedRecord }): ReactNode {
  const t = useTranslations('bin.touched');
  return row.entries === 0 ? null : `. ${t(row.record.kind, { count: row.entries })}`;
}

const icons = {
  person: 'person',
  school: 'school',
  circle: 'circles',
  conversation: 'calendar',
  review: 'review',
} as const satisfies Record<RecordRef['kind'], IconName>;

function glyphOf(item: BinItem): ReactElement {
  if (item.kind === 'record') return <Icon name={icons[item.row.record.kind]} />;
  return <StatusGlyph kind={item.row.kind} progress={progressOf(item.row.status)} />;
}
