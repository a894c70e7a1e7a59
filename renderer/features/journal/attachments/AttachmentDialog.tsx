import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../../shared/domain/entry';
import { PdfView } from '../../../pdf/PdfView';
import { Button, Dialog } from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from './Attachments.module.css';
import { useBytes, usePicture } from './use-picture';

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
        <Pdf attachment={attachment} />
      ) : (
        <Picture attachment={attachment} description={t('picture', { name: attachment.name })} />
      )}
    </Dialog>
  );
}

function Pdf({ attachment }: { readonly attachment: Attachment }): ReactElement {
  const { data, error } = useBytes(attachment);
  return <PdfView name={attachment.name} bytes={data} error={error} />;
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
