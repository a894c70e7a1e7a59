import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { KeepRow } from '../../../../shared/contract/sharing';
import type { LocalDate } from '../../../../shared/domain/time';
import { api } from '../../../api';
import { writeDay } from '../../../words';
import { createTurns } from '../turns';
import { keptBefore, type Step, withoutStep, withStep } from './steps';

/** What was done last, in words, and the way to take it back. */
export type Said = { readonly words: string; readonly undo: (() => void) | null };

/** Keeps entries for longer or puts them in the bin, one after another, and offers to take back what was done, the latest first. */
export function useReviewing() {
  const t = useTranslations('personDesk.review');
  const words = useTranslations('words');
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [saying, setSaying] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [turns] = useState(createTurns);
  const titleOf = ({ title }: KeepRow): string => (title === '' ? words('untitled') : title);
  const run = (work: () => Promise<void>): void => {
    setError(null);
    turns.take(work).catch(setError);
  };
  const done = (step: Step): void => {
    setSaying(null);
    setSteps(now => withStep(now, step));
  };
  const keep = (row: KeepRow, until: LocalDate | null): void =>
    run(async () => {
      const entries = [row.entry];
      await api.keepEntries({ entries, until });
      const kept = await api.keptUntil({ entry: row.entry });
      const day = writeDay(kept?.until ?? until ?? row.until, 'dayMonthYear');
      done({
        entry: row.entry,
        words: t('kept', { title: titleOf(row), day }),
        back: () => api.keepEntries({ entries, until: keptBefore(row) }),
      });
    });
  const bin = (row: KeepRow): void =>
    run(async () => {
      const ids = [row.entry];
      await api.binEntries({ ids });
      done({
        entry: row.entry,
        words: t('binned', { title: titleOf(row) }),
        back: () => api.unbinEntries({ ids }),
      });
    });
  const takeBack = ({ entry, back }: Step): void =>
    run(async () => {
      await back();
      setSteps(now => withoutStep(now, entry));
    });
  /** Says what was done to all of them, after which no step before is taken back. */
  const say = (text: string): void => {
    setSteps([]);
    setSaying(text);
  };
  return { said: saidOf(saying, steps.at(-1), takeBack), error, keep, bin, say };
}

function saidOf(
  saying: string | null,
  latest: Step | undefined,
  takeBack: (step: Step) => void,
): Said | null {
  if (saying !== null) return { words: saying, undo: null };
  return latest === undefined ? null : { words: latest.words, undo: () => takeBack(latest) };
}
