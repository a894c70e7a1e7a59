import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import { api } from '../../api';
import { ConfirmDialog } from '../../ui';
import { FailureNotice } from '../../words';

/** Asks before entries are erased, and says everything that goes with them. */
export function EraseDialog(props: {
  readonly rows: readonly EntrySummary[];
  readonly onClose: () => void;
  readonly onErased: (count: number) => void;
}): ReactElement {
  const { rows, onClose, onErased } = props;
  const t = useTranslations('bin.confirm');
  const count = rows.length;
  const erasing = useMutation({
    mutationFn: () => api.eraseEntries({ ids: rows.map(row => row.id) }),
    onSuccess: ({ erased }) => {
      onErased(erased);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('title', { count })}
      warning={t('warning')}
      confirmLabel={t('yes', { count })}
      cancelLabel={t('no', { count })}
      pending={erasing.isPending ? t('pending') : undefined}
      onConfirm={() => erasing.mutate()}
      onClose={onClose}
    >
      <p>{t('what', { count })}</p>
      <FailureNotice error={erasing.error} />
    </ConfirmDialog>
  );
}
