import { join } from 'node:path';
import { build } from 'vite';
import { partNames } from './parts';

/** Every part and every process it starts, each as one plain file, so that it starts in a moment. */
const entries: Readonly<Record<string, string>> = {
  ...Object.fromEntries(partNames.map(name => [name, `test/torture/${name}/part.ts`])),
  'kills-child': 'test/torture/kills/child.ts',
  'together-child': 'test/torture/together/child.ts',
};

/** Puts the parts into `out/torture`. */
export const bundleParts = async (root: string): Promise<string> => {
  const outDir = join(root, 'out', 'torture');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['@node-rs/argon2', 'hash-wasm', 'lowdb'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: entries,
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'shared-[hash].mjs' },
      },
    },
  });
  return outDir;
};
