import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { endProcess, firstLine, openScreen } from '../own-screen';
import { type Bus, connectToBus } from './bus';
import type { Area } from './screen-picture';

/** A desktop of the test's own: a screen, a keyboard, a window manager and a message bus that nobody else uses. */
export interface Desktop {
  /** What a program needs to be told to run on this desktop. */
  readonly environment: Readonly<Record<string, string>>;
  readonly bus: Bus;
  /** Presses keys together, in the words of X: `ctrl+shift+j`. Whatever window has the focus gets them. */
  press(keys: string): Promise<void>;
  /** Types on the keyboard. */
  type(text: string): Promise<void>;
  /** The name of the window that has the keyboard; empty when none has. */
  focusedName(): Promise<string>;
  /** Width and height of the window that has the keyboard, as `560x320`; empty when none has. */
  focusedSize(): Promise<string>;
  /** Where the window that has the keyboard is, without what the desktop puts around it. */
  focusedArea(): Promise<Area>;
  /** What the screen shows now, as the bytes of its picture. */
  screen(): Promise<Buffer>;
  /** Gives the keyboard to the window of that name. */
  activate(name: string): Promise<void>;
  /** Starts a program on this desktop, which ends with it; `more` is added to its environment. */
  start(program: string, args: readonly string[], more?: Readonly<Record<string, string>>): ChildProcess;
  end(): Promise<void>;
}

/** A shortcut, in Electron's words, that the desktop keeps for itself. */
export const reservedShortcut = 'CommandOrControl+Alt+M';

/** Alt F4 closes a window, and Ctrl Alt M is taken. */
const managerSettings = `<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <keyboard>
    <keybind key="A-F4"><action name="Close"/></keybind>
    <keybind key="C-A-m"><action name="ToggleShowDesktop"/></keybind>
  </keyboard>
</openbox_config>
`;

const run = promisify(execFile);

/** Starts the desktop and waits until it can be used. */
export async function openDesktop(): Promise<Desktop> {
  const folder = await mkdtemp(join(tmpdir(), 'critical-friend-desktop-'));
  const running: ChildProcess[] = [];
  const environment: Record<string, string> = {};
  const start: Desktop['start'] = (program, args, more = {}) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment, ...more },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    running.push(child);
    return child;
  };
  const xdotool = async (...args: readonly string[]): Promise<string> =>
    (await run('xdotool', args, { env: { ...process.env, ...environment } })).stdout.trim();

  const screen = await openScreen('1600x1200x24', '-fbdir', folder);
  environment['DISPLAY'] = screen.display;
  const address = `unix:path=${join(folder, 'bus')}`;
  const busFile = join(folder, 'bus.conf');
  await writeFile(busFile, busSettings(address));
  const daemon = start('dbus-daemon', [`--config-file=${busFile}`, '--nofork', '--print-address']);
  await firstLine(daemon.stdout);
  environment['DBUS_SESSION_BUS_ADDRESS'] = address;
  environment['DBUS_SYSTEM_BUS_ADDRESS'] = address;
  const bus = await connectToBus(join(folder, 'bus'));
  const managerFile = join(folder, 'openbox.xml');
  await writeFile(managerFile, managerSettings);
  const manager = start('openbox', ['--sm-disable', '--config-file', managerFile, '--startup', 'echo ready']);
  await firstLine(manager.stdout);

  return {
    environment,
    bus,
    start,
    press: async keys => void (await xdotool('key', '--clearmodifiers', keys)),
    type: async text => void (await xdotool('type', '--clearmodifiers', text)),
    focusedSize: async () => {
      const said = await xdotool('getactivewindow', 'getwindowgeometry').catch(() => '');
      return /Geometry: (\S+)/.exec(said)?.[1] ?? '';
    },
    focusedArea: async () => {
      const id = await xdotool('getactivewindow');
      const { stdout } = await run('xwininfo', ['-id', id], { env: { ...process.env, ...environment } });
      const value = (name: string): number => Number(new RegExp(`${name}: +(-?\\d+)`).exec(stdout)?.[1]);
      const [x, y] = [value('Absolute upper-left X'), value('Absolute upper-left Y')];
      return { x, y, width: value('Width'), height: value('Height') };
    },
    screen: () => readFile(join(folder, 'Xvfb_screen0')),
    activate: async name => void (await xdotool('search', '--name', `^${name}$`, 'windowactivate')),
    focusedName: () => xdotool('getactivewindow', 'getwindowname').catch(() => ''),
    end: async () => {
      bus.close();
      for (const child of running.reverse()) await endProcess(child);
      await screen.end();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A bus without services of its own: nothing of the machine's desktop is started by it. */
function busSettings(address: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>${address}</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}
