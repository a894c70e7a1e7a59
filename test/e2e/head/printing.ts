import { expect } from '@playwright/test';
import type { App } from '../app';
import { textOfPages } from '../pdf-text';

/** Presses *Print* and gives the words of each page that comes out. */
export async function printed(app: App): Promise<readonly string[]> {
  const { page } = app;
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
  return textOfPages(await app.host.print());
}
