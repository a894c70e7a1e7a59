import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ThemeId } from '../../../../shared/domain/ids';
import { numberOfStep, type ReviewStep } from '../../../../shared/domain/review';
import type { Theme } from '../../../../shared/domain/theme';
import { Icon } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { movement, stepOn } from './compare';
import styles from './ThemeRows.module.css';
import { Trend } from './Trend';
import type { Comparison } from './use-comparison';
import { useReviewWords } from './use-review-words';

const cx = classesOf(styles);

/** Ids of a theme's row and of the panel it opens, under one `base`. */
export const rowId = (base: string, theme: ThemeId): string => `${base}-row-${theme}`;
export const panelId = (base: string, theme: ThemeId): string => `${base}-panel-${theme}`;

/** Each theme with its number, its word and where it has moved; choosing one shows its reasons. Tabs, one under the other. */
export function ThemeRows(props: {
  readonly base: string;
  readonly themes: readonly Theme[];
  readonly chosen: ThemeId | null;
  readonly comparison: Comparison;
  readonly onChoose: (theme: Theme) => void;
}): ReactElement {
  const { base, themes, chosen, comparison, onChoose } = props;
  const t = useTranslations('reviews.themes');
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number): void => {
    const theme = themes[(index + themes.length) % themes.length];
    if (theme === undefined) return;
    onChoose(theme);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(rowId(base, theme.id))}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const leads: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: themes.length - 1,
    };
    const to = leads[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <div className={cx('rows')}>
      <Heads comparison={comparison} />
      <div ref={list} role="tablist" aria-orientation="vertical" aria-label={t('choose')}>
        {themes.map((theme, index) => {
          const isChosen = theme.id === chosen;
          return (
            <button
              key={theme.id}
              type="button"
              role="tab"
              id={rowId(base, theme.id)}
              aria-selected={isChosen}
              aria-controls={isChosen ? panelId(base, theme.id) : undefined}
              tabIndex={isChosen ? 0 : -1}
              className={cx('row', isChosen && 'chosen')}
              onClick={() => onChoose(theme)}
              onKeyDown={event => onKeyDown(event, index)}
            >
              <span className={cx('name')}>{theme.name}</span>
              <Trend steps={stepsInTime(comparison, theme.id)} />
              <Now comparison={comparison} theme={theme.id} />
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** Over the drawings: which date stands where. */
function Heads({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const t = useTranslations('reviews.themes');
  return (
    <div className={cx('heads')} aria-hidden="true">
      <span className={cx('dates')}>
        {inTime(comparison).map(row => (
          <span key={row.id} className={cx('date')}>
            {comparison.labels.short(row)}
          </span>
        ))}
      </span>
      <span className={cx('now')}>{t('now')}</span>
    </div>
  );
}

function Now(props: { readonly comparison: Comparison; readonly theme: ThemeId }): ReactElement {
  const { comparison, theme } = props;
  const words = useReviewWords();
  const step = stepOn(comparison.present, theme);
  return (
    <span className={cx('now')}>
      <span className={cx('rating', step === null && 'unrated')}>{words.rating(step)}</span>
      <Direction step={step} {...props} />
    </span>
  );
}

/** Where it stands to the review it is compared with first. */
function Direction(props: {
  readonly step: ReviewStep | null;
  readonly comparison: Comparison;
  readonly theme: ThemeId;
}): ReactElement | null {
  const { step, comparison, theme } = props;
  const t = useTranslations('reviews.themes');
  const [last] = comparison.others;
  if (last === undefined) return null;
  const before = stepOn(last, theme);
  const moved = movement(step, before);
  switch (moved.way) {
    case 'up':
    case 'down':
      return (
        <span className={cx('moved')}>
          <Icon name={moved.way === 'up' ? 'arrow-up' : 'arrow-down'} />
          {t(moved.way === 'up' ? 'upFrom' : 'downFrom', { number: String(numberOfStep(moved.from)) })}
        </span>
      );
    case 'same':
      return (
        <span className={cx('moved')}>
          <span className={cx('equals')}>=</span>
          {comparison.labels.sameAs(last)}
        </span>
      );
    case 'unknown':
      return before === null ? null : (
        <span className={cx('moved')}>{t('before', { number: String(numberOfStep(before)) })}</span>
      );
  }
}

/** The compared reviews from the oldest to the present one. */
function inTime({ present, others }: Comparison) {
  return [...[...others].sort((a, b) => a.date.localeCompare(b.date)), present];
}

function stepsInTime(comparison: Comparison, theme: ThemeId): readonly (ReviewStep | null)[] {
  return inTime(comparison).map(row => stepOn(row, theme));
}
