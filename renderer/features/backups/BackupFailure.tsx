import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ErrorCode } from '../../../shared/contract/errors';
import { failureOf } from '../../api';
import { Notice } from '../../ui';
import { FailureNotice } from '../../words';

const own = [
  'folder-missing',
  'disk-full',
  'not-allowed',
  'not-found',
  'no-vault',
  'vault-damaged',
] as const satisfies readonly ErrorCode[];

/** Says a failure with backups. Some mean something else here than elsewhere: a place that is not there, a backup that was let go. */
export function BackupFailure({ error }: { readonly error: unknown }): ReactElement {
  const t = useTranslations('backups.failure');
  const failure = error === null ? null : failureOf(error);
  const isHeld = failure?.details['held'] === true;
  const code = isHeld ? undefined : own.find(known => known === failure?.code);
  if (code === undefined) return <FailureNotice error={error} />;
  return (
    <div role="alert">
      <Notice title={t(`${code}.what`)} icon="warning">
        {t(`${code}.next`)}
      </Notice>
    </div>
  );
}
