import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { expectOpen } from '../head/cover';

/** WCAG 2.2, 1.4.10: what a window of 1,280 by 1,024 shows when it is enlarged two and four times. */
const enlarged = [
  { times: 2, width: 640, height: 512 },
  { times: 4, width: 320, height: 256 },
] as const;
const places = ['Today', 'Journal', 'Questions', 'People', 'Circles', 'Reviews', 'Share', 'Bin', 'Settings'];

for (const { times, width, height } of enlarged) {
  test(`enlarged ${times} times, every place is read without scrolling sideways, and what is on the rail is pressed`, async ({
    app,
  }) => {
    const { page } = app;
    await page.setViewportSize({ width, height });
    expect(await scrolledSideways(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look at a sample journal' }).click();
    await expectOpen(page);
    for (const place of places) {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: new RegExp(`^${place}`) })
        .click();
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
      expect(await scrolledSideways(page), place).toEqual([]);
    }
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page.getByRole('combobox').or(page.getByRole('searchbox')).first()).toBeInViewport();
    expect(await scrolledSideways(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expect(page.getByRole('button', { name: 'Start my journal' })).toBeVisible();
  });
}

/**
 * What is wider inside than it shows and can be moved or is cut; not what is there only to be heard, ends in an ellipsis, or is
 * one line that is typed in.
 */
function scrolledSideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap(element => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isHeardOnly = element.clientWidth <= 1;
      const isFree = overflowX === 'visible' || textOverflow === 'ellipsis' || element.tagName === 'INPUT';
      if (isHeardOnly || isFree || element.scrollWidth <= element.clientWidth + 1) return [];
      return [`${element.tagName} ${element.className}: ${element.scrollWidth} in ${element.clientWidth}`];
    }),
  );
}
