import { homedir } from 'node:os';
import { join } from 'node:path';
import type { HostFacts } from '../../shared/contract/host';

/** The contract's word for the system; everything that is neither Windows nor a Mac behaves like Linux. */
export function platformName(platform: NodeJS.Platform): HostFacts['platform'] {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'mac' : 'linux';
}

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** The folder Electron uses for this app, so that both hosts find the same journal. */
export function usualDataFolder(
  appName: string,
  { platform, environment, home }: Surroundings = {
    platform: process.platform,
    environment: process.env,
    home: homedir(),
  },
): string {
  const { APPDATA, XDG_CONFIG_HOME } = environment;
  const base = {
    windows: APPDATA ?? join(home, 'AppData', 'Roaming'),
    mac: join(home, 'Library', 'Application Support'),
    linux: XDG_CONFIG_HOME ?? join(home, '.config'),
  }[platformName(platform)];
  return join(base, appName);
}
