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

/** Says on the error stream that something was turned down. */
export function noteRefusal(refusal: Refusal): void {
  console.error(`critical-friend: refused ${refusal}`);
}
