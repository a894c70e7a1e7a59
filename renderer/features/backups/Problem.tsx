import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { BackupStatus } from '../../../shared/contract/backups';
import type { ErrorCode } from '../../../shared/contract/errors';
import { Notice } from '../../ui';
import { useBackupWords } from './use-backup-words';

const known = [
  'folder-missing',
  'disk-full',
  'read-only-folder',
  'write-refused',
  'disk-error',
  'vault-damaged',
] as const satisfies readonly ErrorCode[];

/** What to do about a backup that could not be made. */
export function useWayOut(): (code: ErrorCode) => string {
  const t = useTranslations('backups.problem');
  return code => t(known.find(one => one === code) ?? 'other');
}

/** Says that the newest try failed, what is safe and what to do. */
export function Problem(props: { readonly problem: NonNullable<BackupStatus['problem']> }): ReactElement {
  const { code, at } = props.problem;
  const t = useTranslations('backups.problem');
  const words = useBackupWords();
  const wayOut = useWayOut();
  return (
    <div role="alert">
      <Notice title={t('title', { when: words.first(at) })} icon="warning">
        {`${t('safe')} ${wayOut(code)}`}
      </Notice>
    </div>
  );
}
