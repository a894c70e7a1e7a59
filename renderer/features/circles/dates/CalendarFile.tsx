import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../../../../shared/contract/host';
import type { CircleId } from '../../../../shared/domain/ids';
import { api, useTask } from '../../../api';
import { FolderField } from '../../../host';
import { Button, Dialog, Notice } from '../../../ui';
import { FailureNotice } from '../../../words';

type Written = { readonly fileName: string; readonly events: number; readonly folder: string };

/** Writes the dates of a circle to a calendar file, after saying what is in it and who can read it. */
export function CalendarFile(props: {
  readonly circle: CircleId;
  readonly onClose: () => void;
}): ReactElement {
  const { circle, onClose } = props;
  const t = useTranslations('circles.file');
  const [folder, setFolder] = useState<Chosen | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const task = useTask();
  const write = (chosen: Chosen): void =>
    task.run(async () => {
      const report = await api.exportCalendar({ circle, conversation: null, folder: chosen.grant });
      setWritten({ ...report, folder: chosen.label });
    });
  return (
    <Dialog
      isOpen
      title={t('title')}
      onClose={onClose}
      actions={
        written === null ? (
          <>
            {folder === null ? null : (
              <Button
                variant="filled"
                pending={task.isRunning ? t('writing') : undefined}
                onPress={() => write(folder)}
              >
                {t('go')}
              </Button>
            )}
            <Button variant="link" onPress={onClose}>
              {t('cancel')}
            </Button>
          </>
        ) : (
          <Button variant="filled" autoFocus onPress={onClose}>
            {t('close')}
          </Button>
        )
      }
    >
      {written === null ? (
        <>
          <p>{t('text')}</p>
          <FolderField label={t('folder')} purpose="export" chosen={folder} onChoose={setFolder} />
        </>
      ) : null}
      <FailureNotice error={task.error} />
      <div role="status">
        {written === null ? null : (
          <Notice
            icon="check"
            title={t('done', { count: written.events, file: written.fileName, folder: written.folder })}
          />
        )}
      </div>
    </Dialog>
  );
}
