import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { RecordRef } from '../../../shared/contract/network';
import { api, useTask } from '../../api';
import { Button, MarginRow, Notice } from '../../ui';
import { FailureNotice } from '../../words';

/** Says on the page of a binned record that it is one, and puts it back. `isFresh`: it was put there a moment ago. */
export function BinnedNotice(props: {
  readonly record: RecordRef;
  readonly name: string;
  readonly isFresh: boolean;
}): ReactElement {
  const { record, name, isFresh } = props;
  const t = useTranslations('records');
  const task = useTask();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFresh) button.current?.focus();
  }, [isFresh]);
  return (
    <MarginRow>
      <div role="status">
        <Notice
          title={t('binned', { name })}
          icon="bin"
          actions={
            <Button
              ref={button}
              pending={task.isRunning ? t('putBack') : undefined}
              onPress={() => task.run(() => api.unbinRecords({ records: [record] }))}
            >
              {t('putBack')}
            </Button>
          }
        >
          {t('binnedMore')}
        </Notice>
      </div>
      <FailureNotice error={task.error} />
    </MarginRow>
  );
}
