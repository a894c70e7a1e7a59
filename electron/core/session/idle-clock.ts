import { idleWarningSeconds } from '../../../shared/domain/settings';
import type { World } from '../world';

/** Closes the journal when nobody has touched it for a while, and says so beforehand. */
export type IdleClock = {
  /** The head did something: the time starts again, and a warning that was given is taken back. */
  readonly touch: () => void;
  readonly setMinutes: (minutes: number) => void;
  readonly stop: () => void;
};

/**
 * Watches the time from now on. `onWarning` gets the seconds left, or 0 when the warning is taken back; `onIdle` comes once.
 * The wall clock is compared at every tick, so that a laptop that slept through its time closes as soon as it wakes. A clock
 * that was put back since the last tick takes nothing back of what had passed by then.
 */
export function startIdleClock(
  world: Pick<World, 'now' | 'schedule'>,
  minutes: number,
  on: { readonly onWarning: (seconds: number) => void; readonly onIdle: () => void },
): IdleClock {
  let limit = minutes * 60_000;
  let lastTouch = world.now();
  let lastSeen = lastTouch;
  let warned = false;
  let stopped = false;
  let cancel: () => void = world.schedule(tick, nextDelay());

  function left(): number {
    return lastTouch + limit - world.now();
  }

  function nextDelay(): number {
    const untilWarning = left() - idleWarningSeconds * 1000;
    return Math.max(50, untilWarning > 0 ? Math.min(untilWarning, 15_000) : Math.min(left(), 1000));
  }

  function follow(): void {
    const now = world.now();
    if (now < lastSeen) lastTouch -= lastSeen - now;
    lastSeen = now;
  }

  function tick(): void {
    follow();
    if (left() <= 0) {
      stopped = true;
      on.onIdle();
      return;
    }
    if (!warned && left() <= idleWarningSeconds * 1000) {
      warned = true;
      on.onWarning(Math.ceil(left() / 1000));
    }
    cancel = world.schedule(tick, nextDelay());
  }

  /** A journal that is closing may still be touched; its clock must not start again and close the next one. */
  function restart(): void {
    if (stopped) return;
    cancel();
    lastTouch = world.now();
    lastSeen = lastTouch;
    if (warned) on.onWarning(0);
    warned = false;
    cancel = world.schedule(tick, nextDelay());
  }

  return {
    touch: restart,
    setMinutes: next => {
      limit = next * 60_000;
      restart();
    },
    stop: () => {
      stopped = true;
      cancel();
    },
  };
}
