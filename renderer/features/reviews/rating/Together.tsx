import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewRow } from '../../../../shared/contract/network';
import type { ThemeId } from '../../../../shared/domain/ids';
import { agreement, stepOn } from './compare';
import styles from './SideBySide.module.css';
import { useReviewWords } from './use-review-words';

/** What several people make of one theme, in words: the same, or from where to where. */
export function Together(props: {
  readonly rows: readonly ReviewRow[];
  readonly theme: ThemeId;
}): ReactElement {
  const t = useTranslations('reviews.together');
  const words = useReviewWords();
  const found = agreement(props.rows.map(row => stepOn(row, props.theme)));
  return found.kind === 'apart' ? (
    <strong className={styles['apart']}>
      {t('apart', { low: words.rating(found.low), high: words.rating(found.high) })}
    </strong>
  ) : (
    <span>{t(found.kind)}</span>
  );
}
