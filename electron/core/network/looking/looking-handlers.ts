import type { NetworkMethods } from '../../../../shared/contract/network';
import type { Handlers } from '../../handlers';
import { brokenLinks } from '../../journal/broken-links';
import type { OpenJournal } from '../../journal/open-journal';
import { relatedEntries } from '../../journal/related';
import { dayCounts } from './day-counts';
import { exchangeMonths } from './exchange';
import { createGraphDrawing } from './graph';
import { themeMonths } from './theme-months';

type Looking = Pick<
  NetworkMethods,
  'relatedEntries' | 'brokenLinks' | 'networkGraph' | 'exchangeMonths' | 'themeMonths' | 'dayCounts'
>;

/** What shows the journal as a whole: what belongs together, who with whom, and when. */
export function lookingHandlers(current: () => OpenJournal): Handlers<keyof Looking> {
  const drawing = createGraphDrawing();
  return {
    relatedEntries: ({ id }) => relatedEntries(current(), id),
    brokenLinks: () => brokenLinks(current()),
    networkGraph: filter => drawing.draw(current(), filter),
    exchangeMonths: input => exchangeMonths(current(), input),
    themeMonths: ({ span }) => themeMonths(current().vault.db.data, span),
    dayCounts: ({ span }) => dayCounts(current().vault.db.data, span),
  };
}
