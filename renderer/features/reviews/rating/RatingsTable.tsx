import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewRow } from '../../../../shared/contract/network';
import type { Theme } from '../../../../shared/domain/theme';
import { stepOn } from './compare';
import { Together } from './Together';
import { useReviewWords } from './use-review-words';

/** What several people rated in one term, theme by theme, and in words how far they agree. `headOf` stands over a person's column. */
export function RatingsTable(props: {
  readonly themes: readonly Theme[];
  readonly rows: readonly ReviewRow[];
  readonly className: string | undefined;
  readonly caption?: ReactNode;
  readonly headOf: (row: ReviewRow) => ReactNode;
}): ReactElement {
  const { themes, rows, className, caption, headOf } = props;
  const t = useTranslations('reviews.together');
  const words = useReviewWords();
  return (
    <table className={className}>
      {caption}
      <thead>
        <tr>
          <th scope="col">{t('theme')}</th>
          {rows.map(row => (
            <th key={row.id} scope="col">
              {headOf(row)}
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
  );
}
