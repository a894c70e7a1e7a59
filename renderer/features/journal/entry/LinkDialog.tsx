import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../../shared/domain/ids';
import { api } from '../../../api';
import { ConfirmDialog } from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from './EntrySheet.module.css';
import type { LinkQuestion } from './use-open-mark';

/** Asks before a link makes a new entry or leads out of the journal. */
export function LinkDialog(props: {
  readonly question: LinkQuestion;
  readonly onClose: () => void;
  readonly onWritten: (id: EntryId) => void;
}): ReactElement | null {
  const { question, onClose, onWritten } = props;
  const t = useTranslations('journal.links');
  const writing = useMutation({
    mutationFn: (label: string) =>
      api.createEntry({ kind: 'reflection', template: null, content: { title: label } }),
    onSuccess: ({ entry }) => {
      onClose();
      onWritten(entry.id);
    },
  });
  const opening = useMutation({ mutationFn: (url: string) => api.openLink({ url }), onSuccess: onClose });
  if (question === null) return null;
  const isWeb = question.kind === 'web';
  return (
    <ConfirmDialog
      isOpen
      title={isWeb ? t('webTitle') : t('missingTitle', { label: question.label })}
      confirmLabel={isWeb ? t('open') : t('write')}
      cancelLabel={t('cancel')}
      onClose={onClose}
      onConfirm={() =>
        question.kind === 'web' ? opening.mutate(question.address) : writing.mutate(question.label)
      }
    >
      {isWeb ? <p className={styles['address']}>{question.address}</p> : null}
      <p>{isWeb ? t('web') : t('missing')}</p>
      <FailureNotice error={writing.error ?? opening.error} />
    </ConfirmDialog>
  );
}
