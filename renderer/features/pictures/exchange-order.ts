import type { ExchangeMonths } from '../../../shared/contract/network';

type Person = ExchangeMonths['people'][number];

/** How people are ordered: as they come, with most between you first, or those longest not spoken with first. */
export const exchangeOrders = ['most', 'longest'] as const;
export type ExchangeOrder = (typeof exchangeOrders)[number];

/** People in an order. Those never spoken with come after those whose last time is known. */
export function inOrder(people: readonly Person[], order: ExchangeOrder): readonly Person[] {
  if (order === 'most') return people;
  const lastOf = ({ lastSpoke }: Person): string => lastSpoke ?? '9999';
  return [...people].sort((a, b) => lastOf(a).localeCompare(lastOf(b)));
}
