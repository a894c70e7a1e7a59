import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useTask } from '../../api';
import { printWindow } from '../../print';
import { RecordTop } from '../../records';
import { Button, ChoiceBar, IconButton, MarginRow, Select, Sheet, SheetHeader } from '../../ui';
import { FailureNotice } from '../../words';
import type { PictureLeads } from './PicturePage';
import styles from './PictureSheet.module.css';
import { type PictureName, pictureNames } from './picture';
import { type SpanName, spanNames } from './spans';

/** The sheet of a picture: its name, the time it shows, and the drawing right of the rule. */
export function PictureSheet(props: {
  readonly picture: PictureName;
  readonly leads: Pick<PictureLeads, 'onShow' | 'onShowAll'>;
  readonly span: SpanName | 'all';
  /** Whether all time can be chosen. */
  readonly hasAll?: boolean;
  readonly onSpan: (span: SpanName | 'all') => void;
  readonly filters?: ReactNode;
  readonly error: unknown;
  readonly children: ReactNode;
}): ReactElement {
  const { picture, leads, span, onSpan, filters, error, children } = props;
  const t = useTranslations('pictures');
  const printing = useTask();
  const choices: readonly (SpanName | 'all')[] = props.hasAll === true ? ['all', ...spanNames] : spanNames;
  return (
    <Sheet
      label={t(`${picture}.title`)}
      top={
        <RecordTop
          state={
            <div className={styles['onScreen']}>
              <ChoiceBar
                label={t('heading')}
                options={pictureNames.map(id => ({ id, label: t(`${id}.short`) }))}
                value={picture}
                onChange={leads.onShow}
              />
            </div>
          }
        >
          <IconButton icon="list" label={t('all')} onPress={leads.onShowAll} />
        </RecordTop>
      }
      header={
        <SheetHeader
          title={t(`${picture}.title`)}
          summary={t(`${picture}.summary`)}
          actions={
            <div className={styles['onScreen']}>
              <Button icon="print" onPress={() => printing.run(printWindow)}>
                {t('print')}
              </Button>
            </div>
          }
        />
      }
    >
      <MarginRow label={t('when')} tone="quiet">
        <div className={styles['filters']}>
          <Select
            variant="inline"
            label={t('when')}
            options={choices.map(id => ({ id, label: t(`span.${id}`) }))}
            value={span}
            onChange={onSpan}
          />
          {filters}
        </div>
      </MarginRow>
      <FailureNotice error={error ?? printing.error} />
      <MarginRow align="top">{children}</MarginRow>
    </Sheet>
  );
}
