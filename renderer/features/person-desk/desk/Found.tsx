import { type ReactElement, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskItem, DeskView } from '../../../../shared/contract/sharing';
import { FindText, Item, ListSection } from '../../../records';
import { Icon, type IconName, MarginRow, StatusGlyph } from '../../../ui';
import { writeDay } from '../../../words';
import styles from './Desk.module.css';
import { type FoundGroup, type FoundItems, fitting, grouped, keyOf } from './found';
import type { DeskPorts } from './PersonDesk';
import { useFoundWords } from './use-found-words';

/** Things beside which a line to look among them is worth its place. */
const manyThings = 12;

/** Everything found, by kind, each with how it is about them. */
export function Found(props: {
  readonly view: DeskView;
  readonly ports: Pick<DeskPorts, 'onOpenEntry' | 'onOpenRecord'>;
}): ReactElement {
  const { found } = props.view;
  const t = useTranslations('personDesk.desk');
  const [text, setText] = useState('');
  const fits = useMemo(() => fitting(found, text), [found, text]);
  const groups = useMemo(() => grouped(fits), [fits]);
  return (
    <>
      {found.length < manyThings && text === '' ? null : (
        <MarginRow label={t('all')} note={t('allNote', { count: found.length })} headingLevel={2}>
          <div className={styles['find']}>
            <FindText label={t('findIn')} clearLabel={t('clear')} text={text} onChange={setText} />
          </div>
          <p role="status" className={styles['said']}>
            {text.trim() === '' ? '' : t('fits', { count: fits.length })}
          </p>
        </MarginRow>
      )}
      {groups.map(part => (
        <FoundGroupRows key={part.group} part={part} {...props} />
      ))}
    </>
  );
}

function FoundGroupRows(props: {
  readonly part: FoundItems;
  readonly ports: Pick<DeskPorts, 'onOpenEntry' | 'onOpenRecord'>;
}): ReactElement {
  const { group, items } = props.part;
  const t = useTranslations('personDesk.desk');
  const rows = useMemo(() => items.map((item, at) => ({ item, key: keyOf(item, at) })), [items]);
  return (
    <ListSection
      title={t(`group.${group}`)}
      note={String(items.length)}
      rows={rows}
      idOf={({ key }) => key}
      item={({ item }) => <FoundLine item={item} ports={props.ports} />}
    />
  );
}

function FoundLine(props: {
  readonly item: DeskItem;
  readonly ports: Pick<DeskPorts, 'onOpenEntry' | 'onOpenRecord'>;
}): ReactElement {
  const { item, ports } = props;
  const { where } = item;
  const words = useFoundWords();
  const title = words.titleOf(item);
  const about = words.touchesOf(item);
  const day = item.date === null ? undefined : writeDay(item.date, 'dayMonthYear');
  switch (where.kind) {
    case 'entry':
      return (
        <Item
          glyph={<StatusGlyph kind={where.of} />}
          title={title}
          second={about}
          end={day}
          onOpen={() => ports.onOpenEntry(where.entry)}
        />
      );
    case 'record':
      return (
        <Item
          glyph={<Icon name={icons[where.record.kind]} />}
          title={title}
          second={about}
          end={day}
          onOpen={() => ports.onOpenRecord(where.record)}
        />
      );
    case 'handover':
    case 'text':
      return <StillLine icon={icons[where.kind]} title={title} about={about} day={day} />;
  }
}

/** What leads nowhere from here: what left stands in a list of its own, and other texts where they are written. */
function StillLine(props: {
  readonly icon: IconName;
  readonly title: string;
  readonly about: string;
  readonly day: string | undefined;
}): ReactElement {
  return (
    <div className={styles['left']}>
      <Icon name={props.icon} />
      <div className={styles['leftWords']}>
        <p className={styles['leftTitle']}>{props.title}</p>
        <p className={styles['said']}>{props.about}</p>
      </div>
      {props.day === undefined ? null : <p className={styles['said']}>{props.day}</p>}
    </div>
  );
}

const icons = {
  person: 'person',
  school: 'school',
  circle: 'circles',
  conversation: 'calendar',
  review: 'review',
  handover: 'share',
  text: 'page',
} as const satisfies Record<Exclude<FoundGroup, 'entry'>, IconName>;
