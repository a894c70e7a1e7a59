import { copyFile, writeFile } from 'node:fs/promises';
import type { build } from 'vite';
import { writeLicences } from '../../shared/domain/app-licences';
import { projectPath } from '../bundles';
import { bundledPackages, packedAsTheyAre } from './bundled-packages';
import { electronLicences } from './electron-licence';
import { packageLicence } from './package-licence';

type Built = Awaited<ReturnType<typeof build>>;

/** Writes what the app shows of itself into `dist/`: what is new, and the licence of everything that was built or is packed beside it. */
export async function writeTexts(built: readonly Built[]): Promise<void> {
  const { ELECTRON_OVERRIDE_DIST_PATH: runtime } = process.env;
  const folders = new Set([
    ...bundledPackages(built.flatMap(filesOf), projectPath('renderer')),
    ...packedAsTheyAre.map(name => projectPath(`node_modules/${name}`)),
  ]);
  const licences = await licencesOf([...folders]);
  const written = writeLicences([...licences, ...(await electronLicences(runtime))]);
  await writeFile(projectPath('dist/licences.txt'), written);
  await copyFile(projectPath('CHANGELOG.md'), projectPath('dist/news.txt'));
}

/** Of the packages in these folders, each once. Rejects with all that are without one. */
export async function licencesOf(folders: readonly string[]) {
  const read = await Promise.allSettled(folders.map(packageLicence));
  const missing = read.flatMap(each => (each.status === 'rejected' ? [each.reason] : []));
  if (missing.length > 0)
    throw new AggregateError(missing, `without a licence: ${missing.map(String).join('; ')}`);
  const licences = read.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []));
  return [...new Map(licences.map(each => [`${each.name} ${each.version}`, each])).values()];
}

function filesOf(built: Built) {
  if ('on' in built) throw new Error('a build that watches never ends');
  return Array.isArray(built) ? built.flatMap(({ output }) => output) : built.output;
}
