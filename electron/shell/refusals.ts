/** Things the shell turns down. Each is noted by this name alone: an address or an argument may hold what was written. */
export type Refusal =
  | 'call-from-stranger'
  | 'download'
  | 'navigation'
  | 'network-request'
  | 'new-window'
  | 'permission'
  | 'webview';

/** Says on the error stream that something was turned down. */
export function noteRefusal(refusal: Refusal): void {
  console.error(`critical-friend: refused ${refusal}`);
}
