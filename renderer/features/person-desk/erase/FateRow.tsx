import { memo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryFate, ErasurePreview } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import { LineButton, MarginRow, RadioGroup, StatusGlyph } from '../../../ui';
import { writeDay } from '../../../words';
import styles from './Erase.module.css';
import { fatesFor, namesStaying } from './fates';

type FateRowProps = {
  readonly row: ErasurePreview['entries'][number];
  readonly fate: EntryFate;
  readonly onFate: (entry: EntryId, fate: EntryFate) => void;
  readonly onRead: (entry: EntryId) => void;
};

/** One entry that names them, and what becomes of it. Pressing its title shows what it says. */
export const FateRow = memo(function FateRow({ row, fate, onFate, onRead }: FateRowProps): ReactElement {
  const t = useTranslations('personDesk.erase.fates');
  const words = useTranslations('words');
  const title = row.title === '' ? words('untitled') : row.title;
  const staying = namesStaying(row, fate);
  const about = [
    t('places', { count: row.places }),
    ...(row.inBin ? [t('inBin')] : []),
    ...(row.sure ? [] : [t('unsure')]),
    ...(staying === 0 ? [] : [t('staying', { count: staying, all: row.places })]),
  ].join(', ');
  return (
    <MarginRow
      as="li"
      align="top"
      label={writeDay(row.date, 'dayMonthYear')}
      note={words(`kind.${row.kind}`)}
    >
      <div className={styles['row']}>
        <LineButton glyph={<StatusGlyph kind={row.kind} />} title={title} onPress={() => onRead(row.entry)}>
          <span className={styles['small']}>{about}</span>
        </LineButton>
        <div className={styles['fate']}>
          <RadioGroup
            label={t('legend', { title })}
            isLabelHidden
            options={fatesFor(row).map(id => ({ id, label: t(id) }))}
            value={fate}
            onChange={chosen => onFate(row.entry, chosen)}
          />
        </div>
      </div>
    </MarginRow>
  );
});
