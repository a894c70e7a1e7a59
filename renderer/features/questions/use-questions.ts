import { useQueries } from '@tanstack/react-query';
import type { EntryPage } from '../../../shared/contract/journal';
import { everything } from '../../../shared/domain/filter';
import { type QuestionStatus, statusesOf } from '../../../shared/domain/status';
import { entryPageQuery } from '../../api';

/** The first questions of each status, newest first; `pages` is `null` until all are there. */
export function useQuestions(): {
  readonly pages: Readonly<Record<QuestionStatus, EntryPage>> | null;
  readonly problem: unknown;
} {
  return useQueries({
    queries: statusesOf.question.map(status =>
      entryPageQuery({ ...everything, kinds: ['question'], statuses: [status] }, 'newest', 0),
    ),
    combine: ([open, asked, answered, settled]) => ({
      pages:
        open?.data && asked?.data && answered?.data && settled?.data
          ? { open: open.data, asked: asked.data, answered: answered.data, settled: settled.data }
          : null,
      problem: open?.error ?? asked?.error ?? answered?.error ?? settled?.error ?? null,
    }),
  });
}
