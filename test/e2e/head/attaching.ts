import type { App } from '../app';

/** Adds a file by the button and the system's file chooser. */
export async function attach({ page }: App, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Attach a picture or PDF' }).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
}
