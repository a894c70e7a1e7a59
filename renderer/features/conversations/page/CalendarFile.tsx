import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../../../../shared/contract/host';
import type { ConversationId } from '../../../../shared/domain/ids';
import { api } from '../../../api';
import { FolderField } from '../../../host';
import { Button, Dialog } from '../../../ui';
import { FailureNotice } from '../../../words';

/** Writes the date of one conversation for a calendar, after saying what is in the file and who can read it. */
export function CalendarFile(props: {
  readonly id: ConversationId;
  readonly onClose: () => void;
}): ReactElement {
  const { id, onClose } = props;
  const t = useTranslations('conversations.calendarFile');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const writing = useMutation({
    mutationFn: async (folder: Chosen) => ({
      folder: folder.label,
      file: (await api.exportCalendar({ circle: null, conversation: id, folder: folder.grant })).fileName,
    }),
  });
  const isWritten = writing.data !== undefined;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          {isWritten ? null : (
            <Button
              variant="filled"
              isDisabled={chosen === null}
              onPress={() => {
                if (chosen !== null) writing.mutate(chosen);
              }}
            >
              {t('write')}
            </Button>
          )}
          <Button variant={isWritten ? 'filled' : 'outlined'} onPress={onClose}>
            {t(isWritten ? 'close' : 'cancel')}
          </Button>
        </>
      }
    >
      <p>{t('text')}</p>
      {isWritten ? null : (
        <FolderField label={t('folder')} purpose="attachment" chosen={chosen} onChoose={setChosen} />
      )}
      <p role="status">{writing.data === undefined ? '' : t('written', writing.data)}</p>
      <FailureNotice error={writing.error} />
    </Dialog>
  );
}
