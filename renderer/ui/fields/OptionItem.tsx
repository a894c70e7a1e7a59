import type { ReactElement } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import popover from '../overlays/popover.module.css';
import type { Option } from './option';

const cx = classesOf(popover);

/** One line of an open list: its mark, its words, and a tick when it is the chosen one. */
export function OptionItem<Id extends string>({ option }: { readonly option: Option<Id> }): ReactElement {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      className={cx('item')}
      isDisabled={option.isDisabled ?? false}
    >
      {({ isSelected }) => (
        <>
          {option.glyph === undefined ? null : <span className={cx('start')}>{option.glyph}</span>}
          <span className={cx('words')}>{option.label}</span>
          {isSelected ? (
            <span className={cx('end')}>
              <Icon name="check" />
            </span>
          ) : null}
          {option.detail === undefined ? null : <span className={cx('detail')}>{option.detail}</span>}
        </>
      )}
    </ListBoxItem>
  );
}
