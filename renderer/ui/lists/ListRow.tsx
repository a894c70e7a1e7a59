import type { HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { classesOf } from '../class-names';
import styles from './ListRow.module.css';

const cx = classesOf(styles);

/**
 * What a row shows. The rest (`role`, `id`, `aria-selected`, `onClick`, `style` of a virtual list, …) goes to the
 * element, so that a feature decides whether it is an option, a grid row or a plain item.
 */
export interface ListRowProps
  extends Omit<HTMLAttributes<HTMLDivElement>, 'title' | 'className' | 'children'> {
  readonly glyph?: ReactNode;
  /** Two lines at most. */
  readonly title: ReactNode;
  /** Left on the second line, cut with "…" when long; under a name it wraps too. */
  readonly state?: ReactNode;
  /** Right on the second line, never cut. */
  readonly date?: ReactNode;
  readonly isSelected?: boolean;
  /** The title is a name: it wraps as far as it needs and is never cut. */
  readonly isName?: boolean;
  /** Draws the focus ring on the row's edge, for lists that keep focus elsewhere (`aria-activedescendant`). */
  readonly isFocused?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A row of a list: glyph, title, and a second line with its state and date. */
export function ListRow(props: ListRowProps): ReactElement {
  const {
    glyph,
    title,
    state,
    date,
    isSelected = false,
    isName = false,
    isFocused = false,
    ref,
    ...rest
  } = props;
  return (
    <div {...rest} ref={ref} className={cx('row', isSelected && 'selected', isFocused && 'focused')}>
      <div className={cx('glyph')}>{glyph}</div>
      <div className={cx('title', isName && 'name')}>{title}</div>
      <div className={cx('second')}>
        {state === undefined || state === '' ? null : (
          <span className={cx('state', isName && 'whole')}>{state}</span>
        )}
        <span className={cx('date')}>{date}</span>
      </div>
    </div>
  );
}
