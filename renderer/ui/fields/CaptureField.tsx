import { type KeyboardEvent, type ReactElement, type ReactNode, type Ref, useId, useState } from 'react';
import { classesOf } from '../class-names';
import styles from './CaptureField.module.css';
import { isSameOffer, type Offered, OfferedNames, type Offering, offerId } from './OfferedNames';

const cx = classesOf(styles);

/**
 * `onKeep` is called on Ctrl Enter (Cmd Enter on a Mac). `onChange` also says where the caret is. `children` is the row under
 * the line: kind, audience.
 */
export interface CaptureFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string, caret: number) => void;
  readonly onKeep: () => void;
  readonly offering?: Offering;
  readonly onBlur?: () => void;
  readonly isReadOnly?: boolean;
  readonly children?: ReactNode;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** The writing line: no box, only its underline. It grows with what is written, and offers what fits under it. */
export function CaptureField(props: CaptureFieldProps): ReactElement {
  const { offering = nothing, onBlur, isReadOnly = false, children } = props;
  const list = useId();
  const { at, take } = useOffer(offering);
  const isOpen = offering.offers.length > 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onKeep();
    else if (!take(event)) return;
    event.preventDefault();
  };
  return (
    <>
      <div className={cx('frame')}>
        <textarea
          autoComplete="off"
          className={cx('line')}
          aria-label={props.label}
          aria-autocomplete="list"
          {...(isOpen ? { 'aria-controls': list, 'aria-activedescendant': offerId(list, at) } : {})}
          placeholder={props.placeholder}
          rows={1}
          value={props.value}
          readOnly={isReadOnly}
          onBlur={() => {
            offering.onDecline();
            onBlur?.();
          }}
          onChange={({ target }) => props.onChange(target.value, target.selectionStart)}
          onSelect={({ currentTarget }) => offering.onCaret(currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          ref={props.areaRef}
        />
        {isOpen ? <OfferedNames id={list} offering={offering} at={at} /> : null}
      </div>
      {children === undefined ? null : <div className={cx('under')}>{children}</div>}
    </>
  );
}

const nothing: Offering = {
  label: '',
  offers: [],
  onChoose: () => undefined,
  onCaret: () => undefined,
  onDecline: () => undefined,
};

/** Which offer the keyboard is on, and what its keys do; `take` says whether a key was meant for the offers. */
function useOffer({ offers, onChoose, onDecline }: Offering): {
  readonly at: number;
  readonly take: (event: KeyboardEvent) => boolean;
} {
  const [chosen, setChosen] = useState<Offered | null>(null);
  if (chosen !== null && offers.length === 0) setChosen(null);
  // More letters offer anew: the keyboard stays on the name it was moved to.
  const at = Math.max(
    offers.findIndex(offer => isSameOffer(offer, chosen)),
    0,
  );
  const step = (by: number): void => setChosen(offers[(at + by + offers.length) % offers.length] ?? null);
  const take = (event: KeyboardEvent): boolean => {
    const offer = offers[at];
    if (
      offer === undefined ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.nativeEvent.isComposing
    )
      return false;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && !event.shiftKey) onChoose(offer);
    else if (event.key === 'Escape') onDecline();
    else return false;
    // Escape would close the small window too.
    event.stopPropagation();
    return true;
  };
  return { at, take };
}
