import { build } from 'vite';

/**
 * Makes a plain file `NAME.mjs` in `outDir` of each program: it starts in a moment, and what it measures is itself and no
 * compiler beside it. `root` is the project's folder, in which the programs are named.
 */
export async function bundlePrograms(
  root: string,
  outDir: string,
  programs: Readonly<Record<string, string>>,
): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // As what is released is made, whatever the runner of the tests calls itself: what slows React down for its developers is left out.
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { development: false } },
    ssr: { noExternal: true, external: ['@node-rs/argon2', 'hash-wasm', 'lowdb'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: { ...programs },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'shared-[hash].mjs' },
      },
    },
  });
}
