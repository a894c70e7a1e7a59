import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { bundles, laterFolder, projectPath, rendererConfig } from './bundles';
import { writeTexts } from './licences/write-texts';

/** Written last: a build that was interrupted never looks finished. */
export const buildStamp = projectPath('dist/.built');

/** Builds everything into `dist/`, the parts side by side. Resolves with the milliseconds it took; rejects with every part's error. */
export async function buildApp(): Promise<number> {
  const start = performance.now();
  await mkdir(projectPath('dist'), { recursive: true });
  await rm(buildStamp, { force: true });
  await rm(projectPath(`dist/${laterFolder}`), { recursive: true, force: true });
  const configs = [rendererConfig, ...bundles.map(({ config }) => config)];
  const [parts, icons] = await Promise.all([
    Promise.allSettled(configs.map(config => build(config))),
    Promise.allSettled([copyIcons()]),
  ]);
  const failures = [...parts, ...icons].filter(part => part.status === 'rejected').map(part => part.reason);
  if (failures.length > 0) throw new AggregateError(failures, 'the build failed');
  await writeTexts(parts.filter(part => part.status === 'fulfilled').map(part => part.value));
  await writeFile(buildStamp, '');
  return Math.round(performance.now() - start);
}

function copyIcons(): Promise<void> {
  const drawings = /\.(svg|ts)$/;
  return cp(projectPath('build/icons'), projectPath('dist/icons'), {
    recursive: true,
    filter: source => !drawings.test(source),
  });
}
