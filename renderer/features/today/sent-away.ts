import { createContext } from 'react';
import type { LocalDate } from '../../../shared/domain/time';

/** The day for which the prompt was sent away. It outlasts a lock, so that nothing comes back the same evening. */
export type SentAway = {
  readonly isFor: (day: LocalDate) => boolean;
  readonly put: (day: LocalDate) => void;
};

/** Nothing was sent away yet. Lives in memory only. */
export function createSentAway(): SentAway {
  let sent: LocalDate | null = null;
  return {
    isFor: day => sent === day,
    put: day => {
      sent = day;
    },
  };
}

/** Provided by `renderer/app` around the open journal, and kept while it is shut. */
export const SentAwayContext = createContext<SentAway>(createSentAway());
