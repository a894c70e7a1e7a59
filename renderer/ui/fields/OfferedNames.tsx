import { type ReactElement, useEffect, useRef } from 'react';
import { classesOf } from '../class-names';
import styles from './OfferedNames.module.css';

const cx = classesOf(styles);

/** Something that can be put in where the caret is; `detail` tells it apart. */
export type Offered = { readonly label: string; readonly detail: string };

/** What a field offers for the text being typed. `onCaret`: the caret is there now. `onDecline`: none of it is meant. */
export type Offering = {
  readonly label: string;
  readonly offers: readonly Offered[];
  readonly onChoose: (offer: Offered) => void;
  readonly onCaret: (position: number) => void;
  readonly onDecline: () => void;
};

/** Whether both say the same; `null` is nothing that is offered. */
export const isSameOffer = (one: Offered, other: Offered | null): boolean =>
  one.label === other?.label && one.detail === other.detail;

/** The id of the offer at `index` of the list `id`, for `aria-activedescendant`. */
export const offerId = (id: string, index: number): string => `${id}-${index}`;

/** What fits the text being typed, under its field. The field keeps the keyboard and says which offer it is on. */
export function OfferedNames(props: {
  readonly id: string;
  readonly offering: Offering;
  readonly at: number;
}): ReactElement {
  const { id, at } = props;
  const { label, offers, onChoose } = props.offering;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={cx('offers')}>
      {offers.map((offer, index) => (
        <div
          key={`${offer.label}\n${offer.detail}`}
          id={offerId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={cx('offer', index === at && 'at')}
          onMouseDown={event => {
            event.preventDefault();
            onChoose(offer);
          }}
        >
          <span className={cx('label')}>{offer.label}</span>
          {offer.detail === '' ? null : <span className={cx('detail')}>{offer.detail}</span>}
        </div>
      ))}
    </div>
  );
}
