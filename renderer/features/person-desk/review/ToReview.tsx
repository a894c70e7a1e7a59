import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { KeepRow } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import { toReviewQuery } from '../../../api';
import { focusPageIfLost } from '../../../records';
import { Button, EmptyState, MarginRow, Sheet, SheetHeader } from '../../../ui';
import { FailureNotice } from '../../../words';
import { HowMany } from './HowMany';
import { KeepAllDialog } from './KeepAllDialog';
import { ReviewRows } from './ReviewRows';
import { SaidLine } from './SaidLine';
import { useReviewing } from './use-reviewing';

const nothing: readonly KeepRow[] = [];

/** Entries that name somebody and whose day has come: kept for longer, or put in the bin. Nothing goes by itself. */
export function ToReview(props: {
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const t = useTranslations('personDesk');
  const { data: list, error } = useQuery(toReviewQuery);
  const rows = list?.rows ?? nothing;
  const reviewing = useReviewing();
  const [isKeepingAll, setKeepingAll] = useState(false);
  return (
    <>
      <Sheet
        header={
          <SheetHeader
            title={t('review.title')}
            summary={t('review.summary')}
            actions={
              <Button icon="arrow-left" onPress={props.onLeave}>
                {t('leave')}
              </Button>
            }
          />
        }
      >
        <MarginRow>
          {list === undefined ? null : <HowMany list={list} onKeepAll={() => setKeepingAll(true)} />}
          <SaidLine said={reviewing.said} />
          <FailureNotice error={error ?? reviewing.error} />
          {list?.total === 0 ? (
            <EmptyState invitation={t('review.empty')}>{t('review.emptyMore')}</EmptyState>
          ) : null}
        </MarginRow>
        <ReviewRows rows={rows} onOpen={props.onOpenEntry} onKeep={reviewing.keep} onBin={reviewing.bin} />
      </Sheet>
      {isKeepingAll ? (
        <KeepAllDialog
          rows={rows}
          onClose={() => {
            setKeepingAll(false);
            focusPageIfLost();
          }}
          onKept={() => reviewing.say(t('review.keptAll', { count: rows.length }))}
        />
      ) : null}
    </>
  );
}
