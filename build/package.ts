import { build } from 'electron-builder';
import { buildApp } from './build-app';
import { projectPath } from './bundles';
import { packaging } from './packaging';

/** Packages the app for this system, unpacked, into `release/`. */
await buildApp();
await build({ projectDir: projectPath('.'), config: packaging, dir: true });
