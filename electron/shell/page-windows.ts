import { app, type BrowserWindow, dialog } from 'electron';
import type { EventMessage } from '../../shared/contract/events';
import { shellTexts } from '../../shared/messages/shell-texts';
import { eventChannel } from '../bridge/channels';
import { crashLimit } from './crash-limit';

/** The windows that show the app's pages. */
export interface PageWindows {
  add(window: BrowserWindow): void;
  all(): readonly BrowserWindow[];
  /** Sends an event to every page. */
  broadcast(message: EventMessage): void;
}

/** `listening` hears how many pages are loaded, whenever that changes. */
export function pageWindows(listening: (pages: number) => void): PageWindows {
  const windows = new Set<BrowserWindow>();
  const loaded = new Set<BrowserWindow>();

  const mark = (window: BrowserWindow, isLoaded: boolean): void => {
    if (isLoaded) loaded.add(window);
    else loaded.delete(window);
    listening(loaded.size);
  };

  return {
    add: window => {
      const crashes = crashLimit(Date.now);
      windows.add(window);
      window.webContents.on('did-finish-load', () => mark(window, true));
      window.webContents.on('render-process-gone', (_event, { reason }) => {
        mark(window, false);
        if (reason === 'clean-exit') return;
        if (crashes.isReached()) void askAfterCrashes(window);
        else window.webContents.reload();
      });
      window.on('closed', () => {
        windows.delete(window);
        mark(window, false);
      });
    },
    all: () => [...windows],
    broadcast: message => {
      for (const window of windows) sendEvent(window, message);
    },
  };
}

/** A page that crashes as soon as it is loaded would go on for ever: the head decides whether it is tried again. */
async function askAfterCrashes(window: BrowserWindow): Promise<void> {
  const texts = shellTexts();
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: texts.appName,
    message: texts.pageStops,
    detail: texts.pageStopsMore,
    buttons: [texts.tryAgain, texts.quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) app.quit();
  else if (!window.isDestroyed()) window.webContents.reload();
}

/** Sends an event to the page of one window. */
export function sendEvent(window: BrowserWindow, { name, data }: EventMessage): void {
  window.webContents.send(eventChannel(name), data);
}

/** Brings a window to the front, wherever it is. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
