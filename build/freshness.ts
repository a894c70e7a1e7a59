import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStamp } from './build-app';
import { projectPath } from './bundles';

const sources = [
  'electron',
  'renderer',
  'shared',
  'build',
  'docs/guide',
  'docs/pictures',
  'CHANGELOG.md',
  'package.json',
  'package-lock.json',
] as const;

/** Whether everything that goes into the build is older than the last finished one. */
export async function isBuilt(): Promise<boolean> {
  const built = await changedAt(buildStamp);
  if (built === null) return false;
  const newest = await Promise.all(sources.map(source => newestUnder(projectPath(source))));
  return newest.every(time => time < built);
}

async function newestUnder(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await readdir(path, { recursive: true });
  const times = await Promise.all(inside.map(name => changedAt(join(path, name))));
  return Math.max(found.mtimeMs, ...times.map(time => time ?? 0));
}

/** `null` when there is no such file. */
async function changedAt(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.mtimeMs ?? null;
}
