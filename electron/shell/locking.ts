import type { BrowserWindow } from 'electron';
import type { CoreClient } from '../bridge/core-client';
import { bringForward, sendEvent } from './page-windows';

/** How long the page gets to hand over what was typed before its window is brought forward, in milliseconds. */
const patience = 2500;

/**
 * Locks from outside the window: by its page, which asks the head first when the disk does not take what was typed, or
 * at once when the page cannot answer. A journal that is still open after a while has such a question, and its window
 * comes forward; one that locks stays where it is.
 */
export function lockByPage(core: CoreClient, window: BrowserWindow, canAnswer: () => boolean): () => void {
  return () => {
    if (!canAnswer()) {
      void core.call('lockVault', undefined);
      return;
    }
    sendEvent(window, { name: 'command', data: { name: 'lock' } });
    setTimeout(() => {
      if (canAnswer()) bringForward(window);
    }, patience);
  };
}
