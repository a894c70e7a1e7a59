import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../../shared/domain/entry';
import { ConfirmDialog } from '../../../ui';
import { FailureNotice } from '../../../words';
import type { Attaching } from './use-attachments';

/** Asks before an attachment is erased. */
export function RemoveDialog(props: {
  readonly attachment: Attachment;
  readonly onRemove: Attaching['remove'];
  readonly onClose: () => void;
}): ReactElement {
  const { attachment, onRemove, onClose } = props;
  const t = useTranslations('editor.attachments');
  const removing = useMutation({ mutationFn: () => onRemove(attachment.id), onSuccess: onClose });
  return (
    <ConfirmDialog
      isOpen
      title={t('removeTitle', { name: attachment.name })}
      warning={t('removeWarning')}
      confirmLabel={t('removeConfirm')}
      cancelLabel={t('removeCancel')}
      onConfirm={() => removing.mutate()}
      onClose={onClose}
    >
      <p>{t('removeText')}</p>
      <FailureNotice error={removing.error} />
    </ConfirmDialog>
  );
}
