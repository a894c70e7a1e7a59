import { type ReactElement, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewView } from '../../../../shared/contract/network';
import type { ReviewId } from '../../../../shared/domain/ids';
import type { Theme } from '../../../../shared/domain/theme';
import { useReview, useSettings } from '../../../api';
import { BinnedNotice, DraftLine, type NotePorts, RecordTop, useBinning } from '../../../records';
import { Button, IconButton, MarginRow, MenuButton, Sheet } from '../../../ui';
import { FailureNotice } from '../../../words';
import { ReviewPaper } from '../print/ReviewPaper';
import { ratedTogether } from '../rating/compare';
import { FiveThemes } from '../rating/FiveThemes';
import { SideBySide } from '../rating/SideBySide';
import { useComparison } from '../rating/use-comparison';
import { useReviewWords } from '../rating/use-review-words';
import { Agreed } from './Agreed';
import { useOpenReview } from './open-review';
import { ReviewHead } from './ReviewHead';

/** Where the page leads: to another review, to the list, or (`onClose`) away with what was agreed. */
export type ReviewPageProps = NotePorts & {
  readonly id: ReviewId;
  readonly onOpen: (id: ReviewId) => void;
  readonly onShowAll: () => void;
  readonly onClose: () => void;
};

/** A circle rated against the themes: drawn beside earlier terms, with evidence, and what was agreed. */
export function ReviewPage(props: ReviewPageProps): ReactElement {
  const t = useTranslations('reviews.page');
  const { data: view, error } = useReview(props.id);
  const settings = useSettings();
  if (view !== undefined && settings.data !== undefined)
    return <Page {...props} view={view} themes={settings.data.themes} />;
  return (
    <Sheet label={t('label')}>
      {error === null && settings.error === null ? null : (
        <MarginRow>
          <FailureNotice error={error ?? settings.error} />
          <Button variant="link" onPress={props.onShowAll}>
            {t('back')}
          </Button>
        </MarginRow>
      )}
    </Sheet>
  );
}

function Page(
  props: ReviewPageProps & { readonly view: ReviewView; readonly themes: readonly Theme[] },
): ReactElement {
  const { view, themes, onOpenEntry, onOpenRecord, onOpen } = props;
  const t = useTranslations('reviews.page');
  const words = useReviewWords();
  const open = useOpenReview(view, { onOpenEntry, onOpenRecord });
  const { present, draft, isReadOnly } = open;
  const record = { kind: 'review', id: view.review.id } as const;
  const binning = useBinning(record, draft.flush);
  const comparison = useComparison(view.all, present);
  const together = useMemo(
    () => ratedTogether(view.all, present).map(row => (row.id === present.id ? present : row)),
    [view.all, present],
  );
  const { circle } = present;
  return (
    <>
      <Sheet
        label={t('label')}
        top={
          <RecordTop state={<DraftLine draft={draft} />}>
            <IconButton icon="list" label={t('all')} onPress={props.onShowAll} />
            <MenuButton
              label={t('more')}
              trigger={<IconButton icon="more" label={t('more')} isDisabled={isReadOnly} />}
              groups={[
                {
                  label: t('moreGroup'),
                  actions: [
                    {
                      id: 'circle',
                      label: t('openCircle', { circle: circle.name }),
                      icon: 'circles',
                      onAction: () => onOpenRecord({ kind: 'circle', id: circle.id }),
                    },
                    { id: 'bin', label: t('bin'), icon: 'bin', onAction: binning.bin },
                  ],
                },
              ]}
            />
          </RecordTop>
        }
        header={<ReviewHead open={open} onClose={props.onClose} />}
      >
        {isReadOnly ? (
          <BinnedNotice record={record} name={words.titleOf(present)} isFresh={binning.isFresh} />
        ) : null}
        <FailureNotice error={binning.error} />
        <FiveThemes open={open} themes={themes} comparison={comparison} />
        <SideBySide themes={themes} rows={together} present={present} onOpen={onOpen} />
        <Agreed open={open} />
      </Sheet>
      <ReviewPaper open={open} themes={themes} comparison={comparison} together={together} />
    </>
  );
}
