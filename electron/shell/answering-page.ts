import type { BrowserWindow } from 'electron';
import type { CoreClient } from '../bridge/core-client';

/** Whether a journal is open and the page of `window` can be asked to hand over what was typed. Looks anew at each call. */
export function answeringPage(core: CoreClient, window: BrowserWindow): () => boolean {
  let isOpen = false;
  let answers = true;
  core.onEvent(({ name }) => {
    if (name === 'opened') isOpen = true;
    if (name === 'locked') isOpen = false;
  });
  window.on('unresponsive', () => {
    answers = false;
  });
  window.on('responsive', () => {
    answers = true;
  });
  return () => isOpen && answers && !window.isDestroyed() && !window.webContents.isCrashed();
}
