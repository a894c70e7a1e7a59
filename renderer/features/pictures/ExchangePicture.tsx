import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExchangeMonths } from '../../../shared/contract/network';
import { type LocalDate, localDateOf } from '../../../shared/domain/time';
import { exchangeQuery } from '../../api';
import { type Ink, Plot } from '../../plots';
import { EmptyState, Select } from '../../ui';
import { useDay, useSpokenDay } from '../../words';
import { ChosenHead } from './ChosenHead';
import { barOption, type ExchangeWords } from './exchange-bars';
import { type ExchangeOrder, exchangeOrders, inOrder } from './exchange-order';
import type { PictureLeads } from './PicturePage';
import { PictureSheet } from './PictureSheet';
import { monthName, type SpanName, spanOf } from './spans';

type Person = ExchangeMonths['people'][number];

/** Who helped the head and whom she helped; for one person, month by month. */
export function ExchangePicture(leads: PictureLeads): ReactElement {
  const t = useTranslations('pictures.exchange');
  const [name, setName] = useState<SpanName>('this-year');
  const [chosenId, choose] = useState<Person['person']['id'] | null>(null);
  const [order, setOrder] = useState<ExchangeOrder>('most');
  const { data, error } = useQuery(exchangeQuery(spanOf(name, useDay()), null));
  const people = useMemo(() => inOrder(data?.people ?? [], order), [data, order]);
  const chosen = data?.people.find(({ person }) => person.id === chosenId) ?? null;
  return (
    <PictureSheet
      leads={leads}
      picture="exchange"
      span={name}
      onSpan={next => {
        if (next !== 'all') setName(next);
      }}
      error={error}
      filters={
        <Select
          variant="inline"
          label={t('order')}
          options={exchangeOrders.map(id => ({ id, label: t(`orders.${id}`) }))}
          value={order}
          onChange={setOrder}
        />
      }
    >
      {data === undefined ? null : <PeoplePlot people={people} onChoose={choose} />}
      {data === undefined || chosen === null ? null : (
        <section aria-label={chosen.person.name}>
          <ChosenHead
            name={chosen.person.name}
            openLabel={t('open', { name: chosen.person.name })}
            onOpen={() => leads.onOpenRecord({ kind: 'person', id: chosen.person.id })}
          />
          <MonthsPlot months={data.months} person={chosen} />
        </section>
      )}
    </PictureSheet>
  );
}

function PeoplePlot(props: {
  readonly people: readonly Person[];
  readonly onChoose: (id: Person['person']['id']) => void;
}): ReactElement {
  const { people } = props;
  const t = useTranslations('pictures.exchange');
  const spokenDay = useSpokenDay();
  const words: ExchangeWords = { received: t('received'), given: t('given') };
  const { received, given } = words;
  const option = useCallback(
    (ink: Ink) =>
      barOption(
        ink,
        people.map(({ person }) => person.name),
        { received: people.map(row => total(row.received)), given: people.map(row => total(row.given)) },
        { received, given },
        'across',
      ),
    [people, received, given],
  );
  if (people.length === 0) return <EmptyState invitation={t('empty')} />;
  const today = localDateOf(Date.now());
  const spoke = (day: LocalDate | null) => (day === null ? t('never') : spokenDay(day, today));
  return (
    <Plot
      summary={t('spoken', { count: people.length })}
      option={option}
      height={70 + people.length * 34}
      walk={{
        series: 1,
        items: people.length,
        say: (_, item) => {
          const row = people[item];
          return row === undefined
            ? ''
            : t('point', {
                name: row.person.name,
                received: total(row.received),
                given: total(row.given),
                spoke: spoke(row.lastSpoke),
              });
        },
      }}
      table={{
        caption: t('title'),
        columns: [t('person'), received, given, t('lastSpoke'), t('thanksOwed')],
        rows: () =>
          people.map(row => ({
            key: row.person.id,
            name: row.person.name,
            cells: [
              String(total(row.received)),
              String(total(row.given)),
              spoke(row.lastSpoke),
              String(row.thanksOwed),
            ],
          })),
      }}
      onChoose={({ item }) => {
        const row = people[item];
        if (row !== undefined) props.onChoose(row.person.id);
      }}
    />
  );
}

function MonthsPlot(props: { readonly months: readonly string[]; readonly person: Person }): ReactElement {
  const { months, person } = props;
  const t = useTranslations('pictures.exchange');
  const { name } = person.person;
  const [received, given] = [t('received'), t('given')];
  const option = useCallback(
    (ink: Ink) =>
      barOption(
        ink,
        months.map(month => monthName(month, 'short')),
        person,
        { received, given },
        'up',
      ),
    [months, person, received, given],
  );
  return (
    <Plot
      summary={t('spokenMonths', { name })}
      option={option}
      height={220}
      walk={{
        series: 1,
        items: months.length,
        say: (_, item) =>
          t('monthPoint', {
            month: monthName(months[item] ?? '', 'long'),
            received: person.received[item] ?? 0,
            given: person.given[item] ?? 0,
          }),
      }}
      table={{
        caption: t('spokenMonths', { name }),
        columns: [t('month'), received, given],
        rows: () =>
          months.map((month, index) => ({
            key: month,
            name: monthName(month, 'long'),
            cells: [String(person.received[index] ?? 0), String(person.given[index] ?? 0)],
          })),
      }}
    />
  );
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
