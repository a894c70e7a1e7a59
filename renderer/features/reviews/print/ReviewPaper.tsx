import { type ReactElement, useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewRow } from '../../../../shared/contract/network';
import { numberOfStep } from '../../../../shared/domain/review';
import type { Theme } from '../../../../shared/domain/theme';
import { type Ink, PaperPlot } from '../../../plots';
import { Paper } from '../../../print';
import { NotesOnPaper } from '../../../print/NotesOnPaper';
import { classesOf } from '../../../ui/class-names';
import { writeDay } from '../../../words';
import type { OpenReview } from '../page/open-review';
import { stepOn } from '../rating/compare';
import { useLines } from '../rating/ReviewRadar';
import { lineKinds, radarOption } from '../rating/radar-option';
import { ratingOf } from '../rating/ratings';
import type { Comparison } from '../rating/use-comparison';
import { useReviewWords } from '../rating/use-review-words';
import styles from './ReviewPaper.module.css';
import { TogetherOnPaper } from './TogetherOnPaper';

const cx = classesOf(styles);

type ReviewPaperProps = {
  readonly open: OpenReview;
  readonly themes: readonly Theme[];
  readonly comparison: Comparison;
  /** Reviews of this term, one of each reviewer. */
  readonly together: readonly ReviewRow[];
};

/** A review on one side of paper: the drawing, the numbers beside it, why, and what was agreed. */
export function ReviewPaper(props: ReviewPaperProps): ReactElement {
  const { open, themes, comparison, together } = props;
  const { present } = open;
  const t = useTranslations('reviews');
  const words = useReviewWords();
  const day = writeDay(present.date, 'fullWithYear');
  return (
    <Paper>
      <h1 className={cx('title')}>{words.titleOf(present)}</h1>
      <p>{t('page.summary', { day, reviewer: words.reviewerOf(present) })}</p>
      <div className={cx('both')}>
        <PaperRadar themes={themes} comparison={comparison} />
        <Numbers themes={themes} comparison={comparison} />
      </div>
      <TogetherOnPaper themes={themes} rows={together} />
      <Reasons open={open} themes={themes} />
      <Agreed open={open} />
    </Paper>
  );
}

function PaperRadar({ themes, comparison }: Pick<ReviewPaperProps, 'themes' | 'comparison'>): ReactElement {
  const { present, others, labels } = comparison;
  const lines = useLines(themes, comparison);
  const option = useCallback(
    (ink: Ink) => radarOption(ink, { themes: themes.map(({ name }) => name), chosen: null, lines }),
    [themes, lines],
  );
  return (
    <div className={cx('radar')}>
      <PaperPlot option={option} width={350} height={270} />
      <ul className={cx('legend')}>
        {[present, ...others].map((row, index) => (
          <li key={row.id} className={cx('entry')}>
            <svg
              className={cx('sample', lineKinds[index] ?? 'dotted')}
              width="26"
              height="8"
              aria-hidden="true"
            >
              <line x1="1" x2="25" y1="4" y2="4" />
            </svg>
            {labels.long(row)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Numbers({ themes, comparison }: Pick<ReviewPaperProps, 'themes' | 'comparison'>): ReactElement {
  const { present, others, labels } = comparison;
  const t = useTranslations('reviews.paper');
  const words = useReviewWords();
  const shown = [...[...others].sort((a, b) => a.date.localeCompare(b.date)), present];
  return (
    <table className={cx('numbers')}>
      <thead>
        <tr>
          <th scope="col">{t('theme')}</th>
          {shown.map(row => (
            <th key={row.id} scope="col">
              {labels.short(row)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {themes.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {shown.map(row => {
              const step = stepOn(row, id);
              if (row === present) return <td key={row.id}>{words.rating(step)}</td>;
              return <td key={row.id}>{step === null ? '–' : numberOfStep(step)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Why, and what shows it, for the themes of which anything is said. */
function Reasons({ open, themes }: Pick<ReviewPaperProps, 'open' | 'themes'>): ReactElement {
  const t = useTranslations('reviews.paper');
  const words = useTranslations('words');
  const { ratings } = open.draft.content;
  return (
    <>
      {themes.map(({ id, name }) => {
        const { why } = ratingOf(ratings, id);
        const entries = open.view.evidence.find(({ theme }) => theme === id)?.entries ?? [];
        if (why.trim() === '' && entries.length === 0) return null;
        return (
          <section key={id} className={cx('part')}>
            <h2 className={cx('head')}>{name}</h2>
            {why.trim() === '' ? null : <NotesOnPaper text={why} />}
            <ul className={cx('evidence')}>
              {entries.map(({ id, title, kind, date }) => (
                <li key={id}>
                  {t('evidence', {
                    title: title === '' ? words('untitled') : title,
                    kind: words(`kind.${kind}`),
                    day: writeDay(date, 'dayMonthYear'),
                  })}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Agreed({ open }: Pick<ReviewPaperProps, 'open'>): ReactElement | null {
  const t = useTranslations('reviews.paper');
  const { agreed, followUp } = open.draft.content;
  if (agreed.trim() === '' && followUp === null) return null;
  return (
    <section className={cx('part')}>
      <h2 className={cx('head')}>{t('agreed')}</h2>
      <NotesOnPaper text={agreed} />
      {followUp === null ? null : <p>{t('lookAgain', { day: writeDay(followUp, 'fullWithYear') })}</p>}
    </section>
  );
}
