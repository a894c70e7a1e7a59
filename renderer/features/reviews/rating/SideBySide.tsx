import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewRow } from '../../../../shared/contract/network';
import type { ReviewId } from '../../../../shared/domain/ids';
import type { Theme } from '../../../../shared/domain/theme';
import { Button, MarginRow } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { writeDay } from '../../../words';
import { RatingsTable } from './RatingsTable';
import styles from './SideBySide.module.css';
import { useReviewWords } from './use-review-words';

const cx = classesOf(styles);

/** What several people rated in one term. Where they differ it says so in words. */
export function SideBySide(props: {
  readonly themes: readonly Theme[];
  readonly rows: readonly ReviewRow[];
  readonly present: ReviewRow;
  readonly onOpen: (id: ReviewId) => void;
}): ReactElement | null {
  const { themes, rows, present, onOpen } = props;
  const t = useTranslations('reviews.together');
  const words = useReviewWords();
  if (rows.length < 2) return null;
  return (
    <MarginRow label={t('label')} note={t('note')} headingLevel={2} align="top">
      <div className={cx('frame')}>
        <RatingsTable
          themes={themes}
          rows={rows}
          className={cx('table')}
          caption={
            <caption className={cx('caption')}>{t('caption', { when: words.termOf(present) })}</caption>
          }
          headOf={row => <Reviewed row={row} isHere={row.id === present.id} onOpen={onOpen} />}
        />
      </div>
    </MarginRow>
  );
}

function Reviewed(props: {
  readonly row: ReviewRow;
  readonly isHere: boolean;
  readonly onOpen: (id: ReviewId) => void;
}): ReactElement {
  const { row, isHere, onOpen } = props;
  const t = useTranslations('reviews.together');
  const reviewer = row.reviewerName ?? t('you');
  return (
    <>
      {isHere ? (
        reviewer
      ) : (
        <Button variant="link" aria-label={t('open', { reviewer })} onPress={() => onOpen(row.id)}>
          {reviewer}
        </Button>
      )}
      <span className={cx('day')}>{writeDay(row.date, 'dayMonth')}</span>
    </>
  );
}
