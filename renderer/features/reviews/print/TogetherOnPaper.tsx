import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewRow } from '../../../../shared/contract/network';
import type { Theme } from '../../../../shared/domain/theme';
import { stepOn } from '../rating/compare';
import { Together } from '../rating/Together';
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
      <table className={styles['numbers']}>
        <thead>
          <tr>
            <th scope="col">{t('theme')}</th>
            {rows.map(row => (
              <th key={row.id} scope="col">
                {row.reviewerName ?? t('you')}
              </th>
            ))}
            <th scope="col">{t('compared')}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {rows.map(row => (
                <td key={row.id}>{words.rating(stepOn(row, id))}</td>
              ))}
              <td>
                <Together rows={rows} theme={id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
