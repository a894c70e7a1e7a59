import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../../shared/domain/ids';
import { api } from '../../../api';
import { SavedLine } from '../../../records';
import { Button, Dialog } from '../../../ui';
import { FailureNotice } from '../../../words';
import type { SaveView } from './autosave';
import type { Saver } from './saver';

/** `view` is what is known about the disk; `onCopied` leads to the entry that keeps the head's own version. */
export type SaveLineProps = {
  readonly saver: Saver;
  readonly view: SaveView;
  readonly onCopied: (id: EntryId) => void;
};

/** Says whether the entry is on the disk, and what can be done when it is not. */
export function SaveLine({ saver, view, onCopied }: SaveLineProps): ReactElement {
  const t = useTranslations('editor.save');
  return (
    <SavedLine
      saving={view}
      conflict={t('conflict')}
      onRetry={saver.retry}
      settle={onClose => <ConflictDialog saver={saver} onCopied={onCopied} onClose={onClose} />}
    />
  );
}

/** Two versions of one entry: the head decides, and neither goes without her word. */
function ConflictDialog(props: {
  readonly saver: Saver;
  readonly onCopied: (id: EntryId) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { saver, onCopied, onClose } = props;
  const t = useTranslations('editor');
  const copying = useMutation({
    mutationFn: async () => {
      // Who may read the copy is for her to say again, with a reason.
      const { kind, audience: _audience, ...content } = saver.content();
      const title = content.title === '' ? '' : t('conflict.copyTitle', { title: content.title });
      const copy = await api.createEntry({ kind, template: null, content: { ...content, title } });
      await saver.takeTheirs();
      return copy.entry.id;
    },
    onSuccess: id => {
      onClose();
      onCopied(id);
    },
  });
  const taking = useMutation({ mutationFn: () => saver.takeTheirs(), onSuccess: onClose });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('conflict.title')}
      actions={
        <>
          <Button variant="filled" onPress={() => copying.mutate()}>
            {t('save.keepMine')}
          </Button>
          <Button onPress={() => taking.mutate()}>{t('save.takeTheirs')}</Button>
        </>
      }
    >
      <p>{t('conflict.text')}</p>
      <FailureNotice error={copying.error ?? taking.error} />
    </Dialog>
  );
}
