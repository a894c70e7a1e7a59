import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Select } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './CompareWith.module.css';
import { mostCompared } from './compare';
import type { Comparison } from './use-comparison';
import { useLabels } from './use-review-words';

const cx = classesOf(styles);
const nothing = 'nothing';

/** Which other dates are drawn under the present one. */
export function CompareWith({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { present, others, offered, choose } = comparison;
  const t = useTranslations('reviews.themes');
  const labels = useLabels([present, ...offered], present);
  if (offered.length === 0) return <p className={cx('first')}>{t('first')}</p>;
  const places = Array.from(
    { length: Math.min(mostCompared, others.length + 1, offered.length) },
    (_, at) => at,
  );
  return (
    <div className={cx('compare')}>
      {places.map(place => {
        const row = others[place];
        const free = offered.filter(other => other === row || !others.includes(other));
        const label = t(place === 0 ? 'comparedWith' : 'and');
        return (
          <span key={place} className={cx('choice')}>
            <span aria-hidden="true">{label}</span>
            <Select<string>
              variant="inline"
              tone="soft"
              label={label}
              options={[
                { id: nothing, label: t('nothing') },
                ...free.map(other => ({ id: other.id, label: labels.long(other) })),
              ]}
              value={row?.id ?? nothing}
              onChange={id => choose(place, free.find(other => other.id === id)?.id ?? null)}
            />
          </span>
        );
      })}
    </div>
  );
}
