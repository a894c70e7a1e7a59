import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { KeepRow } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import type { LocalDate } from '../../../../shared/domain/time';
import { MarginRow, useFewAtFirst } from '../../../ui';
import { ShowMore, useDay } from '../../../words';
import styles from './Review.module.css';
import { ReviewRow } from './ReviewRow';
import { arrowToRow } from './row-keys';
import { useFocusOnNextRow } from './use-focus-on-next-row';

/** The entries whose day has come, gone through with the keyboard alone. `onKeep` with `null` keeps one for the usual time. */
export function ReviewRows(props: {
  readonly rows: readonly KeepRow[];
  readonly onOpen: (id: EntryId) => void;
  readonly onKeep: (row: KeepRow, until: LocalDate | null) => void;
  readonly onBin: (row: KeepRow) => void;
}): ReactElement {
  const { rows, onOpen, onKeep, onBin } = props;
  const t = useTranslations('personDesk.review');
  const today = useDay();
  const { shown, left, more, box } = useFewAtFirst(rows);
  const focus = useFocusOnNextRow(box, rows.length);
  return (
    <>
      <ul ref={box} className={styles['rows']} aria-label={t('label')} onKeyDown={arrowToRow}>
        {shown.map((row, at) => (
          <ReviewRow
            key={row.entry}
            row={row}
            today={today}
            onOpen={() => onOpen(row.entry)}
            onKeep={until => {
              focus.from(at);
              onKeep(row, until);
            }}
            onBin={() => {
              focus.from(at);
              onBin(row);
            }}
          />
        ))}
      </ul>
      {left === 0 ? null : (
        <MarginRow>
          <ShowMore left={left} onMore={more} />
        </MarginRow>
      )}
    </>
  );
}
