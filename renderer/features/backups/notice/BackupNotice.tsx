import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { BackupStatus } from '../../../../shared/contract/backups';
import { addDays } from '../../../../shared/domain/time';
import { api, useBackupStatus, useTask } from '../../../api';
import { Button, MarginRow, Notice } from '../../../ui';
import { FailureNotice, useDay } from '../../../words';
import { useWayOut } from '../Problem';
import { useBackupWords } from '../use-backup-words';

/** Where the day until which nothing is said is kept: with the half-written lines of the journal. */
const place = 'backup-notice';
const key = ['backup-notice'] as const;

/** Days for which it stays away when it is sent away. */
const week = 7;

/** Says quietly that there is no second place, or that the last good backup is old. Sent away, it stays away for a week. */
export function BackupNotice({ onSee }: { readonly onSee: () => void }): ReactElement | null {
  const t = useTranslations('backups.notice');
  const today = useDay();
  const client = useQueryClient();
  const { data: status } = useBackupStatus();
  const quietUntil = useQuery({
    queryKey: key,
    queryFn: async () => (await api.getDraft({ place }))?.text ?? '',
  }).data;
  const task = useTask();
  if (status === undefined || status.advice === 'none') return null;
  if (quietUntil === undefined || today < quietUntil) return null;
  const later = () =>
    task.run(async () => {
      const until = addDays(today, week);
      await api.saveDraft({ place, text: until, kind: 'reflection' });
      client.setQueryData(key, until);
    });
  return (
    <MarginRow>
      <Advice
        status={status}
        actions={
          <>
            <Button variant="link" onPress={onSee}>
              {t(status.advice === 'overdue' ? 'see' : 'choose')}
            </Button>
            <Button variant="link" isDisabled={task.isRunning} onPress={later}>
              {t('later')}
            </Button>
          </>
        }
      />
      <FailureNotice error={task.error} />
    </MarginRow>
  );
}

function Advice(props: { readonly status: BackupStatus; readonly actions: ReactElement }): ReactElement {
  const { status, actions } = props;
  const t = useTranslations('backups.notice');
  const words = useBackupWords();
  const wayOut = useWayOut();
  if (status.advice !== 'overdue')
    return (
      <Notice title={t('choose-a-place')} icon="restore" actions={actions}>
        {t('choose-a-place-text')}
      </Notice>
    );
  const { lastGood, problem } = status;
  return (
    <Notice
      title={lastGood === null ? t('overdueNever') : t('overdue', { when: words.spoken(lastGood.madeAt) })}
      icon="restore"
      actions={actions}
    >
      {[t('overdue-text'), ...(problem === null ? [] : [wayOut(problem.code)])].join(' ')}
    </Notice>
  );
}
