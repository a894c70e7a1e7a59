import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Progress } from '../../ui';
import { useBackupProgress } from './use-backup-progress';

/** Work with a backup under way, and how far it has come. */
export function Running(props: {
  readonly label: string;
  readonly task: Parameters<typeof useBackupProgress>[0];
}): ReactElement {
  const t = useTranslations('backups.last');
  const { done, total } = useBackupProgress(props.task);
  if (total === 0) return <Progress label={props.label} value={undefined} text="" />;
  return <Progress label={props.label} value={Math.min(1, done / total)} text={t('done', { done, total })} />;
}
