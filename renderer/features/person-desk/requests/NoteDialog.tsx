import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../../api';
import { FormDialog } from '../../../records';
import { TextArea } from '../../../ui';
import type { RequestDialogProps } from './AnsweredDialog';
import { requestNoteLimit } from './NewRequest';
import { useKeepingRequest } from './use-keeping-request';

/** Changes what was noted of a request. */
export function NoteDialog({ request, onDone, onClose }: RequestDialogProps): ReactElement {
  const t = useTranslations('personDesk.requests');
  const [note, setNote] = useState(request.note);
  const task = useKeepingRequest(request.person, onDone);
  const keep = (): void =>
    task.keep(async () => {
      await api.saveRequest({ id: request.id, changes: { note: note.trim() } });
      return '';
    });
  return (
    <FormDialog
      words={{
        title: t('noteDialog.title'),
        done: t('noteDialog.done'),
        pending: t('create.pending'),
        cancel: t('create.cancel'),
      }}
      task={task}
      onDone={keep}
      onClose={onClose}
    >
      <TextArea
        label={t('create.note')}
        autoFocus
        maxLength={requestNoteLimit}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}
