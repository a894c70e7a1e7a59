import type { CommandLine } from 'electron';

/** Switches by which another program could look into or steer a running app. */
const debuggingSwitches = [
  'disable-web-security',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'load-extension',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
] as const;

/** The first debugging switch on the command line; `null` when there is none. */
export function debuggingSwitch(line: Pick<CommandLine, 'hasSwitch'>): string | null {
  return debuggingSwitches.find(name => line.hasSwitch(name)) ?? null;
}

/** Before the app is ready: stops what Chromium would look up or report by itself. */
export function silenceChromium(line: Pick<CommandLine, 'appendSwitch'>): void {
  line.appendSwitch('disable-background-networking');
  line.appendSwitch('disable-component-update');
  line.appendSwitch('disable-domain-reliability');
  line.appendSwitch('disable-breakpad');
  line.appendSwitch('no-pings');
  line.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
