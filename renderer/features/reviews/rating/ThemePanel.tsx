import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Rating } from '../../../../shared/domain/review';
import { type ReviewStep, reviewSteps } from '../../../../shared/domain/review';
import type { Theme } from '../../../../shared/domain/theme';
import { NotesField } from '../../../records';
import { ChoiceBar, MarginRow } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import type { OpenReview } from '../page/open-review';
import { EvidenceList } from './EvidenceList';
import { ratingOf, withRating } from './ratings';
import styles from './ThemePanel.module.css';
import { panelId, rowId } from './ThemeRows';
import { useReviewWords } from './use-review-words';

const cx = classesOf(styles);
const unrated = 'unrated';
const choices = [unrated, ...reviewSteps] as const;

/** One theme: how far, why, and what shows it. */
export function ThemePanel(props: {
  readonly base: string;
  readonly open: OpenReview;
  readonly theme: Theme;
}): ReactElement {
  const { base, open, theme } = props;
  const { draft, isReadOnly, ports } = open;
  const t = useTranslations('reviews');
  const rating = ratingOf(draft.content.ratings, theme.id);
  const change = (changes: Partial<Rating>): void =>
    draft.edit({ ratings: withRating(draft.content.ratings, { ...rating, ...changes }) });
  return (
    <MarginRow label={t('theme.why')} note={t('theme.pieces', { count: rating.evidence.length })} align="top">
      <div
        role="tabpanel"
        id={panelId(base, theme.id)}
        aria-labelledby={rowId(base, theme.id)}
        className={cx('panel')}
      >
        <h2 className={cx('title')}>
          {t('theme.rated', {
            theme: theme.name,
            step: (rating.step === null ? t('notRated') : t(`step.${rating.step}`)).toLocaleLowerCase(
              'en-GB',
            ),
          })}
        </h2>
        {isReadOnly ? null : <Steps theme={theme} step={rating.step} onChange={step => change({ step })} />}
        <NotesField
          label={t('theme.whyOf', { theme: theme.name })}
          placeholder={t('theme.whyPlaceholder')}
          text={rating.why}
          version={draft.version}
          isReadOnly={isReadOnly}
          onEdit={why => change({ why })}
          onDone={open.saveNow}
          {...ports}
        />
        <EvidenceList open={open} theme={theme} rating={rating} onChange={change} />
      </div>
    </MarginRow>
  );
}

function Steps(props: {
  readonly theme: Theme;
  readonly step: ReviewStep | null;
  readonly onChange: (step: ReviewStep | null) => void;
}): ReactElement {
  const { theme, step, onChange } = props;
  const t = useTranslations('reviews');
  const words = useReviewWords();
  return (
    <div className={cx('steps')}>
      <ChoiceBar
        label={t('theme.rate', { theme: theme.name })}
        options={choices.map(id => ({ id, label: words.rating(id === unrated ? null : id) }))}
        value={step ?? unrated}
        onChange={id => onChange(id === unrated ? null : id)}
      />
      <p className={cx('means')} role="status">
        {step === null ? '' : t(`stepMeans.${step}`)}
      </p>
    </div>
  );
}
