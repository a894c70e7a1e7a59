import type { Page } from '@playwright/test';

/** A text to type, as a head writes: words of some letters, and their spaces. */
const typed = 'the office rings every family by ten on day one and not on day three ';
const rounds = 4;

/**
 * Milliseconds from each key to the frame that shows what it wrote, by the page's own clock. The window must not wait for its screen
 * (`unlimitedFrames`), or most of the time would be that wait.
 */
export async function typingTimes(page: Page): Promise<readonly number[]> {
  const watch = await page.evaluateHandle(() => {
    const times: number[] = [];
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
    return times;
  });
  await page.keyboard.type(typed.repeat(rounds));
  const times = await watch.evaluate(times => times);
  await watch.dispose();
  return times;
}

/** Frames as soon as they are done, not in step with a screen. */
export const unlimitedFrames = ['--disable-frame-rate-limit', '--disable-gpu-vsync'] as const;
