import { expect, it } from 'vitest';
import { crashLimit } from '../../../electron/shell/crash-limit';

/** What each of the crashes at these seconds is answered with. */
function crashesAt(seconds: readonly number[]): readonly boolean[] {
  let now = 0;
  const crashes = crashLimit(() => now);
  return seconds.map(second => {
    now = second * 1000;
    return crashes.isReached();
  });
}

it('gives a page two more tries, then stops', () => {
  expect(crashesAt([0, 1, 2])).toEqual([false, false, true]);
});

it('forgets crashes that are a minute old', () => {
  expect(crashesAt([0, 30, 60, 95, 100])).toEqual([false, false, false, false, true]);
});

it('starts anew once the head has been asked', () => {
  expect(crashesAt([0, 1, 2, 3, 4, 5])).toEqual([false, false, true, false, false, true]);
});
