import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import { Button } from '../controls/Button';
import { Icon } from '../marks/Icon';
import styles from './ConfirmDialog.module.css';
import { Dialog } from './Dialog';

const cx = classesOf(styles);

/** `warning` is the word that stands with the triangle when something would be lost: "For good". */
export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly warning?: string;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly pending?: string | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something is done. Focus starts on the way back when something would be lost. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const { warning, confirmLabel, cancelLabel, pending, onConfirm, onClose } = props;
  const isRisky = warning !== undefined;
  const actions = (
    <>
      <Button
        variant={isRisky ? 'outlined' : 'filled'}
        pending={pending}
        onPress={onConfirm}
        autoFocus={!isRisky}
      >
        {confirmLabel}
      </Button>
      <Button variant={isRisky ? 'filled' : 'outlined'} onPress={onClose} autoFocus={isRisky}>
        {cancelLabel}
      </Button>
    </>
  );
  return (
    <Dialog isOpen={props.isOpen} onClose={onClose} title={props.title} role="alertdialog" actions={actions}>
      {isRisky ? (
        <p className={cx('warning')}>
          <Icon name="warning" />
          {warning}
        </p>
      ) : null}
      <div>{props.children}</div>
    </Dialog>
  );
}
