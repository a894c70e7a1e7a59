import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { coreMethodNames, hostMethodNames } from '../../shared/contract/methods';
import { methodChannel } from '../bridge/channels';
import type { AnswerCall } from '../bridge/host-calls';
import { isAppPage } from './addresses';
import { noteRefusal } from './refusals';

/** Answers the contract's methods, each on its own channel, for the pages of `windows` alone. */
export function answerPages(
  windows: () => readonly BrowserWindow[],
  answer: AnswerCall<BrowserWindow>,
): void {
  for (const name of [...coreMethodNames, ...hostMethodNames]) {
    ipcMain.handle(methodChannel(name), (event, input: unknown) => {
      const caller = windows().find(window => isItsPage(window, event));
      if (caller === undefined) {
        noteRefusal('call-from-stranger');
        throw new Error('refused');
      }
      return answer(name, input, caller);
    });
  }
}

/** Whether the call comes from the top frame of `window`, showing a page of ours. */
function isItsPage(window: BrowserWindow, { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (window.isDestroyed() || window.webContents !== sender || senderFrame === null) return false;
  return senderFrame === sender.mainFrame && isAppPage(senderFrame.url);
}
