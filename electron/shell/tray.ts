import { app, Menu, Tray } from 'electron';
import { shellTexts } from '../../shared/messages/shell-texts';

type TrayActions = {
  readonly write: () => void;
  readonly open: () => void;
  readonly lock: () => void;
  readonly quit: () => void;
};

/** Puts the app beside the clock. The function it returns writes its menu anew, in the language that is spoken by then. */
export function createTray(icon: string, actions: TrayActions): () => void {
  const tray = new Tray(icon);
  const label = (): void => {
    tray.setToolTip(shellTexts().appName);
    tray.setContextMenu(menuOf(actions));
  };
  label();
  tray.on('click', actions.open);
  // Held until the end: a tray that nothing refers to is collected and disappears.
  app.on('will-quit', () => tray.destroy());
  return label;
}

function menuOf(actions: TrayActions): Menu {
  const texts = shellTexts();
  return Menu.buildFromTemplate([
    { label: texts.write, click: actions.write },
    { label: texts.open, click: actions.open },
    { label: texts.lock, click: actions.lock },
    { type: 'separator' },
    { label: texts.quit, click: actions.quit },
  ]);
}
