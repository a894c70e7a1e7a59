import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type Missing = { readonly why: string; readonly how: string };

/** Where a program is on the PATH, or `null`. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(isExecutable) ?? null;
}

/** The browser the end-to-end tests drive: `CHROMIUM_PATH`, or Chromium or Chrome from the PATH. */
export function findChromium(): string | null {
  return process.env['CHROMIUM_PATH'] ?? findProgram('chromium', 'chromium-browser', 'google-chrome');
}

export const chromiumMissing: Missing = {
  why: 'no Chromium or Chrome',
  how: 'install one (Debian: apt-get install chromium) or set CHROMIUM_PATH',
};

/** Electron's own program, from `ELECTRON_OVERRIDE_DIST_PATH`. */
export function findElectron(): string | null {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe', linux: 'electron' };
  const name =
    process.platform === 'darwin' || process.platform === 'win32' ? names[process.platform] : names.linux;
  const file = folder === undefined ? null : join(folder, name);
  return file !== null && isExecutable(file) ? file : null;
}

/** What keeps Electron from opening a window here, or `null`. */
export function electronMissing(): Missing | null {
  if (findElectron() === null) {
    return {
      why: 'no Electron runtime',
      how: 'run npx install-electron and set ELECTRON_OVERRIDE_DIST_PATH to node_modules/electron/dist',
    };
  }
  return needsOwnScreen() && findProgram('Xvfb') === null
    ? { why: 'no screen for Electron', how: 'apt-get install xvfb, or run in a graphical session' }
    : null;
}

/** Whether there is no screen here but one that a test opens for itself. */
export function needsOwnScreen(): boolean {
  return process.platform === 'linux' && !process.env['DISPLAY'];
}

/** What keeps a test from having a whole desktop to itself here, or `null`. */
export function desktopMissing(): Missing | null {
  if (process.platform !== 'linux') {
    return { why: 'only Linux gives a test a desktop of its own', how: 'run the tests on Linux' };
  }
  const programs = ['Xvfb', 'dbus-daemon', 'openbox', 'xdotool', 'xev'];
  const missing = programs.filter(name => findProgram(name) === null);
  return missing.length === 0
    ? null
    : {
        why: `no ${missing.join(', ')}`,
        how: 'install them (Debian: apt-get install xvfb dbus-daemon openbox xdotool x11-utils)',
      };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
