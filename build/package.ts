import { build } from 'electron-builder';
import { buildApp } from './build-app';
import { projectPath } from './bundles';
import { isBuilt } from './freshness';
import { packaging } from './packaging';

/** Packages the app for this system into `release/`: its installers, always built anew, or with `--dir` the app unpacked. */
const dir = process.argv.includes('--dir');
if (!dir || !(await isBuilt())) await buildApp();
await build({ projectDir: projectPath('.'), config: packaging, dir });
