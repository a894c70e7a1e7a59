import type { WebContents } from 'electron';
import { noteRefusal, type Refusal } from './refusals';

type Preventable = { readonly preventDefault: () => void };

/** Keeps a page where it was loaded: no navigation, no new window, no webview, no address for WebRTC to show. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', refuse('navigation'));
  contents.on('will-frame-navigate', refuse('navigation'));
  contents.on('will-redirect', refuse('navigation'));
  contents.on('will-attach-webview', refuse('webview'));
  contents.setWindowOpenHandler(() => {
    noteRefusal('new-window');
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function refuse(refusal: Refusal): (event: Preventable) => void {
  return event => {
    event.preventDefault();
    noteRefusal(refusal);
  };
}
