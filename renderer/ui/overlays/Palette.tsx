import type { InputHTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import { Kbd } from '../marks/Kbd';
import styles from './Palette.module.css';

const cx = classesOf(styles);

/** `field` is usually a `PaletteField`; of `children` the list scrolls itself, so that it is reached from the field; `footer` holds key hints. */
export interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly label: string;
  readonly field: ReactNode;
  readonly children?: ReactNode;
  readonly footer?: ReactNode;
}

/** The place to find anything: 760px wide, near the top, over whatever is open. Escape or a press outside shuts it. */
export function Palette({ isOpen, onClose, label, field, children, footer }: PaletteProps): ReactElement {
  return (
    <ModalOverlay
      className={cx('scrim')}
      isOpen={isOpen}
      onOpenChange={open => (open ? undefined : onClose())}
      isDismissable
    >
      <Modal className={cx('window')}>
        <Dialog className={cx('dialog')} aria-label={label}>
          {field}
          <div className={cx('results')}>{children}</div>
          {footer === undefined ? null : <div className={cx('footer')}>{footer}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The input takes every attribute of an `<input>` (`role="combobox"`, `aria-activedescendant`, `onKeyDown`, …). */
export interface PaletteFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'> {
  readonly label: string;
  /** The key that shuts it, as shown. */
  readonly closeKeys?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** The palette's line to type in. */
export function PaletteField({ label, closeKeys, inputRef, ...rest }: PaletteFieldProps): ReactElement {
  return (
    <div className={cx('field')}>
      <Icon name="search" />
      <input
        {...rest}
        ref={inputRef}
        type="text"
        className={cx('input')}
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
      />
      {closeKeys === undefined ? null : <Kbd keys={closeKeys} />}
    </div>
  );
}

/** One key hint of the footer: the keys, then what they do. */
export function PaletteHint({
  keys,
  children,
}: {
  readonly keys: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <span className={cx('hint')}>
      <Kbd keys={keys} isStrong /> {children}
    </span>
  );
}
