import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { BackupRow } from '../../../../shared/contract/backups';
import { Button, LineButton, MarginRow, StatusGlyph } from '../../../ui';
import { writeDay } from '../../../words';
import styles from '../Backups.module.css';
import { useRowName } from './use-row-name';

/** One note that differs. Pressing its title shows what it said; `at` is its position in the list. */
export function DifferingRow(props: {
  readonly row: BackupRow;
  readonly at: number;
  readonly canBring: boolean;
  readonly isBringing: boolean;
  readonly onRead: () => void;
  readonly onBring: () => void;
}): ReactElement {
  const { row, at, isBringing } = props;
  const t = useTranslations('backups.page');
  const words = useTranslations('words');
  const title = useRowName()(row);
  return (
    <MarginRow
      as="li"
      align="top"
      label={writeDay(row.date, 'dayMonthYear')}
      note={words(`kind.${row.kind}`)}
    >
      <div className={styles['differing']}>
        <LineButton glyph={<StatusGlyph kind={row.kind} />} title={title} onPress={props.onRead}>
          <span className={styles['quiet']}>{t(`difference.${row.difference}`)}</span>
        </LineButton>
        {props.canBring ? (
          <Button
            size="text"
            data-remove={at}
            aria-label={t('bringNamed', { title })}
            pending={isBringing ? t('bringing') : undefined}
            onPress={props.onBring}
          >
            {t('bring')}
          </Button>
        ) : null}
      </div>
    </MarginRow>
  );
}
