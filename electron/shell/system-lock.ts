import { powerMonitor } from 'electron';

/** How often the screen's lock is looked at where nothing announces it, in milliseconds. */
const lookEvery = 2000;

/** Longer than anybody is away, in seconds: only the lock is asked for, never how long nobody has typed. */
const neverIdle = 1_000_000;

/** Calls `lock` when the head leaves: the screen locks, the machine sleeps, or someone else's session comes to the front. */
export function onSystemLock(lock: () => void): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
  // Electron announces the lock of a screen on Windows and macOS only.
  if (process.platform === 'linux') watchScreen(lock);
}

function watchScreen(lock: () => void): void {
  setInterval(() => {
    if (powerMonitor.getSystemIdleState(neverIdle) === 'locked') lock();
  }, lookEvery);
}
