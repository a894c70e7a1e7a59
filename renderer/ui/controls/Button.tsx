import { type ReactElement, type ReactNode, type Ref, useId } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import type { IconName } from '../marks/icon-shapes';
import { Kbd } from '../marks/Kbd';
import styles from './Button.module.css';

const cx = classesOf(styles);

/**
 * One filled button on a screen; the rest are outlined, then links. Quiet has no edge until it is pointed at.
 * Main is the rail's Write: edged in the accent, because the filled one belongs to the sheet; plain is its Find.
 * Note is a link among the notes in the margin.
 */
export type ButtonVariant = 'filled' | 'main' | 'outlined' | 'plain' | 'link' | 'note' | 'quiet';

/** Regular is 36px high, text 32px (inside running text), cover 44px. */
export type ButtonSize = 'regular' | 'text' | 'cover';

/** Everything the library's button takes (`onPress`, `isDisabled`, `type`, `autoFocus`, `aria-…`), and our look. */
export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending'> {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  /** A mark before the words that is not an icon, for instance a status glyph. */
  readonly start?: ReactNode;
  /** The keys that do the same, as shown: "Ctrl N". */
  readonly keys?: string;
  /** While work is under way: said instead of the words, and presses are ignored. `undefined` when idle. */
  readonly pending?: string | undefined;
  /** Why it is not yet possible. Shown to the left; giving it disables the button. */
  readonly reason?: string | undefined;
  readonly isWide?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button in one of four weights. */
export function Button(props: ButtonProps): ReactElement {
  const { reason, ...rest } = props;
  const reasonId = useId();
  if (reason === undefined) return <PlainButton {...rest} />;
  return (
    <span className={cx('withReason')}>
      <span id={reasonId} className={cx('reason')}>
        {reason}
      </span>
      <PlainButton {...rest} isDisabled aria-describedby={reasonId} />
    </span>
  );
}

function PlainButton(props: Omit<ButtonProps, 'reason'>): ReactElement {
  const {
    children,
    variant = 'outlined',
    size = 'regular',
    icon,
    start,
    keys,
    pending,
    isWide,
    ...rest
  } = props;
  return (
    <AriaButton
      {...rest}
      {...(pending === undefined ? {} : waiting)}
      className={cx('button', variant, size !== 'regular' && size, isWide && 'wide')}
    >
      {icon === undefined ? start : <Icon name={icon} />}
      <span className={cx('words')}>{pending ?? children}</span>
      {keys === undefined ? null : (
        <span className={cx('keys')} aria-hidden="true">
          <Kbd keys={keys} />
        </span>
      )}
    </AriaButton>
  );
}

/**
 * Keeps focus and its place, and does nothing. The library's own pending state would announce the button by its id,
 * which names nothing once the button has gone.
 */
const waiting = {
  'aria-disabled': true,
  'data-pending': true,
  type: 'button',
  onPress: () => undefined,
} as const;
