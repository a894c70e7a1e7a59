import { app, type BrowserWindow } from 'electron';
import { bringForward, sendEvent } from './page-windows';

/**
 * However the app is asked to end, `askPage` may first leave it to the page, which quits again once the journal is closed.
 * Then `finish` runs, once, with the windows still there.
 */
export function finishBeforeQuit(askPage: () => boolean, finish: () => Promise<void>): void {
  let finishing = false;
  app.on('before-quit', event => {
    event.preventDefault();
    if (finishing || askPage()) return;
    finishing = true;
    void finish().finally(() => app.exit(0));
  });
}

/**
 * Asks the page of `window` to close an open journal before the app ends, so that text the disk does not take is not lost
 * unasked. Gives `false` when no journal is open, and when the page cannot answer.
 */
export function leaveByPage(window: BrowserWindow, canAnswer: () => boolean): () => boolean {
  return () => {
    if (!canAnswer()) return false;
    bringForward(window);
    sendEvent(window, { name: 'leaving', data: null });
    return true;
  };
}

/** Closing this window, or ending the session of the system, quits the app. */
export function quitWithWindow(window: BrowserWindow): void {
  window.on('close', event => {
    event.preventDefault();
    app.quit();
  });
  window.on('session-end', () => app.quit());
}
