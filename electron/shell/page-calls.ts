import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { ErrorCode, Reply } from '../../shared/contract/errors';
import { coreMethodNames, hostMethodNames } from '../../shared/contract/methods';
import { methodChannel } from '../bridge/channels';
import type { AnswerCall } from '../bridge/host-calls';
import { isAppPage } from './addresses';
import { noteRefusal } from './refusals';

/** A window as far as it is known by who calls. */
type CallingWindow = Pick<BrowserWindow, 'isDestroyed'> & { readonly webContents: object };

/** Answers the contract's methods, each on its own channel, for the pages of `windows` alone. */
export function answerPages<Window extends CallingWindow>(
  windows: () => readonly Window[],
  answer: AnswerCall<Window>,
): void {
  for (const name of [...coreMethodNames, ...hostMethodNames]) {
    ipcMain.handle(methodChannel(name), async (event, input: unknown) => {
      const caller = windows().find(window => isItsPage(window, event));
      if (caller === undefined) {
        noteRefusal('call-from-stranger');
        throw new Error('refused');
      }
      return noted(await answer(name, input, caller));
    });
  }
}

/** What a page of ours asks for seldom (a folder that will not do), and whatever is not ours asks for often. */
const refusals: ReadonlySet<ErrorCode> = new Set(['bad-input', 'not-allowed', 'text-too-large']);

function noted(reply: Reply<unknown>): Reply<unknown> {
  if (!reply.ok && refusals.has(reply.error.code)) noteRefusal('bad-call');
  return reply;
}

/** Whether the call comes from the top frame of `window`, showing a page of ours. */
function isItsPage(window: CallingWindow, { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (window.isDestroyed() || window.webContents !== sender || senderFrame === null) return false;
  return senderFrame === sender.mainFrame && isAppPage(senderFrame.url);
}
