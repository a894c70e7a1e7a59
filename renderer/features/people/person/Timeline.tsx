import { useQueries } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TimelineFilter, TimelineItem } from '../../../../shared/contract/network';
import type { Person } from '../../../../shared/domain/person';
import { templateKinds } from '../../../../shared/domain/template';
import { timelinePageSize, timelineQuery, useSettings } from '../../../api';
import { ConversationItem, EntryItem, marginDay, type NotePorts } from '../../../records';
import { Button, EmptyState, MarginRow, Select, useInSightFirst, useIsPainted } from '../../../ui';
import { FailureNotice, shortName, useDay } from '../../../words';
import styles from './Person.module.css';
import { isWhole, stretchesOn, stretchOf, wholeTimeline, withStretch } from './timeline-filter';

/** Everything that was written with somebody and every conversation, newest first, a page at a time. */
export function Timeline(props: NotePorts & { readonly person: Person }): ReactElement {
  const { person, onOpenEntry, onOpenRecord } = props;
  const t = useTranslations('people.timeline');
  const [filter, setFilter] = useState<TimelineFilter>(wholeTimeline);
  const [pages, setPages] = useState(1);
  const asked = useQueries({
    queries: Array.from({ length: pages }, (_, page) =>
      timelineQuery(person.id, filter, page * timelinePageSize),
    ),
  });
  const [first] = asked;
  const items = asked.flatMap(page => page.data?.items ?? []);
  const shown = useInSightFirst(items);
  const total = first?.data?.total ?? 0;
  const left = Math.max(0, total - items.length);
  const isEmpty = first?.data !== undefined && total === 0 && isWhole(filter);
  const show = (next: TimelineFilter): void => {
    setPages(1);
    setFilter(next);
  };
  return (
    <div className={styles['timeline']}>
      <MarginRow label={t('title')} headingLevel={3}>
        {isEmpty ? (
          <p className={styles['quiet']}>{t('empty', { name: shortName(person.name) })}</p>
        ) : (
          <Filters filter={filter} onFilter={show} />
        )}
        <p role="status" className={styles['count']}>
          {first?.data === undefined || isEmpty ? '' : t('count', { count: total })}
        </p>
        <FailureNotice error={asked.find(page => page.error !== null)?.error ?? null} />
      </MarginRow>
      <ol className={styles['timeline']} aria-label={t('label', { name: person.name })}>
        {shown.map((item, at) => (
          <TimelineLine
            key={item.kind === 'entry' ? item.entry.id : item.conversation.id}
            item={item}
            isSameDay={items[at - 1]?.date === item.date}
            onOpen={() =>
              item.kind === 'entry'
                ? onOpenEntry(item.entry.id)
                : onOpenRecord({ kind: 'conversation', id: item.conversation.id })
            }
          />
        ))}
      </ol>
      {first?.data !== undefined && total === 0 && !isEmpty ? (
        <MarginRow>
          <EmptyState
            invitation={t('none')}
            action={
              <Button variant="link" onPress={() => show(wholeTimeline)}>
                {t('showAll')}
              </Button>
            }
          />
        </MarginRow>
      ) : null}
      {left > 0 && items.length > 0 ? (
        <MarginRow>
          <Button onPress={() => setPages(pages + 1)}>
            {t('more', { count: Math.min(left, timelinePageSize) })}
          </Button>
        </MarginRow>
      ) : null}
    </div>
  );
}

function TimelineLine(props: {
  readonly item: TimelineItem;
  readonly isSameDay: boolean;
  readonly onOpen: () => void;
}): ReactElement {
  const { item, isSameDay, onOpen } = props;
  const t = useTranslations('people.timeline');
  const words = useTranslations('words');
  const kinds = useTranslations('conversations.kind');
  const today = useDay();
  const day = marginDay(item.date, item.date.slice(0, 4) === today.slice(0, 4));
  const kind = item.kind === 'entry' ? words(`kind.${item.entry.kind}`) : kinds(item.conversation.kind);
  return (
    <MarginRow as="li" {...(isSameDay ? {} : { label: day })} note={kind}>
      {item.kind === 'entry' ? (
        <EntryItem
          row={item.entry}
          second={item.entry.status === null ? '' : words(`status.${item.entry.status}`)}
          onOpen={onOpen}
        />
      ) : (
        <ConversationItem
          row={item.conversation}
          withDay={false}
          note={t('questions', { count: item.conversation.questions })}
          onOpen={onOpen}
        />
      )}
    </MarginRow>
  );
}

function Filters(props: {
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
}): ReactElement {
  const { filter, onFilter } = props;
  const t = useTranslations('people.timeline');
  const words = useTranslations('words.kinds');
  const today = useDay();
  const isPainted = useIsPainted();
  const themes = useSettings().data?.themes ?? [];
  const stretches = stretchesOn(today);
  // A space keeps the line as high as it will be.
  if (!isPainted) return <div className={styles['filters']}>{'\u00a0'}</div>;
  const nameOf = (stretch: (typeof stretches)[number]): string => {
    if ('term' in stretch) return t(`term.${stretch.term}`, { year: stretch.year });
    return stretch.id === 'all' ? t('allTime') : t('thisYear');
  };
  return (
    <div className={styles['filters']}>
      <Select
        variant="inline"
        tone="soft"
        label={t('kind')}
        options={[
          { id: 'all', label: t('allKinds') },
          ...templateKinds.map(id => ({
            id,
            label: id === 'conversation' ? t('conversations') : words(id),
          })),
        ]}
        value={filter.kinds[0] ?? 'all'}
        onChange={kind => onFilter({ ...filter, kinds: kind === 'all' ? [] : [kind] })}
      />
      <Select
        variant="inline"
        tone="soft"
        label={t('theme')}
        options={[
          { id: 'all', label: t('allThemes') },
          ...themes.map(theme => ({ id: `theme-${theme.id}`, label: theme.name })),
        ]}
        value={filter.themes[0] === undefined ? 'all' : `theme-${filter.themes[0]}`}
        onChange={chosen =>
          onFilter({
            ...filter,
            themes: themes.filter(theme => chosen === `theme-${theme.id}`).map(theme => theme.id),
          })
        }
      />
      <Select
        variant="inline"
        tone="soft"
        label={t('time')}
        options={stretches.map(stretch => ({ id: stretch.id, label: nameOf(stretch) }))}
        value={stretchOf(filter, stretches)}
        onChange={id =>
          onFilter(
            withStretch(
              filter,
              stretches.find(stretch => stretch.id === id),
            ),
          )
        }
      />
    </div>
  );
}
