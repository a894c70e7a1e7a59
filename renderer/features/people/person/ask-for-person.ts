import type { QueryClient } from '@tanstack/react-query';
import type { PersonId } from '../../../../shared/domain/ids';
import { personQuery, timelineQuery } from '../../../api';
import { wholeTimeline } from './timeline-filter';

/** Asks for what the page of a person shows first, all at once, unless it is known or on its way. The page says what failed. */
export function askForPerson(client: QueryClient, id: PersonId): void {
  void client.prefetchQuery(personQuery(id));
  void client.prefetchQuery(timelineQuery(id, wholeTimeline, 0));
}
