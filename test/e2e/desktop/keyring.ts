import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findProgram } from '../../run/machine';
import { endProcess } from '../own-screen';
import type { Desktop } from './desktop';

/** A keychain that keeps secrets under a password, as a desktop starts one when its owner logs in. */
export interface Keyring {
  /** Ends it at once. What it kept is gone with it. */
  end(): Promise<void>;
}

const program = 'gnome-keyring-daemon';

/** What keeps a test from having a keyring of its own here, or `null`. */
export function keyringMissing(): string | null {
  return findProgram(program) === null ? `no ${program} (Debian: apt-get install gnome-keyring)` : null;
}

/** What tells the app which kind of desktop it is on, and so which keychain to ask. */
export const keyringDesktop = { XDG_CURRENT_DESKTOP: 'GNOME' } as const;

/** Starts a keyring on the bus of `desktop`, unlocked, and waits until it answers there. */
export async function openKeyring({ bus, environment }: Desktop): Promise<Keyring> {
  const home = await mkdtemp(join(tmpdir(), 'critical-friend-keyring-'));
  const run = join(home, 'run');
  await mkdir(run, { mode: 0o700 });
  const daemon = spawn(
    program,
    ['--unlock', '--foreground', '--components=secrets', `--control-directory=${run}`],
    {
      env: {
        PATH: process.env['PATH'],
        ...environment,
        HOME: home,
        XDG_DATA_HOME: join(home, 'data'),
        XDG_RUNTIME_DIR: run,
      },
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  daemon.stdin.end('a password of the desktop');
  const isThere = () =>
    bus.call(
      { name: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus' },
      'NameHasOwner',
      { signature: 's', values: ['org.freedesktop.secrets'] },
    );
  await expect.poll(isThere).toEqual([true]);
  return {
    end: async () => {
      await endProcess(daemon);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
