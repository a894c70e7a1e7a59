import type { World } from '../world';

/**
 * How long windows get to hand over what was typed, in milliseconds; a window that hangs must not keep the journal open.
 * Counted in short looks: a machine that slept through all of it, or a busy thread, has used up one, and what the windows
 * sent meanwhile is heard before the next.
 */
const patience = 1000;
const looks = 4;

/** Asks every window for its unsaved text before the journal closes. */
export type ClosingRound = {
  /** Resolves when all windows have answered, or after a second. */
  readonly ask: (announce: () => void) => Promise<void>;
  readonly answered: () => void;
  readonly setWindows: (count: number) => void;
};

export function createClosingRound(world: Pick<World, 'schedule'>): ClosingRound {
  let windows = 0;
  let waitingFor = 0;
  let finish: (() => void) | null = null;

  const settle = (): void => {
    if (waitingFor <= 0) finish?.();
  };

  return {
    ask: announce => {
      if (windows === 0) return Promise.resolve();
      return new Promise(resolve => {
        waitingFor = windows;
        let looksLeft = looks;
        let cancel = (): void => undefined;
        finish = () => {
          cancel();
          finish = null;
          resolve();
        };
        const wait = (): void => {
          if (looksLeft === 0) finish?.();
          else cancel = world.schedule(wait, patience / looks);
          looksLeft -= 1;
        };
        wait();
        announce();
      });
    },
    answered: () => {
      waitingFor -= 1;
      settle();
    },
    setWindows: count => {
      waitingFor -= Math.max(0, windows - count);
      windows = count;
      settle();
    },
  };
}
