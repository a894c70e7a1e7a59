import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog } from '../ui';

/** Says that a text was not put in because it would be longer than an entry can hold. */
export function TooLongDialog(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const t = useTranslations('editor.tooLong');
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title={t('title')}
      role="alertdialog"
      actions={
        <Button variant="filled" autoFocus onPress={props.onClose}>
          {t('dismiss')}
        </Button>
      }
    >
      <p>{t('text')}</p>
    </Dialog>
  );
}
