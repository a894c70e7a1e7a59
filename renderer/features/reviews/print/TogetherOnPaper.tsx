import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewRow } from '../../../../shared/contract/network';
import type { Theme } from '../../../../shared/domain/theme';
import { RatingsTable } from '../rating/RatingsTable';
import { useReviewWords } from '../rating/use-review-words';
import styles from './ReviewPaper.module.css';

/** What several people rated in one term, theme by theme; nothing where there is only one. */
export function TogetherOnPaper(props: {
  readonly themes: readonly Theme[];
  readonly rows: readonly ReviewRow[];
}): ReactElement | null {
  const { themes, rows } = props;
  const t = useTranslations('reviews.together');
  const words = useReviewWords();
  const [first] = rows;
  if (first === undefined || rows.length < 2) return null;
  return (
    <section className={styles['part']}>
      <h2 className={styles['head']}>{t('caption', { when: words.termOf(first) })}</h2>
      <RatingsTable
        themes={themes}
        rows={rows}
        className={styles['numbers']}
        headOf={row => row.reviewerName ?? t('you')}
      />
    </section>
  );
}
