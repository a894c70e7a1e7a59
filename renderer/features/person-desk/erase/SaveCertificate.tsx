import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { CertificateId } from '../../../../shared/domain/sharing/person-desk';
import { api } from '../../../api';
import { FileOut } from '../../../records';

/** Writes a certificate into a folder, as a text file. */
export function SaveCertificate(props: {
  readonly id: CertificateId;
  readonly onClose: () => void;
}): ReactElement {
  const { id, onClose } = props;
  const t = useTranslations('personDesk.erase.save');
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
      about={<p>{t('about')}</p>}
      write={async ({ grant, label }) => {
        const { fileName } = await api.exportCertificate({ id, folder: grant });
        return t('done', { file: fileName, folder: label });
      }}
      onClose={onClose}
    />
  );
}
