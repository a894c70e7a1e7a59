import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppTextName } from '../../shared/contract/about';

/** What each text is called where the build put it. */
const files = { licences: 'licences.txt', news: 'news.txt' } as const satisfies Record<AppTextName, string>;

/** Reads the texts that came with the app from `folder`, each anew. Rejects when one is not there: the build makes them all. */
export function appTextsIn(folder: string): (name: AppTextName) => Promise<string> {
  return name => readFile(join(folder, files[name]), 'utf8');
}
