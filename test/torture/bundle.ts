import { join } from 'node:path';
import { bundlePrograms } from '../bundle-programs';
import { partNames } from './parts';

/** Puts every part, and every process it starts, into `out/torture`. */
export async function bundleParts(root: string): Promise<string> {
  const outDir = join(root, 'out', 'torture');
  await bundlePrograms(root, outDir, {
    ...Object.fromEntries(partNames.map(name => [name, `test/torture/${name}/part.ts`])),
    'kills-child': 'test/torture/kills/child.ts',
    'together-child': 'test/torture/together/child.ts',
  });
  return outDir;
}
