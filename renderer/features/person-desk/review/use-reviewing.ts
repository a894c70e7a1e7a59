import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { KeepRow } from '../../../../shared/contract/sharing';
import type { LocalDate } from '../../../../shared/domain/time';
import { api, useTask } from '../../../api';
import { writeDay } from '../../../words';

/** What was done last, in words, and the way to take it back. */
export type Said = { readonly words: string; readonly undo: (() => void) | null };

/** Keeps entries for longer or puts them in the bin, and offers to take the last step back. */
export function useReviewing() {
  const t = useTranslations('personDesk.review');
  const words = useTranslations('words');
  const [said, setSaid] = useState<Said | null>(null);
  const task = useTask();
  const titleOf = ({ title }: KeepRow): string => (title === '' ? words('untitled') : title);
  const takeBack = (back: () => Promise<void>): (() => void) => {
    return () =>
      task.run(async () => {
        await back();
        setSaid(null);
      });
  };
  const keep = (row: KeepRow, until: LocalDate | null): void =>
    task.run(async () => {
      await api.keepEntries({ entries: [row.entry], until });
      const kept = await api.keptUntil({ entry: row.entry });
      const day = writeDay(kept?.until ?? until ?? row.until, 'dayMonthYear');
      setSaid({
        words: t('kept', { title: titleOf(row), day }),
        undo: takeBack(() => api.keepEntries({ entries: [row.entry], until: row.until })),
      });
    });
  const bin = (row: KeepRow): void =>
    task.run(async () => {
      await api.binEntries({ ids: [row.entry] });
      setSaid({
        words: t('binned', { title: titleOf(row) }),
        undo: takeBack(() => api.unbinEntries({ ids: [row.entry] })),
      });
    });
  return {
    said,
    error: task.error,
    keep,
    bin,
    say: (text: string) => setSaid({ words: text, undo: null }),
  };
}
