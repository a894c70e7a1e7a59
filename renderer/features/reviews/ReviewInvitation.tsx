import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewView } from '../../../shared/contract/network';
import type { ReviewId } from '../../../shared/domain/ids';
import { useReview } from '../../api';
import { NotesOnPaper } from '../../print/NotesOnPaper';
import { Button, Invitation, MarginRow, Sheet, SheetHeader } from '../../ui';
import { useDay, useSpokenDay } from '../../words';
import { useReviewWords } from './rating/use-review-words';

/** The sheet while nothing is open. `closed` is the review that was closed just now: it says what was agreed. */
export function ReviewInvitation(props: {
  readonly closed: ReviewId | null;
  readonly onOpen: (id: ReviewId) => void;
}): ReactElement {
  const { closed, onOpen } = props;
  const t = useTranslations('reviews.invitation');
  if (closed !== null) return <Closed id={closed} onOpen={onOpen} />;
  return <Invitation label={t('label')} invitation={t('invitation')} more={t('more')} />;
}

function Closed(props: { readonly id: ReviewId; readonly onOpen: (id: ReviewId) => void }): ReactElement {
  const t = useTranslations('reviews.invitation');
  const { data } = useReview(props.id);
  return data === undefined ? (
    <Sheet label={t('label')}>{null}</Sheet>
  ) : (
    <ClosedSheet view={data} onOpen={() => props.onOpen(props.id)} />
  );
}

function ClosedSheet(props: { readonly view: ReviewView; readonly onOpen: () => void }): ReactElement {
  const { review, row } = props.view;
  const t = useTranslations('reviews.invitation');
  const words = useReviewWords();
  const spoken = useSpokenDay();
  const today = useDay();
  const { agreed, followUp } = review;
  return (
    <Sheet
      label={t('label')}
      header={<SheetHeader title={<span role="status">{t('closed', { title: words.titleOf(row) })}</span>} />}
    >
      <MarginRow label={t('agreed')} headingLevel={2}>
        {agreed.trim() === '' ? <p>{t('nothingAgreed')}</p> : <NotesOnPaper text={agreed} />}
        {followUp === null ? null : <p>{t('lookAgain', { day: spoken(followUp, today) })}</p>}
        <Button variant="link" autoFocus onPress={props.onOpen}>
          {t('open')}
        </Button>
      </MarginRow>
    </Sheet>
  );
}
