import type { CommandLine } from 'electron';

/** Switches by which another program could look into or steer a running app, or a page get out of its sandbox. */
const refusedSwitches = [
  'allow-sandbox-debugging',
  'browser-subprocess-path',
  'crash-dumps-dir',
  'disable-gpu-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-crash-reporter',
  'enable-logging',
  'gpu-launcher',
  'ignore-certificate-errors',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'load-extension',
  'log-file',
  'log-net-log',
  'no-zygote',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'single-process',
  'ssl-key-log-file',
  'trace-startup',
  'trace-startup-file',
  'utility-cmd-prefix',
  'zygote-cmd-prefix',
] as const;

/** Refused too, except for root on Linux, for whom Chromium does not start with its sandbox. */
const noSandbox = 'no-sandbox';

/** Who starts the app, where. */
export type Starting = {
  readonly platform: NodeJS.Platform;
  /** The number of the user, 0 is root; `undefined` on Windows. */
  readonly user: number | undefined;
};

/** The first switch on the command line of the packaged app that it does not start with; `null` when there is none. */
export function refusedSwitch(
  line: Pick<CommandLine, 'hasSwitch'>,
  { platform, user }: Starting,
): string | null {
  const isRoot = platform === 'linux' && user === 0;
  const refused = isRoot ? refusedSwitches : [...refusedSwitches, noSandbox];
  return refused.find(name => line.hasSwitch(name)) ?? null;
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
