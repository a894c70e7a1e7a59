import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import type { LocalDate } from '../../../shared/domain/time';
import { MarginRow } from '../../ui';
import { useSpokenDay } from '../../words';
import { EntryLine } from './EntryLine';

/** What was written or changed last. */
export function RecentRows(props: {
  readonly entries: readonly EntrySummary[];
  readonly today: LocalDate;
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement | null {
  const t = useTranslations('today');
  const spokenDay = useSpokenDay();
  if (props.entries.length === 0) return null;
  return (
    <MarginRow as="section" headingLevel={2} label={t('lately')} align="top">
      <ul>
        {props.entries.map(entry => (
          <EntryLine
            key={entry.id}
            entry={entry}
            end={spokenDay(entry.date, props.today)}
            onOpenEntry={props.onOpenEntry}
          />
        ))}
      </ul>
    </MarginRow>
  );
}
