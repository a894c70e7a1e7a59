import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog, Notice } from '../ui';
import { FailureNotice } from '../words';
import { UnsavedText } from './useVault';

/** The journal was asked to close and is still open, which must not go unnoticed: text would be lost, or closing failed. */
export function LockFailure(props: {
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onLockAnyway: () => void;
}): ReactElement | null {
  const t = useTranslations('app.lockFailed');
  const words = useTranslations('words');
  if (props.error === null) return null;
  const isTextAtStake = props.error instanceof UnsavedText;
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t('title')}
      onClose={props.onClose}
      actions={
        <>
          <Button variant="filled" onPress={props.onClose} autoFocus>
            {isTextAtStake ? t('stay') : words('close')}
          </Button>
          {isTextAtStake ? <Button onPress={props.onLockAnyway}>{t('lockAnyway')}</Button> : null}
        </>
      }
    >
      {isTextAtStake ? (
        <Notice title={t('unsaved')} tone="alert">
          {t('unsavedNext')}
        </Notice>
      ) : (
        <FailureNotice error={props.error} isGrave />
      )}
    </Dialog>
  );
}
