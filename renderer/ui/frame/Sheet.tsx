import { type ReactElement, type ReactNode, type Ref, useContext } from 'react';
import { classesOf } from '../class-names';
import { usePainted } from '../use-painted';
import { InsideMain } from './main-landmark';
import { Painted } from './painted';
import styles from './Sheet.module.css';

const cx = classesOf(styles);

/**
 * `header` runs over text and aside; `aside` scrolls with the page; `footer` and `top` never scroll.
 * `isMain` (the default, outside a `Spread`) makes it the page's main landmark; `label` names it when there is more than one sheet.
 */
export interface SheetProps {
  readonly children: ReactNode;
  readonly header?: ReactNode;
  readonly top?: ReactNode;
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  readonly label?: string;
  readonly isMain?: boolean;
  readonly scrollRef?: Ref<HTMLDivElement>;
}

/** Paper with one margin rule from top to bottom. Fill it with `MarginRow`s. */
export function Sheet(props: SheetProps): ReactElement {
  const { children, header, top, aside, footer, label, scrollRef } = props;
  const isInsideMain = useContext(InsideMain);
  const isMain = !isInsideMain && (props.isMain ?? true);
  const Landmark = isMain ? 'main' : 'section';
  return (
    <Landmark
      className={cx('sheet')}
      aria-label={label}
      id={isMain ? 'main' : undefined}
      tabIndex={isMain ? -1 : undefined}
    >
      {top === undefined ? null : <div className={cx('top')}>{top}</div>}
      <div className={cx('scroll')} ref={scrollRef}>
        <div className={cx('page')}>
          {header}
          <div className={cx('columns', aside !== undefined && 'withAside')}>
            <div className={cx('text')}>
              <Painted value={usePainted()}>{children}</Painted>
            </div>
            {aside}
          </div>
        </div>
      </div>
      {footer === undefined ? null : <footer className={cx('footer')}>{footer}</footer>}
    </Landmark>
  );
}
