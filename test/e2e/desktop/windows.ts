import { expect, type Page } from '@playwright/test';
import type { App } from '../app';

const isCapture = (address: string): boolean => new URL(address).searchParams.get('window') === 'capture';

/** The page of the small window, once there is one. */
export async function captureWindow({ page }: App): Promise<Page> {
  const context = page.context();
  const open = context.pages().find(other => isCapture(other.url()));
  return open ?? context.waitForEvent('page', other => isCapture(other.url()));
}

/** The small window has the keyboard. */
export async function captureHasFocus({ host }: App): Promise<void> {
  await expect.poll(async () => isCapture((await host.focusedWindow()) ?? 'none:')).toBe(true);
}

/** The journal's own window has the keyboard. */
export async function journalHasFocus({ host }: App): Promise<void> {
  await expect
    .poll(async () => isCapture((await host.focusedWindow()) ?? 'none:?window=capture'))
    .toBe(false);
}
