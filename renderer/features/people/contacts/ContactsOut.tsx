import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../../api';
import { FileOut } from '../../../records';
import { Notice } from '../../../ui';

/** Writes all people to a vCard file, after saying who can read it. */
export function ContactsOut({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useTranslations('people.contactsOut');
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
      about={
        <Notice title={t('warningTitle')} tone="alert">
          {t('warning')}
        </Notice>
      }
      write={async ({ grant, label }) => {
        const written = await api.exportContacts({ people: null, folder: grant });
        return t('done', { count: written.people, file: written.fileName, folder: label });
      }}
      onClose={onClose}
    />
  );
}
