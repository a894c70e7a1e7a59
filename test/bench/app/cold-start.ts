import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { environmentOf, type Surroundings } from '../../e2e/hosts/host';
import { findElectron } from '../../run/machine';

const project = join(import.meta.dirname, '../../..');

/** A start from nothing to the cover that asks for the passphrase. */
export type ColdStart = {
  /** Milliseconds from the start of the process to the frame that shows the cover in a visible window. */
  readonly took: number;
  /** Kilobytes (1,000 bytes), each file by itself with gzip: what the page had of scripts by then, the preload among them. */
  readonly scripts: number;
};

/** Starts the built app, alone and without anything that drives it, and ends it once the cover is there. */
export async function startCold(surroundings: Surroundings): Promise<ColdStart> {
  const electron = findElectron();
  if (electron === null) throw new Error('No Electron runtime.');
  const isRoot = process.getuid?.() === 0;
  const before = join(import.meta.dirname, 'starting.cjs');
  const start = Date.now();
  const child = spawn(
    electron,
    ['-r', before, '.', `--user-data-dir=${surroundings.data}`, ...(isRoot ? ['--no-sandbox'] : [])],
    { cwd: project, env: environmentOf(surroundings), stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = once(child, 'exit');
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('cover ')) continue;
      const { at, scripts }: Cover = JSON.parse(line.slice('cover '.length));
      return { took: at - start, scripts: await sizeOf(scripts) };
    }
    throw new Error('The app ended before its cover was there.');
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

type Cover = { readonly at: number; readonly scripts: readonly string[] };

async function sizeOf(addresses: readonly string[]): Promise<number> {
  const files = addresses.map(address => join('renderer', new URL(address).pathname));
  if (files.length === 0) throw new Error('The page had no script.');
  const sizes = [...files, 'preload.cjs'].map(
    async file => gzipSync(await readFile(join(project, 'dist', file))).length,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}
