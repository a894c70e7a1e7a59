import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

/** Absolute path of something in the project, from its root. */
export function projectPath(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}

/** What stays outside every bundle: Node itself, Electron, and the one module with a native part. */
const external = ['electron', '@node-rs/argon2', ...builtinModules, /^node:/];

/** Below `dist/`: what the core reads from the disk when it is first asked for. */
export const laterFolder = 'later';

type Bundle = {
  readonly name: string;
  readonly entry: string;
  readonly file: string;
  readonly config: InlineConfig;
};

const quiet = {
  configFile: false,
  root: projectPath('.'),
  publicDir: false,
  logLevel: 'warn',
} as const satisfies InlineConfig;

/** For Node 20 and Electron 33's main process: everything but `external` inside, in one file or with what is read `later` beside it. */
function nodeConfig(
  entry: string,
  file: string,
  { format, later = false }: { readonly format: 'es' | 'cjs'; readonly later?: boolean },
): InlineConfig {
  return {
    ...quiet,
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: projectPath('dist'),
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: projectPath(entry),
        external,
        output: {
          format,
          entryFileNames: file,
          codeSplitting: later,
          chunkFileNames: `${laterFolder}/[name].js`,
        },
      },
    },
  };
}

/** For the browser, run as a plain script before the app's own. */
function scriptConfig(entry: string, file: string): InlineConfig {
  return {
    ...quiet,
    build: {
      target: 'chrome130',
      outDir: projectPath('dist'),
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: { input: projectPath(entry), output: { format: 'iife', entryFileNames: file } },
    },
  };
}

/** Reads Word files, in a thread of its own. */
const wordThread = 'electron/core/transfer/sources/word/word-thread.ts';

/** Everything `npm run build` makes beside the renderer. */
export const bundles: readonly Bundle[] = [
  ...(['main', 'worker', 'serve'] as const).map(name => {
    const [entry, file] = [`electron/${name}.ts`, `${name}.js`];
    return { name, entry, file, config: nodeConfig(entry, file, { format: 'es', later: name === 'worker' }) };
  }),
  {
    name: 'word thread',
    entry: wordThread,
    file: `${laterFolder}/word-thread.js`,
    config: nodeConfig(wordThread, `${laterFolder}/word-thread.js`, { format: 'es' }),
  },
  {
    name: 'preload',
    entry: 'electron/preload.ts',
    file: 'preload.cjs',
    config: nodeConfig('electron/preload.ts', 'preload.cjs', { format: 'cjs' }),
  },
  {
    name: 'page client',
    entry: 'electron/serve/page-client.ts',
    file: 'journal-client.js',
    config: scriptConfig('electron/serve/page-client.ts', 'journal-client.js'),
  },
];

/** The renderer's own configuration file. */
export const rendererConfig: InlineConfig = {
  configFile: projectPath('build/vite.renderer.config.ts'),
  logLevel: 'warn',
};
