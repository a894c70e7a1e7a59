import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type CommandName, placeNames } from '../../shared/contract/events';
import { shellTexts } from '../../shared/messages/shell-texts';

type MenuOptions = {
  readonly mac: boolean;
  readonly developing: boolean;
  readonly command: (name: CommandName) => void;
  readonly guide: () => void;
};

type NamedRole = Exclude<MenuItemConstructorOptions['role'], undefined> & keyof ReturnType<typeof shellTexts>;

/** Sets the application menu. Its entries reach the page as `command` events. */
export function setApplicationMenu({ mac, developing, command, guide }: MenuOptions): void {
  const texts = shellTexts();
  const entry = (name: CommandName, accelerator?: string): MenuItemConstructorOptions => ({
    label: texts[name],
    click: () => command(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const settings = entry('settings', 'CommandOrControl+,');
  const lock = entry('lock', 'CommandOrControl+L');
  const quit: MenuItemConstructorOptions = { role: 'quit', label: texts.quit };
  const line: MenuItemConstructorOptions = { type: 'separator' };

  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [appMenu([settings, line, lock, line], quit)] : []),
      {
        label: texts.menuFile,
        submenu: [entry('write', 'CommandOrControl+N'), ...(mac ? [] : [settings, line, lock, line, quit])],
      },
      { label: texts.menuEdit, submenu: editing([entry('find', 'CommandOrControl+K')]) },
      { label: texts.menuView, submenu: viewing(developing) },
      {
        label: texts.menuGo,
        submenu: placeNames
          .filter(name => name !== 'settings')
          .map((name, index) => entry(name, `CommandOrControl+${index + 1}`)),
      },
      { label: texts.menuWindow, role: 'windowMenu' },
      { label: texts.menuHelp, role: 'help', submenu: [{ label: texts.guide, click: guide }] },
    ]),
  );
}

function appMenu(
  own: readonly MenuItemConstructorOptions[],
  quit: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  return {
    label: shellTexts().appName,
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      ...own,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      quit,
    ],
  };
}

/** What the system does by itself, named in our language. */
function named(role: NamedRole): MenuItemConstructorOptions {
  return { role, label: shellTexts()[role] };
}

function editing(own: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return [
    ...(['undo', 'redo'] as const).map(named),
    { type: 'separator' },
    ...(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const).map(named),
    { type: 'separator' },
    ...own,
  ];
}

function viewing(developing: boolean): MenuItemConstructorOptions[] {
  return [
    ...(['resetZoom', 'zoomIn', 'zoomOut'] as const).map(named),
    { type: 'separator' },
    named('togglefullscreen'),
    ...(developing ? [{ role: 'toggleDevTools' } as const] : []),
  ];
}
