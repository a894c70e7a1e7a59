import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useRef,
  useState,
} from 'react';
import { classesOf } from '../class-names';
import styles from './LongList.module.css';

const cx = classesOf(styles);

/** A list of which only the lines near the screen are drawn. */
export type LongList = {
  readonly box: RefObject<HTMLDivElement | null>;
  /** The indexes of the lines that are drawn, in order. */
  readonly shown: readonly number[];
  /** Scrolls as little as shows the line; `start` brings it to the top. */
  readonly scrollTo: (line: number, to?: 'start') => void;
  readonly drawn: {
    readonly items: readonly VirtualItem[];
    readonly height: number;
    readonly measure: (line: HTMLElement | null) => void;
  };
};

/**
 * `sizeOf` guesses the height of a line in pixels until it is drawn. `keyOf` tells lines apart where some come and go while the
 * keyboard is in one of them; without it a line is its place.
 */
export function useLongList(
  count: number,
  sizeOf: (line: number) => number,
  keyOf?: (line: number) => string,
): LongList {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: sizeOf,
    overscan: 8,
    ...(keyOf === undefined ? {} : { getItemKey: keyOf }),
  });
  const items = virtual.getVirtualItems();
  return {
    box,
    shown: items.map(({ index }) => index),
    scrollTo: (line, to) => virtual.scrollToIndex(line, to === undefined ? {} : { align: to }),
    drawn: { items, height: virtual.getTotalSize(), measure: virtual.measureElement },
  };
}

/**
 * Draws the lines of a long list. One stop for Tab; `active` is the id of the line the keyboard is on. `line` draws one, or
 * gives `null` for one that is on its way; its `hasRing` says that the list was reached by keys.
 */
export function LongListBox(props: {
  readonly list: LongList;
  readonly label: string;
  readonly active: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly line: (index: number, hasRing: boolean) => ReactNode;
}): ReactElement {
  const { list, onKeyDown } = props;
  const { items, height, measure } = list.drawn;
  const [hasRing, setRing] = useState(false);
  return (
    <div
      ref={list.box}
      className={cx('list')}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={props.active}
      onKeyDown={event => {
        setRing(true);
        onKeyDown(event);
      }}
      onFocus={event => setRing(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => setRing(false)}
    >
      <div className={cx('space')} style={{ height }} role="presentation">
        {items.map(({ key, index, start }) => (
          <div
            key={key}
            ref={measure}
            data-index={index}
            className={cx('line')}
            style={{ transform: `translateY(${start}px)` }}
            role="presentation"
          >
            {props.line(index, hasRing) ?? <div className={cx('waiting')} />}
          </div>
        ))}
      </div>
    </div>
  );
}
