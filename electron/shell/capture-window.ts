import type { BrowserWindow } from 'electron';
import { pages } from './addresses';
import { createPageWindow, type WindowSurroundings } from './page-window';

/** The small window for a thought that must not get lost. */
export interface CaptureWindow {
  open(): void;
  /** Hides it; what was typed stays in it. */
  hide(): void;
  window(): BrowserWindow | null;
}

/** Makes the window when it is first wanted. `created` hears of it before it loads. */
export function captureWindow(
  surroundings: WindowSurroundings,
  created: (window: BrowserWindow) => void,
): CaptureWindow {
  let current: BrowserWindow | null = null;

  const make = (): BrowserWindow => {
    const window = createPageWindow(
      {
        width: 560,
        height: 320,
        frame: false,
        resizable: false,
        maximizable: false,
        fullscreenable: false,
        skipTaskbar: true,
        alwaysOnTop: true,
      },
      surroundings,
    );
    window.on('blur', () => window.hide());
    window.on('closed', () => {
      current = null;
    });
    window.webContents.on('before-input-event', (_event, input) => {
      if (input.type === 'keyDown' && input.key === 'Escape' && !input.isComposing) window.hide();
    });
    window.once('ready-to-show', () => show(window));
    created(window);
    void window.loadURL(pages.capture);
    return window;
  };

  return {
    open: () => {
      if (current === null) current = make();
      else show(current);
    },
    hide: () => current?.hide(),
    window: () => current,
  };
}

function show(window: BrowserWindow): void {
  window.center();
  window.show();
  window.focus();
}
