import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CircleView, ConversationRow } from '../../../../shared/contract/network';
import { Item, ItemList, type NotePorts } from '../../../records';
import { Button, Icon, MarginRow } from '../../../ui';
import { useConversationDay, useDay, writeDay } from '../../../words';
import styles from '../Circles.module.css';
import { CalendarFile } from './CalendarFile';
import { SeveralDates } from './SeveralDates';

/** Dates shown at once. */
const first = 6;

/** When the circle meets next and when it met; several dates at once, and a file for a calendar. */
export function CircleDates(
  props: Pick<NotePorts, 'onOpenRecord'> & { readonly view: CircleView; readonly isReadOnly: boolean },
): ReactElement {
  const { view, isReadOnly, onOpenRecord } = props;
  const t = useTranslations('circles.dates');
  const [over, setOver] = useState<'several' | 'file' | null>(null);
  const isEmpty = view.coming.length + view.past.length === 0;
  return (
    <MarginRow label={t('title')} headingLevel={3} align="top">
      {isEmpty ? <p className={styles['quiet']}>{t('none')}</p> : null}
      <div className={styles['dates']}>
        <Dates label={t('coming')} rows={view.coming} onOpenRecord={onOpenRecord} />
        <Dates label={t('past')} rows={view.past} onOpenRecord={onOpenRecord} />
      </div>
      {isReadOnly ? null : (
        <div className={styles['links']}>
          <Button variant="link" onPress={() => setOver('several')}>
            {t('several')}
          </Button>
          {isEmpty ? null : (
            <Button variant="link" onPress={() => setOver('file')}>
              {t('file')}
            </Button>
          )}
        </div>
      )}
      {over === 'several' ? <SeveralDates view={view} onClose={() => setOver(null)} /> : null}
      {over === 'file' ? <CalendarFile circle={view.circle.id} onClose={() => setOver(null)} /> : null}
    </MarginRow>
  );
}

function Dates(
  props: Pick<NotePorts, 'onOpenRecord'> & {
    readonly label: string;
    readonly rows: readonly ConversationRow[];
  },
): ReactElement | null {
  const { label, rows, onOpenRecord } = props;
  const t = useTranslations('circles.dates');
  const [isLong, setLong] = useState(false);
  if (rows.length === 0) return null;
  return (
    <div>
      <h4 className={styles['subhead']}>{label}</h4>
      <ItemList label={label}>
        {rows.slice(0, isLong ? rows.length : first).map((row, at) => (
          <li key={row.id}>
            <DateItem
              row={row}
              withQuestions={row.state !== 'planned' || at === 0}
              onOpen={() => onOpenRecord({ kind: 'conversation', id: row.id })}
            />
          </li>
        ))}
      </ItemList>
      {isLong || rows.length <= first ? null : (
        <Button variant="link" onPress={() => setLong(true)}>
          {t('more', { count: rows.length - first })}
        </Button>
      )}
    </div>
  );
}

/** A meeting by its day: all of them are this circle's. What waits would wait for every one, so only the next one says so. */
function DateItem(props: {
  readonly row: ConversationRow;
  readonly withQuestions: boolean;
  readonly onOpen: () => void;
}): ReactElement {
  const { row, withQuestions, onOpen } = props;
  const t = useTranslations('circles.dates');
  const dayOf = useConversationDay();
  const today = useDay();
  const day = writeDay(row.date, row.date.slice(0, 4) === today.slice(0, 4) ? 'full' : 'fullWithYear');
  const questions = withQuestions ? t('questions', { count: row.questions }) : '';
  return (
    <Item
      glyph={<Icon name="calendar" />}
      title={dayOf(day, row.time)}
      second={[row.title, row.place?.name ?? '', questions].filter(part => part !== '').join(' · ')}
      onOpen={onOpen}
    />
  );
}
