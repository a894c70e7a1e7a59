import { describe, expect, it } from 'vitest';
import { createClosingRound } from '../../../../electron/core/session/closing';

/** A round for one window; `due` runs whatever timer has come due, as after a sleep. */
function oneWindow() {
  const timers: (() => void)[] = [];
  const round = createClosingRound({
    schedule: action => {
      timers.push(action);
      return () => timers.splice(timers.indexOf(action), 1);
    },
  });
  round.setWindows(1);
  const closing = { isOver: false, announced: 0 };
  const over = round
    .ask(() => {
      closing.announced += 1;
    })
    .then(() => {
      closing.isOver = true;
    });
  const due = async () => {
    for (const action of timers.splice(0)) action();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { round, closing, over, due, timers };
}

describe('asking the windows before closing', () => {
  it('still hears a window after a sleep in the middle of it', async () => {
    const { round, closing, over, due, timers } = oneWindow();
    await due();
    expect(closing).toEqual({ isOver: false, announced: 1 });
    round.answered();
    await over;
    expect(timers).toEqual([]);
  });

  it('does not wait for ever', async () => {
    const { closing, due } = oneWindow();
    for (let look = 0; look < 4; look += 1) await due();
    expect(closing.isOver).toBe(true);
  });
});
