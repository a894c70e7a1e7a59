import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { KeepRow } from '../../../../shared/contract/sharing';
import { api, useTask } from '../../../api';
import { ConfirmDialog } from '../../../ui';
import { FailureNotice } from '../../../words';

/** Asks before everything that is due is kept for another year. */
export function KeepAllDialog(props: {
  readonly rows: readonly KeepRow[];
  readonly onKept: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { rows, onKept, onClose } = props;
  const t = useTranslations('personDesk.review');
  const task = useTask();
  const keep = (): void =>
    task.run(async () => {
      await api.keepEntries({ entries: rows.map(({ entry }) => entry), until: null });
      onKept();
      onClose();
    });
  return (
    <ConfirmDialog
      isOpen
      title={t('keepAllTitle', { count: rows.length })}
      warning={t('keepAllWarning')}
      confirmLabel={t('keepAllYes')}
      cancelLabel={t('keepAllNo')}
      pending={task.isRunning ? t('keepAllPending') : undefined}
      onConfirm={keep}
      onClose={onClose}
    >
      <p>{t('keepAllText')}</p>
      <FailureNotice error={task.error} />
    </ConfirmDialog>
  );
}
