import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { CircleId } from '../../../../shared/domain/ids';
import { api } from '../../../api';
import { FileOut } from '../../../records';

/** Writes the dates of a circle to a calendar file, after saying what is in it and who can read it. */
export function CalendarFile(props: {
  readonly circle: CircleId;
  readonly onClose: () => void;
}): ReactElement {
  const { circle, onClose } = props;
  const t = useTranslations('circles.file');
  return (
    <FileOut
      words={{
        title: t('title'),
        folder: t('folder'),
        go: t('go'),
        writing: t('writing'),
        close: t('close'),
        cancel: t('cancel'),
      }}
      about={<p>{t('text')}</p>}
      write={async ({ grant, label }) => {
        const written = await api.exportCalendar({ circle, conversation: null, folder: grant });
        return t('done', { count: written.events, file: written.fileName, folder: label });
      }}
      onClose={onClose}
    />
  );
}
