import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classesOf } from '../class-names';
import styles from './Dialog.module.css';

const cx = classesOf(styles);

/** A titled window over the page. Escape calls `onClose`; pressing outside does too when `isDismissable`. */
export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children?: ReactNode;
  /** The buttons of the last row, the main one first. */
  readonly actions?: ReactNode;
  readonly width?: 'regular' | 'wide';
  readonly isDismissable?: boolean;
  /** What is in it may be longer than the window and nothing in it takes focus: then the keyboard must be able to scroll it. */
  readonly isForReading?: boolean;
  /** For what must be answered: Escape does nothing. */
  readonly mustAnswer?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
}

/** Holds focus until it closes, then gives it back. */
export function Dialog(props: DialogProps): ReactElement {
  const {
    isOpen,
    onClose,
    isDismissable = false,
    isForReading = false,
    mustAnswer = false,
    width = 'regular',
    role = 'dialog',
  } = props;
  return (
    <ModalOverlay
      className={cx('scrim')}
      isOpen={isOpen}
      onOpenChange={open => (open ? undefined : onClose())}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={mustAnswer}
    >
      <Modal className={cx('window', width === 'wide' && 'wide')}>
        <AriaDialog role={role} className={cx('dialog')}>
          <Heading slot="title" level={2} className={cx('title')}>
            {props.title}
          </Heading>
          <div
            className={cx('body')}
            {...(isForReading ? { role: 'region', 'aria-label': props.title, tabIndex: 0 } : {})}
          >
            {props.children}
          </div>
          {props.actions === undefined ? null : <div className={cx('actions')}>{props.actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
