import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';

/** An unpacked runtime, used in place of the download; its `version` file says which one it is. */
const { ELECTRON_OVERRIDE_DIST_PATH: runtime } = process.env;
const given =
  runtime === undefined
    ? {}
    : { electronDist: runtime, electronVersion: readFileSync(join(runtime, 'version'), 'utf8').trim() };

/** How the app is packaged. Only what runs goes in: everything but the native module is bundled already. */
export const packaging: Configuration = {
  ...given,
  appId: 'org.criticalfriend.journal',
  productName: 'Critical Friend',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: [
    'package.json',
    'dist/{main,worker}.js',
    'dist/preload.cjs',
    'dist/renderer/**',
    'dist/icons/**',
    '!node_modules/**',
    'node_modules/@node-rs/argon2*/**',
    '!**/*.{d.ts,map,md}',
  ],
  asar: true,
  npmRebuild: false,
  publish: null,
  electronLanguages: ['en-GB', 'en-US'],
  // Windows and macOS check the integrity of the asar; Linux has no such check and ignores that fuse.
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  // A runtime that was put in place by hand may hold another app beside ours.
  afterPack: async ({ packager, appOutDir }) => {
    const resources = packager.getResourcesDir(appOutDir);
    await rm(join(resources, 'app'), { recursive: true, force: true });
    await rm(join(resources, 'default_app.asar'), { force: true });
  },
  linux: {
    target: 'dir',
    category: 'Office',
    icon: 'build/icons/app-512.png',
    executableName: 'critical-friend',
  },
  mac: { target: 'dir', category: 'public.app-category.productivity', icon: 'build/icons/app-512.png' },
  win: { target: 'dir', icon: 'build/icons/app-512.png' },
};
