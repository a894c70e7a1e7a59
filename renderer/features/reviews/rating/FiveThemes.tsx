import { type ReactElement, useCallback, useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Theme } from '../../../../shared/domain/theme';
import { MarginRow } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import type { OpenReview } from '../page/open-review';
import { CompareWith } from './CompareWith';
import styles from './FiveThemes.module.css';
import { ReviewRadar } from './ReviewRadar';
import { lineKinds } from './radar-option';
import { ThemePanel } from './ThemePanel';
import { ThemeRows } from './ThemeRows';
import type { Comparison } from './use-comparison';

const cx = classesOf(styles);

/** The themes as a drawing and as rows; the chosen one with its reasons below. */
export function FiveThemes(props: {
  readonly open: OpenReview;
  readonly themes: readonly Theme[];
  readonly comparison: Comparison;
}): ReactElement {
  const { open, themes, comparison } = props;
  const t = useTranslations('reviews.themes');
  const base = useId();
  const [chosenId, setChosen] = useState(() => firstToLookAt(open, themes)?.id);
  const chosen = themes.find(({ id }) => id === chosenId) ?? themes[0];
  const choose = useCallback((theme: Theme) => setChosen(theme.id), []);
  const at = useMemo(() => themes.findIndex(({ id }) => id === chosen?.id), [themes, chosen]);
  return (
    <>
      <MarginRow
        label={t('label', { count: themes.length })}
        headingLevel={2}
        align="top"
        note={<Legend comparison={comparison} />}
      >
        <div className={cx('both')}>
          <div className={cx('drawing')}>
            <ReviewRadar themes={themes} chosen={at} comparison={comparison} onChoose={choose} />
            <CompareWith comparison={comparison} />
          </div>
          <ThemeRows
            base={base}
            themes={themes}
            chosen={chosen?.id ?? null}
            comparison={comparison}
            onChoose={choose}
          />
        </div>
      </MarginRow>
      {chosen === undefined ? null : <ThemePanel key={chosen.id} base={base} open={open} theme={chosen} />}
    </>
  );
}

/** Where the head left off: the first theme without a rating, otherwise the first. */
function firstToLookAt(open: OpenReview, themes: readonly Theme[]): Theme | undefined {
  const { ratings } = open.draft.content;
  const rated = new Set(ratings.filter(({ step }) => step !== null).map(({ theme }) => theme));
  return themes.find(({ id }) => !rated.has(id)) ?? themes[0];
}

function Legend({ comparison }: { readonly comparison: Comparison }): ReactElement | null {
  const { present, others, labels } = comparison;
  const t = useTranslations('reviews.themes');
  if (others.length === 0) return null;
  return (
    <ul className={cx('legend')}>
      {[present, ...others].map((row, index) => {
        const line = lineKinds[index] ?? 'dotted';
        return (
          <li key={row.id} className={cx('entry')}>
            <span className={cx('when')}>{labels.plain(row)}</span>
            <svg
              className={cx('sample', line)}
              width="26"
              height="8"
              role="img"
              aria-label={t(`line.${line}`)}
            >
              <line x1="1" x2="25" y1="4" y2="4" />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
