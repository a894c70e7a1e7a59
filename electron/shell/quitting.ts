import { app, type BrowserWindow } from 'electron';

/** However the app is asked to end, `finish` runs first, once, with the windows still there to hand over what they hold. */
export function finishBeforeQuit(finish: () => Promise<void>): void {
  let finishing = false;
  app.on('before-quit', event => {
    event.preventDefault();
    if (finishing) return;
    finishing = true;
    void finish().finally(() => app.exit(0));
  });
}

/** Closing this window, or ending the session of the system, quits the app. */
export function quitWithWindow(window: BrowserWindow): void {
  window.on('close', event => {
    event.preventDefault();
    app.quit();
  });
  window.on('session-end', () => app.quit());
}
