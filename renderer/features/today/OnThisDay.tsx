import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { TodayView } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import { spelled } from '../../../shared/messages/numbers';
import { MarginRow } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './OnThisDay.module.css';

const cx = classesOf(styles);

/** What she wrote on this day in other years, in her own words. */
export function OnThisDay(props: {
  readonly found: TodayView['onThisDay'];
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement {
  const t = useTranslations('today.ago');
  const words = useTranslations('words');
  return (
    <>
      {props.found.map(({ ago, count, entry }) => (
        <MarginRow
          key={entry.id}
          as="section"
          headingLevel={2}
          label={t(ago, { count, spelled: spelled(count) })}
          align="baseline"
        >
          <button type="button" className={cx('quote')} onClick={() => props.onOpenEntry(entry.id)}>
            <q className={cx('words')}>{entry.excerpt || entry.title || words('untitled')}</q>
          </button>
        </MarginRow>
      ))}
    </>
  );
}
