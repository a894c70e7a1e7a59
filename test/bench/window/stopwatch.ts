import type { Page } from '@playwright/test';

/**
 * Something on the page that says what is shown: a CSS selector, and text that one of its elements shows or holds. `inside`
 * is what to look for in the elements' shadow trees instead.
 */
export type Sign = { readonly at: string; readonly inside?: string; readonly says?: string };

/** Longer than anything may take. */
const patience = 30_000;

/**
 * Milliseconds from the first press or key of `act` to the end of the frame in which every sign is in sight. Both moments are
 * the page's own: what it takes to drive the page does not count.
 */
export async function shownAfter(
  page: Page,
  signs: readonly Sign[],
  act: () => Promise<void>,
): Promise<number> {
  const watch = await page.evaluateHandle(startWatch, signs);
  await act();
  const took = await Promise.race([watch.evaluate(({ taken }) => taken), tooLate(page, signs)]);
  await watch.dispose();
  return took;
}

/** Runs in the page. */
function startWatch(signs: readonly Sign[]): { readonly taken: Promise<number> } {
  let start: number | null = null;
  for (const name of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(
      name,
      ({ timeStamp }) => {
        start ??= timeStamp;
      },
      { capture: true },
    );
  }
  const isInSight = ({ at, inside, says = '' }: Sign): boolean => {
    const found = [...document.querySelectorAll(at)];
    const sought =
      inside === undefined
        ? found
        : found.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(inside) ?? [])]);
    return sought.some(element => {
      const text = element instanceof HTMLTextAreaElement ? element.value : element.textContent;
      return element.checkVisibility() && text.includes(says);
    });
  };
  return {
    taken: new Promise(done => {
      const look = (): void => {
        const begun = start;
        if (begun === null || !signs.every(isInSight)) {
          requestAnimationFrame(look);
          return;
        }
        // A message is heard once the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - begun);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    }),
  };
}

async function tooLate(page: Page, signs: readonly Sign[]): Promise<never> {
  await page.waitForTimeout(patience);
  throw new Error(`Not on the screen after ${patience} ms: ${signs.map(sign => sign.at).join('; ')}`);
}
