import { requestsOfThisRun } from './request-counter';

/** Things the shell turns down. Each is noted by this name alone: an address or an argument may hold what was written. */
export type Refusal =
  | 'bad-call'
  | 'call-from-stranger'
  | 'device'
  | 'download'
  | 'missing-file'
  | 'navigation'
  | 'network-request'
  | 'new-window'
  | 'permission'
  | 'webview';

/** What would have asked something of another place, had it been let. */
const requests: ReadonlySet<Refusal> = new Set(['navigation', 'network-request', 'new-window', 'webview']);

/** Says on the error stream that something was turned down, and counts it if it was a request. */
export function noteRefusal(refusal: Refusal): void {
  if (requests.has(refusal)) requestsOfThisRun.noteRefused();
  console.error(`critical-friend: refused ${refusal}`);
}
