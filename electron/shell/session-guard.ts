import type { Session } from 'electron';
import { mayLoad } from './addresses';
import { noteRefusal, type Refusal } from './refusals';
import { countWhatLeaves, requestsOfThisRun } from './request-counter';

/** Nothing listens here (the discard port): a request that slipped past every other refusal ends in nothing. */
const nowhere = 'http://127.0.0.1:9';

/** Chromium's net::ERR_FAILED, here the verdict on every certificate. */
const distrust = -2;

/** Denies every permission, device, download and request of `session`, and lets Chromium fetch nothing of its own. */
export async function guardSession(session: Session, developing: boolean): Promise<void> {
  denyRequests(session, developing);
  denyPermissions(session);
  session.on('will-download', event => {
    event.preventDefault();
    noteRefusal('download');
  });
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  await session.setProxy({ mode: 'fixed_servers', proxyRules: nowhere, proxyBypassRules: '<-loopback>' });
}

/** The part of a session that requests go through. */
type RequestGate = Pick<Session, 'setCertificateVerifyProc'> & {
  readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest' | 'onBeforeSendHeaders'>;
};

/** Denies every request but those for the app's own pages, notes it, and counts what leaves all the same. */
export function denyRequests(session: RequestGate, developing: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = mayLoad(details.url, developing);
    if (!allowed) noteRefusal('network-request');
    answer({ cancel: !allowed });
  });
  countWhatLeaves(session, requestsOfThisRun);
  session.setCertificateVerifyProc((_request, answer) => answer(distrust));
}

/** The part of a session that permissions go through. */
type PermissionGate = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setBluetoothPairingHandler'
>;

/** Denies every permission and device, and notes that one was asked for. */
export function denyPermissions(session: PermissionGate): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(deny('permission'));
  });
  session.setPermissionCheckHandler(() => deny('permission'));
  session.setDevicePermissionHandler(() => deny('device'));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: deny('device') }));
}

function deny(refusal: Refusal): false {
  noteRefusal(refusal);
  return false;
}
