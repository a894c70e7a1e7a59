import type { EntrySummary } from '../../shared/contract/journal';
import type { ActionRow, AgendaLine, ConversationView, Gathered } from '../../shared/contract/network';
import { isToRaise } from '../../shared/domain/agenda';

/** What a printed agenda holds beside its heading. */
export type PaperParts = {
  /** Questions and points, in their order. */
  readonly lines: readonly AgendaLine[];
  /** Promised earlier and not done; on the agenda or only gathered. */
  readonly promised: readonly ActionRow[];
  readonly lookBack: readonly EntrySummary[];
  readonly thanks: readonly EntrySummary[];
};

/** Sorts what is on the agenda and what was gathered for it into the parts of a printed sheet. */
export function paperParts({ agenda, gathered }: Pick<ConversationView, 'agenda' | 'gathered'>): PaperParts {
  const lines = agenda.filter(({ item, entry }) => {
    if (!isToRaise(item.subject)) return false;
    return item.subject.kind === 'point' || (entry !== null && entry.binnedAt === null);
  });
  const carried = agenda.flatMap(({ action }) => (action === null ? [] : [action]));
  return {
    lines,
    promised: [...carried, ...gathered.actions].filter(({ action }) => action.doneOn === null),
    ...lookedBackAt(agenda, gathered),
  };
}

/** Advice that worked and was not thanked for asks for thanks; what was thanked for is done with; nothing is named twice. */
export function lookedBackAt(
  agenda: readonly AgendaLine[],
  gathered: Gathered,
): Pick<PaperParts, 'lookBack' | 'thanks'> {
  const onAgenda = agenda.flatMap(({ item, entry }) =>
    item.subject.kind === 'look-back' && entry !== null && entry.binnedAt === null ? [entry] : [],
  );
  const all = distinct([...onAgenda, ...gathered.due, ...gathered.thanksOwed]);
  return {
    lookBack: all.filter(entry => !hasWorked(entry) || entry.followUp !== null),
    thanks: all.filter(entry => hasWorked(entry) && entry.followUp === null && entry.thankedOn === null),
  };
}

function hasWorked({ kind, status }: EntrySummary): boolean {
  return kind === 'advice' && (status === 'kept' || status === 'adapted');
}

function distinct(entries: readonly EntrySummary[]): readonly EntrySummary[] {
  return [...new Map(entries.map(entry => [entry.id, entry])).values()];
}

/** Ruled lines under a question, so that a dozen of them fit on two sides of A4. */
export function linesToWriteOn(questions: number): number {
  if (questions <= 5) return 4;
  if (questions <= 8) return 3;
  return questions <= 16 ? 2 : 1;
}
