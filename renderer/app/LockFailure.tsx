import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog } from '../ui';
import { FailureNotice } from '../words';

/** The journal was asked to close and could not; it is still open, which must not go unnoticed. */
export function LockFailure(props: {
  readonly error: unknown;
  readonly onClose: () => void;
}): ReactElement | null {
  const t = useTranslations('app.lockFailed');
  const words = useTranslations('words');
  if (props.error === null) return null;
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t('title')}
      onClose={props.onClose}
      actions={
        <Button variant="filled" onPress={props.onClose} autoFocus>
          {words('close')}
        </Button>
      }
    >
      <FailureNotice error={props.error} isGrave />
    </Dialog>
  );
}
