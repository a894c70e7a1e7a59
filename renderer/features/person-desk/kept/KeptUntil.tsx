import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../../shared/domain/ids';
import type { LocalDate } from '../../../../shared/domain/time';
import { api, keptUntilQuery, useTask } from '../../../api';
import { DayPopover } from '../../../choosers';
import { RecordLine } from '../../../records';
import { FailureNotice, useDay, writeDay } from '../../../words';

/** Until when an entry that names somebody is kept before it is looked at again; nothing for one that names nobody. */
export function KeptUntil({ entry }: { readonly entry: EntryId }): ReactElement | null {
  const t = useTranslations('personDesk.keptUntil');
  const today = useDay();
  const kept = useQuery(keptUntilQuery(entry)).data ?? null;
  const task = useTask();
  if (kept === null) return null;
  const month = writeDay(kept.until, 'monthYear');
  const keep = (until: LocalDate | null): void =>
    task.run(() => api.keepEntries({ entries: [entry], until }));
  return (
    <RecordLine label={t('label')}>
      <DayPopover
        label={t('change', { month })}
        fieldLabel={t('field')}
        value={kept.until}
        quick={[{ label: t('year'), day: null }]}
        onChange={keep}
      >
        {t(kept.until <= today ? 'due' : 'value', { month })}
      </DayPopover>
      <FailureNotice error={task.error} />
    </RecordLine>
  );
}
