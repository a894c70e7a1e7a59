import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { JournalError } from '../../../../shared/contract/errors';
import type { EntryId } from '../../../../shared/domain/ids';
import { type Instant, localDateOf } from '../../../../shared/domain/time';
import { api } from '../../../api';
import { Button, Dialog, SaveState } from '../../../ui';
import { FailureNotice, useFailureText, writeDay, writeTime } from '../../../words';
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
  const textOf = useFailureText();
  const [isChoosing, setChoosing] = useState(false);
  switch (view.kind) {
    case 'saving':
      return <SaveState state="saving">{t('saving')}</SaveState>;
    case 'saved':
      return <SaveState state="saved">{t('saved', { time: savedAt(view.at) })}</SaveState>;
    case 'failed': {
      const { what, next } = textOf(new JournalError(view.failure.code, view.failure.details));
      const retry = (
        <Button variant="link" onPress={saver.retry}>
          {t('retry')}
        </Button>
      );
      return (
        <SaveState state="failed" action={retry}>
          {t('failed', { what: `${what} ${next}` })}
        </SaveState>
      );
    }
    case 'conflict':
      return (
        <>
          <SaveState
            state="failed"
            action={
              <Button variant="link" onPress={() => setChoosing(true)}>
                {t('choose')}
              </Button>
            }
          >
            {t('conflict')}
          </SaveState>
          {isChoosing ? (
            <ConflictDialog saver={saver} onCopied={onCopied} onClose={() => setChoosing(false)} />
          ) : null}
        </>
      );
  }
}

function savedAt(at: Instant): string {
  const day = localDateOf(at);
  return day === localDateOf(Date.now())
    ? writeTime(at)
    : `${writeDay(day, 'dayMonthYear')}, ${writeTime(at)}`;
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
      const { kind, ...content } = saver.content();
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
