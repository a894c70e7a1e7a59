import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../../shared/domain/ids';
import { useEntry } from '../../../api';
import { InertMarkdown } from '../../../markdown/InertMarkdown';
import { Button, Dialog } from '../../../ui';
import { FailureNotice } from '../../../words';

/** What an entry says, over the page, without leaving what is being decided. */
export function ReadDialog(props: { readonly entry: EntryId; readonly onClose: () => void }): ReactElement {
  const { entry, onClose } = props;
  const words = useTranslations('words');
  const { data: view, error } = useEntry(entry);
  const title = view?.entry.title ?? '';
  return (
    <Dialog
      isOpen
      width="wide"
      isForReading
      isDismissable
      title={title === '' ? words('untitled') : title}
      onClose={onClose}
      actions={
        <Button variant="filled" autoFocus onPress={onClose}>
          {words('close')}
        </Button>
      }
    >
      <FailureNotice error={error} />
      {view === undefined ? null : <InertMarkdown text={view.entry.body} picture={nameOnly} />}
      {view === undefined || view.entry.outcome === '' ? null : (
        <InertMarkdown text={view.entry.outcome} picture={nameOnly} />
      )}
    </Dialog>
  );
}

const nameOnly = (name: string): string => name;
