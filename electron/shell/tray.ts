import { app, Menu, Tray } from 'electron';
import { shell as texts } from '../../shared/messages/en-GB/shell';

type TrayActions = {
  readonly write: () => void;
  readonly open: () => void;
  readonly lock: () => void;
  readonly quit: () => void;
};

/** Puts the app beside the clock. */
export function createTray(icon: string, actions: TrayActions): void {
  const tray = new Tray(icon);
  tray.setToolTip(texts.appName);
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: texts.write, click: actions.write },
      { label: texts.open, click: actions.open },
      { label: texts.lock, click: actions.lock },
      { type: 'separator' },
      { label: texts.quit, click: actions.quit },
    ]),
  );
  tray.on('click', actions.open);
  // Held until the end: a tray that nothing refers to is collected and disappears.
  app.on('will-quit', () => tray.destroy());
}
