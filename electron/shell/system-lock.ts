import { powerMonitor } from 'electron';

/** Calls `lock` when the head leaves: the screen locks, the machine sleeps, or someone else's session comes to the front. */
export function onSystemLock(lock: () => void): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
}
