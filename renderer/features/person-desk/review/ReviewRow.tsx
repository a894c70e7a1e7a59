import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { KeepRow } from '../../../../shared/contract/sharing';
import type { LocalDate } from '../../../../shared/domain/time';
import { DayPopover } from '../../../choosers';
import { Button, Icon, LineButton, MarginRow, StatusGlyph } from '../../../ui';
import { nameList, writeDay } from '../../../words';
import styles from './Review.module.css';

/** One entry whose day has come. `onKeep` with `null` keeps it for the usual time. */
export function ReviewRow(props: {
  readonly row: KeepRow;
  readonly today: LocalDate;
  readonly onOpen: () => void;
  readonly onKeep: (until: LocalDate | null) => void;
  readonly onBin: () => void;
}): ReactElement {
  const { row, today, onOpen, onKeep, onBin } = props;
  const t = useTranslations('personDesk.review');
  const words = useTranslations('words');
  const title = row.title === '' ? words('untitled') : row.title;
  const due = t('due', { day: writeDay(row.until, 'dayMonthYear') });
  const about = [t('people', { people: nameList(row.people) }), row.chosen ? `${due} (${t('chosen')})` : due];
  return (
    <MarginRow
      as="li"
      align="top"
      label={writeDay(row.date, 'dayMonthYear')}
      note={words(`kind.${row.kind}`)}
    >
      <div className={styles['row']}>
        <LineButton glyph={<StatusGlyph kind={row.kind} />} title={title} onPress={onOpen}>
          <span className={styles['quiet']}>{about.join(' · ')}</span>
        </LineButton>
        {row.held ? (
          <p className={styles['held']}>
            <Icon name="lock-closed" />
            {t('held')}
          </p>
        ) : null}
        <div className={styles['actions']}>
          <Button size="text" aria-label={t('keepNamed', { title })} onPress={() => onKeep(null)}>
            {t('keep')}
          </Button>
          <DayPopover
            label={t('untilNamed', { title })}
            fieldLabel={t('untilField')}
            value={row.until > today ? row.until : null}
            onChange={day => {
              if (day !== null && day > today) onKeep(day);
            }}
          >
            <span className={styles['until']}>{t('until')}</span>
          </DayPopover>
          {row.held ? null : (
            <Button variant="link" aria-label={t('binNamed', { title })} onPress={onBin}>
              {t('bin')}
            </Button>
          )}
        </div>
      </div>
    </MarginRow>
  );
}
