import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '../app';

/** Adds a file by the button and the system's file chooser. */
export async function attach(app: App, name: string, bytes: Buffer): Promise<void> {
  const folder = app.path('to-attach');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), bytes);
  const chooser = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: 'Attach a picture or PDF' }).click();
  await (await chooser).setFiles(join(folder, name));
}
