import type { ReactElement } from 'react';
import { classesOf } from '../class-names';
import styles from './Icon.module.css';
import { type IconName, iconShapes } from './icon-shapes';

const cx = classesOf(styles);

/** Point along the line that is read: the other way in a language that is read from the right. */
const sided: ReadonlySet<IconName> = new Set(['arrow-left', 'arrow-right', 'chevron-left', 'chevron-right']);

/** `name` chooses the drawing; `size` is in px (16 in controls, 20 where it stands alone). */
export interface IconProps {
  readonly name: IconName;
  readonly size?: 16 | 20;
}

/** A drawing in the colour of the text. It is silent: a name always stands beside it or in a tooltip. */
export function Icon({ name, size = 16 }: IconProps): ReactElement {
  const { lines, fills } = iconShapes[name];
  return (
    <svg
      className={cx('icon', size === 20 && 'large', sided.has(name) && 'sided')}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {lines === undefined ? null : <path className={cx('lines')} d={lines} />}
      {fills === undefined ? null : <path className={cx('fills')} d={fills} />}
    </svg>
  );
}
