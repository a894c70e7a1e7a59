import { expect } from '@playwright/test';
import type { Bus } from './bus';
import type { BusMessage } from './bus-message';

/** What the system tells programs about sleep and a locked screen. */
export interface Login {
  /** Resolves once the app listens for sleep. */
  isHeard(): Promise<void>;
  /** The computer is about to sleep. */
  sleep(): void;
  lockScreen(): void;
  unlockScreen(): void;
}

const manager = { path: '/org/freedesktop/login1', interface: 'org.freedesktop.login1.Manager' };
const screenSaver = { path: '/org/freedesktop/ScreenSaver', interface: 'org.freedesktop.ScreenSaver' };

/**
 * Stands in for the login manager (org.freedesktop.login1) and the lock screen (org.freedesktop.ScreenSaver). A program
 * that wants to hear of sleep asks the former for a delay; it is refused one, and listens all the same.
 */
export async function openLogin(bus: Bus): Promise<Login> {
  let asked = false;
  let isLocked = false;
  await bus.serve('org.freedesktop.login1', (call: BusMessage) => {
    asked ||= call.member === 'Inhibit';
    return null;
  });
  await bus.serve('org.freedesktop.ScreenSaver', ({ member }) => {
    if (member === 'GetActive') return { signature: 'b', values: [isLocked] };
    return null;
  });
  const setLocked = (locked: boolean): void => {
    isLocked = locked;
    bus.signal(screenSaver, 'ActiveChanged', { signature: 'b', values: [locked] });
  };
  return {
    isHeard: () => expect.poll(() => asked).toBe(true),
    sleep: () => bus.signal(manager, 'PrepareForSleep', { signature: 'b', values: [true] }),
    lockScreen: () => setLocked(true),
    unlockScreen: () => setLocked(false),
  };
}
