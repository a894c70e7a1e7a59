import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { expect } from './fixtures';

/** Writes the header at `path` as a later version would: a higher format, and the check that ends every format. */
export async function raiseFormat(path: string): Promise<void> {
  const { check, ...content } = z
    .looseObject({ format: z.int(), check: z.string() })
    .parse(JSON.parse(await readFile(path, 'utf8')));
  const later = { ...content, format: content.format + 1 };
  const renewed = createHash('sha256').update(JSON.stringify(later)).digest('hex');
  expect(renewed).not.toBe(check);
  await writeFile(path, `${JSON.stringify({ ...later, check: renewed })}\n`);
}
