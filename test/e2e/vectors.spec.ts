import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { findElectron } from '../run/machine';
import { tryVectors } from '../vectors/complaints';
import { expect, test } from './fixtures';

const root = new URL('../..', import.meta.url).pathname;

test.skip(({ host }) => host === 'browser', 'plain Node has them in the unit tests');

test('the published vectors of every cipher hold inside Electron too, whose library is another than Node’s', async () => {
  const outDir = join(root, 'out', 'vectors');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['@node-rs/argon2', 'hash-wasm'] },
    build: {
      ssr: 'test/vectors/main.ts',
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'vectors.mjs' } },
    },
  });
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { stdout } = spawnSync(findElectron() ?? '', [join(outDir, 'vectors.mjs')], {
    env,
    encoding: 'utf8',
  });
  const said: unknown = JSON.parse(stdout);
  expect(said).toMatchObject({ ...(await tryVectors()), electron: expect.stringMatching(/^\d+\./) });
});
