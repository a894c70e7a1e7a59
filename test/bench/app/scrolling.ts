import type { Page } from '@playwright/test';

/** Frames a second while the list in sight is scrolled from its first row on, a third of its height with every frame, for three seconds. */
export function framesWhileScrolling(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const row = document.querySelector('[role=listbox] [role=option]');
        let list = row?.parentElement ?? null;
        while (list !== null && list.scrollHeight <= list.clientHeight + 1) list = list.parentElement;
        if (list === null) return fail(new Error('There is no list to scroll.'));
        const scrolled = list;
        const begun = performance.now();
        let frames = 0;
        const step = (): void => {
          frames += 1;
          scrolled.scrollTop += scrolled.clientHeight / 3;
          const took = performance.now() - begun;
          if (took < 3000) requestAnimationFrame(step);
          else if (scrolled.scrollTop === 0) fail(new Error('The list did not move.'));
          else done((frames * 1000) / took);
        };
        requestAnimationFrame(step);
      }),
  );
}
