import { useTranslations } from 'use-intl';
import type { LastMerge, MergeReport } from '../../../../shared/contract/sharing';
import { nameList } from '../../../words';

/** Says what taking a pack in did: `three new notes, one brought up to date and one question of yours answered`. */
export function useReportWords(): (report: MergeReport) => string {
  const t = useTranslations('takingIn.report');
  return report => {
    const counts = (['created', 'updated', 'beside', 'answered'] as const).filter(name => report[name] > 0);
    return counts.length === 0
      ? t('nothing')
      : nameList(counts.map(name => t(name, { count: report[name] })));
  };
}

/** The same of the latest one, of which less is kept. */
export function useLastMergeWords(): (merge: LastMerge) => string {
  const t = useTranslations('takingIn.report');
  return merge => {
    const counts = (['created', 'updated'] as const).filter(name => merge[name] > 0);
    return counts.length === 0 ? t('nothing') : nameList(counts.map(name => t(name, { count: merge[name] })));
  };
}

type Undone = { readonly removed: number; readonly restored: number; readonly kept: number };

/** Says what taking the latest one back did. */
export function useUndoWords(): (undone: Undone) => string {
  const t = useTranslations('takingIn.last');
  return undone => {
    const counts = (['removed', 'restored', 'kept'] as const).filter(name => undone[name] > 0);
    return counts.length === 0
      ? t('nothing')
      : nameList(counts.map(name => t(name, { count: undone[name] })));
  };
}
