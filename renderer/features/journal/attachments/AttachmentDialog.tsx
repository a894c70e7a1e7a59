import { lazy, type ReactElement, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../../shared/domain/entry';
import { Button, Dialog } from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from './Attachments.module.css';
import { usePicture } from './use-blob-address';

const PdfPages = lazy(() => import('./PdfPages'));

/** An attachment in its full size. */
export function AttachmentDialog(props: {
  readonly attachment: Attachment;
  readonly onClose: () => void;
}): ReactElement {
  const { attachment, onClose } = props;
  const t = useTranslations('editor.attachments');
  return (
    <Dialog
      isOpen
      isDismissable
      isForReading
      width="wide"
      onClose={onClose}
      title={attachment.name}
      actions={<Button onPress={onClose}>{t('close')}</Button>}
    >
      {attachment.mediaType === 'application/pdf' ? (
        <Suspense fallback={<p role="status">{t('loading')}</p>}>
          <PdfPages attachment={attachment} />
        </Suspense>
      ) : (
        <Picture attachment={attachment} description={t('picture', { name: attachment.name })} />
      )}
    </Dialog>
  );
}

/** A picture of the journal, at its own size or smaller. */
export function Picture(props: {
  readonly attachment: Attachment;
  readonly description: string;
}): ReactElement {
  const { address, error } = usePicture(props.attachment);
  return (
    <span className={styles['shown']}>
      {address === null ? null : <img className={styles['picture']} src={address} alt={props.description} />}
      <FailureNotice error={error} />
    </span>
  );
}
