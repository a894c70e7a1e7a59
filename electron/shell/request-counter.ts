import type { Session } from 'electron';
import type { RequestCounts } from '../../shared/contract/about';

/** Counts requests of one run; nothing of what was asked for is kept. */
export interface RequestCounter {
  noteLeft(): void;
  noteRefused(): void;
  counts(): RequestCounts;
}

export function requestCounter(): RequestCounter {
  let left = 0;
  let refused = 0;
  return {
    noteLeft: () => {
      left += 1;
    },
    noteRefused: () => {
      refused += 1;
    },
    counts: () => ({ left, refused }),
  };
}

/** Of the app as it runs, in all of its sessions. */
export const requestsOfThisRun = requestCounter();

/** Everything that can leave the computer. The app's own pages and files have schemes of their own. */
const elsewhere = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*'] };

/** The part of a session in which requests are seen on their way out. */
type OutgoingRequests = { readonly webRequest: Pick<Session['webRequest'], 'onBeforeSendHeaders'> };

/**
 * Counts what gets past the refusals of `session`: Electron asks here only about a request that nothing has cancelled. So the
 * figure is not taken from the rule that refuses, and would show that the rule has a hole.
 */
export function countWhatLeaves(session: OutgoingRequests, counter: RequestCounter): void {
  session.webRequest.onBeforeSendHeaders(elsewhere, (_details, answer) => {
    counter.noteLeft();
    answer({});
  });
}
