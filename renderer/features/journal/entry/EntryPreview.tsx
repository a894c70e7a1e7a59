import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../../shared/domain/entry';
import type { InlineMark } from '../../../../shared/domain/inline';
import { Markdown } from '../../../markdown/Markdown';
import styles from '../../../markdown/Markdown.module.css';
import { toggleBox } from '../../../markdown/task-boxes';
import { Picture } from '../attachments/AttachmentDialog';
import { pictureCalled } from '../attachments/picture-called';

/** Characters beyond which a page would take too long to draw. */
const longestPage = 400_000;

/** An entry as a page to read. `onText` gets the text with a box ticked. */
export function EntryPreview(props: {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly onMark: (mark: InlineMark) => void;
  readonly onAddress: (address: string) => void;
  readonly onText: ((text: string) => void) | undefined;
}): ReactElement {
  const { text, attachments, onMark, onAddress, onText } = props;
  const t = useTranslations('editor');
  const nowhere = { from: 0, to: 0 };
  if (text.length > longestPage) return <p>{t('preview.tooLong')}</p>;
  if (text.trim() === '') return <p className={styles['nothing']}>{t('preview.empty')}</p>;
  return (
    <Markdown
      text={text}
      onAddress={onAddress}
      onLink={label => onMark({ kind: 'link', label, ...nowhere })}
      onMention={name => onMark({ kind: 'mention', name, ...nowhere })}
      onTag={tag => onMark({ kind: 'tag', tag, ...nowhere })}
      onCheck={
        onText === undefined
          ? undefined
          : index => {
              const ticked = toggleBox(text, index);
              if (ticked !== null) onText(ticked);
            }
      }
      picture={(name, description) => {
        const found = pictureCalled(attachments, name);
        return found === undefined ? null : <Picture attachment={found} description={description} />;
      }}
      remotePicture={name => t('preview.remotePicture', { name })}
      checkLabel={t('check')}
    />
  );
}
