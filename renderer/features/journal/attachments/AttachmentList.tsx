import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../../shared/domain/entry';
import { Button, Icon, IconButton, MenuButton, Notice, Progress } from '../../../ui';
import { readableSize } from '../../../words';
import { AttachmentDialog } from './AttachmentDialog';
import styles from './Attachments.module.css';
import { RemoveDialog } from './RemoveDialog';
import { SaveCopyDialog } from './SaveCopyDialog';
import type { Attaching } from './use-attachments';
import { usePicture } from './use-picture';

type Opened = { readonly what: 'show' | 'copy' | 'remove'; readonly attachment: Attachment } | null;

/** What is attached to an entry: small pictures and names, each opens to its full size. */
export function AttachmentList(props: {
  readonly attachments: readonly Attachment[];
  readonly attaching: Attaching;
  readonly isReadOnly: boolean;
}): ReactElement | null {
  const { attachments, attaching, isReadOnly } = props;
  const t = useTranslations('editor.attachments');
  const words = useTranslations('words');
  const [opened, setOpened] = useState<Opened>(null);
  const close = (): void => setOpened(null);
  return (
    <div className={styles['attachments']}>
      <div role="alert">
        {attaching.problems.length === 0 ? null : (
          <Notice
            title={attaching.problems.join(' ')}
            icon="warning"
            actions={
              <Button variant="link" onPress={attaching.dismiss}>
                {words('close')}
              </Button>
            }
          />
        )}
      </div>
      {attaching.adding === null ? null : (
        <Progress label={t('adding', { name: attaching.adding })} value={undefined} />
      )}
      {attachments.length === 0 ? null : (
        <ul className={styles['list']} aria-label={t('list')}>
          {attachments.map(attachment => (
            <li key={attachment.id} className={styles['item']}>
              <AttachmentItem attachment={attachment} isReadOnly={isReadOnly} onDo={setOpened} />
            </li>
          ))}
        </ul>
      )}
      {opened?.what === 'show' ? <AttachmentDialog attachment={opened.attachment} onClose={close} /> : null}
      {opened?.what === 'copy' ? <SaveCopyDialog attachment={opened.attachment} onClose={close} /> : null}
      {opened?.what === 'remove' ? (
        <RemoveDialog attachment={opened.attachment} onRemove={attaching.remove} onClose={close} />
      ) : null}
    </div>
  );
}

function AttachmentItem(props: {
  readonly attachment: Attachment;
  readonly isReadOnly: boolean;
  readonly onDo: (opened: Opened) => void;
}): ReactElement {
  const { attachment, isReadOnly, onDo } = props;
  const t = useTranslations('editor.attachments');
  const { name } = attachment;
  const remove = {
    id: 'remove',
    label: t('removeShort'),
    icon: 'bin',
    onAction: () => onDo({ what: 'remove', attachment }),
  } as const;
  const copy = {
    id: 'copy',
    label: t('saveCopyShort'),
    icon: 'export',
    onAction: () => onDo({ what: 'copy', attachment }),
  } as const;
  return (
    <>
      <button
        type="button"
        className={styles['open']}
        aria-label={t('open', { name })}
        onClick={() => onDo({ what: 'show', attachment })}
      >
        {attachment.mediaType === 'application/pdf' ? (
          <span className={styles['paper']}>
            <Icon name="page" size={20} />
          </span>
        ) : (
          <Thumbnail attachment={attachment} />
        )}
      </button>
      <span className={styles['name']}>
        {name}
        <span className={styles['size']}>{readableSize(attachment.size)}</span>
      </span>
      <MenuButton
        label={t('more', { name })}
        trigger={<IconButton icon="more" label={t('more', { name })} />}
        groups={[{ label: t('group'), actions: isReadOnly ? [copy] : [copy, remove] }]}
      />
    </>
  );
}

function Thumbnail({ attachment }: { readonly attachment: Attachment }): ReactElement {
  const { address } = usePicture(attachment);
  if (address === null)
    return (
      <span className={styles['paper']}>
        <Icon name="image" size={20} />
      </span>
    );
  return <img className={styles['thumbnail']} src={address} alt="" />;
}
