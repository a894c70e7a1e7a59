import type { ElementType, ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import styles from './MarginRow.module.css';

const cx = classesOf(styles);

/**
 * `label` and `note` stand left of the rule, right-aligned: when, who, what kind, what state. `children` right of it.
 * `isSelected` washes the whole row and adds the bar. `as` chooses the element (a list item in a list).
 */
export interface MarginRowProps {
  readonly label?: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  /** Quiet labels are notes themselves: Advice, From, Theme. */
  readonly tone?: 'strong' | 'quiet';
  /** Where the label sits: on the first line of the text, or at the top. */
  readonly align?: 'baseline' | 'top';
  readonly isSelected?: boolean;
  readonly as?: Extract<ElementType, 'div' | 'li' | 'section'>;
  /** Labels that head a section are headings: gives the level. */
  readonly headingLevel?: 2 | 3;
}

/** One row of a sheet, on both sides of the margin rule. */
export function MarginRow(props: MarginRowProps): ReactElement {
  const {
    label,
    note,
    children,
    tone = 'strong',
    align = 'baseline',
    isSelected = false,
    as: Row = 'div',
  } = props;
  const Label = props.headingLevel === undefined ? 'p' : (`h${props.headingLevel}` as const);
  return (
    <Row className={cx('row', align, isSelected && 'selected')}>
      <div className={cx('margin')}>
        {label === undefined ? null : <Label className={cx('label', tone)}>{label}</Label>}
        {note === undefined ? null : <div className={cx('note')}>{note}</div>}
      </div>
      <div className={cx('text')}>{children}</div>
    </Row>
  );
}
