import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type CommandName, placeNames } from '../../shared/contract/events';
import { shell as texts } from '../../shared/messages/en-GB/shell';

type MenuOptions = {
  readonly mac: boolean;
  readonly developing: boolean;
  readonly command: (name: CommandName) => void;
};

/** Sets the application menu. Its entries reach the page as `command` events. */
export function setApplicationMenu({ mac, developing, command }: MenuOptions): void {
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
    ]),
  );
}

function appMenu(
  own: readonly MenuItemConstructorOptions[],
  quit: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  return {
    label: texts.appName,
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

function editing(own: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return [
    { role: 'undo' },
    { role: 'redo' },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
    { type: 'separator' },
    ...own,
  ];
}

function viewing(developing: boolean): MenuItemConstructorOptions[] {
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(developing ? [{ role: 'toggleDevTools' } as const] : []),
  ];
}
