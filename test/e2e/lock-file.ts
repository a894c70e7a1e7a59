import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './app';

/** Makes every save fail as if another process had taken the journal over. Gives what puts it right again. */
export async function takeLockAway(app: App): Promise<() => Promise<void>> {
  const file = join(app.vaultFolder, 'vault.lock');
  const own = await readFile(file);
  await writeFile(file, JSON.stringify({ pid: 1, host: 'another machine', id: 'another' }));
  return () => writeFile(file, own);
}
