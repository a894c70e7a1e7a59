import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../../../../shared/contract/host';
import type { Attachment } from '../../../../shared/domain/entry';
import { api } from '../../../api';
import { FolderField } from '../../../host';
import { Button, Dialog } from '../../../ui';
import { FailureNotice } from '../../../words';

/** Writes an attachment to a folder of the head's choice, after saying that it will not be encrypted there. */
export function SaveCopyDialog(props: {
  readonly attachment: Attachment;
  readonly onClose: () => void;
}): ReactElement {
  const { attachment, onClose } = props;
  const t = useTranslations('editor.attachments');
  const words = useTranslations('words');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const saving = useMutation({
    mutationFn: async (folder: Chosen) => ({
      folder: folder.label,
      file: (await api.saveAttachmentCopy({ id: attachment.id, folder: folder.grant })).fileName,
    }),
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('copyTitle', { name: attachment.name })}
      actions={
        saving.data === undefined ? (
          <>
            <Button
              variant="filled"
              isDisabled={chosen === null}
              onPress={() => {
                if (chosen !== null) saving.mutate(chosen);
              }}
            >
              {t('copyConfirm')}
            </Button>
            <Button onPress={onClose}>{words('cancel')}</Button>
          </>
        ) : (
          <Button variant="filled" onPress={onClose} autoFocus>
            {words('close')}
          </Button>
        )
      }
    >
      <p>{t('copyText')}</p>
      {saving.data === undefined ? (
        <FolderField label={t('copyFolder')} purpose="attachment" chosen={chosen} onChoose={setChosen} />
      ) : null}
      <p role="status">{saving.data === undefined ? '' : t('copied', saving.data)}</p>
      <FailureNotice error={saving.error} />
    </Dialog>
  );
}
