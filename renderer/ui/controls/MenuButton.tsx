import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { classesOf } from '../class-names';
import { Icon } from '../marks/Icon';
import type { IconName } from '../marks/icon-shapes';
import { Kbd } from '../marks/Kbd';
import popover from '../overlays/popover.module.css';

const cx = classesOf(popover);

/** One thing to do. `isAlert` is for what could lose something: it takes madder, and its words must say so. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly glyph?: ReactNode;
  readonly detail?: string;
  readonly keys?: string;
  readonly isAlert?: boolean;
  readonly isDisabled?: boolean;
  /** For actions that are also a state: shown with a tick. */
  readonly isOn?: boolean;
  readonly onAction: () => void;
}

/** Actions that belong together, parted from the next group by a hairline. `label` names the group for ears. */
export interface MenuGroup {
  readonly label: string;
  readonly actions: readonly MenuAction[];
}

/** `trigger` is a `Button` or `IconButton`; it opens the menu on press, Enter, Space and the down arrow. */
export interface MenuButtonProps {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
}

/** A button that opens a menu. */
export function MenuButton({
  trigger,
  label,
  groups,
  placement = 'bottom end',
}: MenuButtonProps): ReactElement {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={cx('popover')} placement={placement} offset={4}>
        <AriaMenu className={cx('list')} aria-label={label}>
          {groups.map(group => (
            <MenuSection key={group.label} aria-label={group.label}>
              {group.actions.map(action => (
                <MenuActionItem key={action.id} action={action} />
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function MenuActionItem({ action }: { readonly action: MenuAction }): ReactElement {
  return (
    <MenuItem
      id={action.id}
      textValue={action.label}
      className={cx('item', action.isAlert && 'alert')}
      isDisabled={action.isDisabled ?? false}
      onAction={action.onAction}
    >
      {action.icon === undefined && action.glyph === undefined ? null : (
        <span className={cx('start')}>
          {action.icon === undefined ? action.glyph : <Icon name={action.icon} />}
        </span>
      )}
      <span className={cx('words')}>{action.label}</span>
      <span className={cx('end')}>
        {action.isOn === true ? <Icon name="check" /> : null}
        {action.keys === undefined ? null : <Kbd keys={action.keys} />}
      </span>
      {action.detail === undefined ? null : <span className={cx('detail')}>{action.detail}</span>}
    </MenuItem>
  );
}
