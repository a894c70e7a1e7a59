import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../../shared/domain/ids';
import { useEntry } from '../../../api';
import { Button, MarginRow, Sheet } from '../../../ui';
import { FailureNotice } from '../../../words';
import { HistorySheet } from '../history/HistorySheet';
import { EntryPage, type EntryPorts } from './EntryPage';

/** `entryId` is the entry to show. */
export type EntrySheetProps = Omit<EntryPorts, 'onHistory'> & { readonly entryId: EntryId };

/** One entry on its sheet, or its history in the same place. */
export function EntrySheet({ entryId, ...ports }: EntrySheetProps): ReactElement {
  const { data: view, error } = useEntry(entryId);
  const [historyOf, setHistoryOf] = useState<EntryId | null>(null);
  const [returnedTo, setReturnedTo] = useState<EntryId | null>(null);
  const comeBack = (): void => {
    setHistoryOf(null);
    setReturnedTo(entryId);
  };
  const t = useTranslations('journal');
  if (view === undefined)
    return (
      <Sheet label={t('entry.label')}>
        {error === null ? null : (
          <MarginRow>
            <FailureNotice error={error} />
            <Button variant="link" onPress={ports.onLeave}>
              {t('actions.back')}
            </Button>
          </MarginRow>
        )}
      </Sheet>
    );
  if (historyOf === entryId) return <HistorySheet view={view} onBack={comeBack} />;
  return (
    <EntryPage
      key={entryId}
      view={view}
      ports={{ ...ports, onHistory: () => setHistoryOf(entryId) }}
      startsInside={returnedTo === entryId}
    />
  );
}
