import { expect } from '@playwright/test';
import type { App } from '../app';
import { textOfPages } from '../pdf-text';

/** Presses *Print* and gives the words of each page that comes out. */
export async function printed(app: App): Promise<readonly string[]> {
  return textOfPages(
    await paperOf(app, () => app.page.getByRole('button', { name: 'Print', exact: true }).click()),
  );
}

/** The PDF that comes out of what `press` prints. */
export async function paperOf(app: App, press: () => Promise<void>): Promise<Uint8Array> {
  const { page } = app;
  await page.evaluate(() => {
    document.body.removeAttribute('data-printed');
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await press();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
  return app.host.print();
}

/** The system's print window was closed. */
export async function printedOut(app: App): Promise<void> {
  await app.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(app.page.locator('body > [data-paper]')).toHaveCount(0);
}
