import { expect, type Page } from '@playwright/test';
import type { App } from '../app';
import { goTo } from './writing';

async function openTransfer(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('heading', { name: 'Bring notes in' }).scrollIntoViewIfNeeded();
}

/** Looks through a folder and brings in what is there. */
export async function importFolder(app: Pick<App, 'page' | 'chooseFolder'>, folder: string): Promise<void> {
  const { page } = app;
  await openTransfer(page);
  await app.chooseFolder('Folder or file to bring in', folder);
  await expect(page.getByRole('heading', { name: 'What would come in' })).toBeVisible();
  await page.getByRole('button', { name: /^Bring (it|them) in$/ }).click();
  await expect(page.getByText(/^Brought in:/)).toBeVisible({ timeout: 60_000 });
}

/** Writes the whole journal into an empty folder. */
export async function exportTo(app: App, folder: string): Promise<void> {
  const { page } = app;
  await openTransfer(page);
  await page.getByRole('button', { name: 'Take it out' }).click();
  await app.chooseFolder('Empty folder to write into', folder);
  await page.getByRole('button', { name: 'Write it, unencrypted' }).click();
  await expect(page.getByText(/are now in .*, unencrypted\.$/)).toBeVisible();
}

/** Presses *Stop* the moment the work named shows that some of it is done, faster than a hand could. */
export async function stopAtFirstProgress(page: Page, work: string): Promise<void> {
  await page.evaluate(name => {
    const observer = new MutationObserver(() => {
      const bar = document.querySelector('[role=progressbar]');
      const label = document.getElementById(bar?.getAttribute('aria-labelledby') ?? '')?.textContent;
      const isUnderWay = label === name && /^[1-9][\d,]* of/.test(bar?.getAttribute('aria-valuetext') ?? '');
      const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop');
      if (!isUnderWay || stop === undefined) return;
      observer.disconnect();
      stop.click();
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }, work);
}
