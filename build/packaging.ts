import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { packFileEnding } from '../shared/domain/sharing/pack';

/** An unpacked runtime, used in place of the download; its `version` file says which one it is. */
const { ELECTRON_OVERRIDE_DIST_PATH: runtime } = process.env;
const given =
  runtime === undefined
    ? {}
    : { electronDist: runtime, electronVersion: readFileSync(join(runtime, 'version'), 'utf8').trim() };

/** A place in a file's name that the builder fills in. */
const filled = (what: 'name' | 'version' | 'os' | 'arch' | 'ext'): string => `$\{${what}}`;

/** How the app is packaged. Only what runs goes in: everything but the native module is bundled already. */
export const packaging: Configuration = {
  ...given,
  appId: 'org.criticalfriend.journal',
  productName: 'Critical Friend',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: [
    'package.json',
    'dist/{main,worker}.js',
    'dist/later/**',
    'dist/preload.cjs',
    'dist/renderer/**',
    'dist/icons/**',
    'dist/{licences,news}.txt',
    '!node_modules/**',
    'node_modules/@node-rs/argon2*/**',
    'node_modules/@zxcvbn-ts/{language-common,language-en,dictionary-compression}/{package.json,dist/**/*.cjs}',
    '!**/*.{d.ts,map,md}',
  ],
  // A pack that is pressed twice is offered to the journal, which asks before anything of it is taken in.
  fileAssociations: [
    {
      ext: packFileEnding.slice(1),
      name: 'Pack',
      description: 'Pack of Critical Friend',
      mimeType: 'application/x-age-encryption',
      role: 'Viewer',
    },
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
  artifactName: `${filled('name')}-${filled('version')}-${filled('os')}-${filled('arch')}.${filled('ext')}`,
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    synopsis: 'A private, encrypted journal for people who lead schools',
    icon: 'build/icons/app',
    executableName: 'critical-friend',
    maintainer: 'The Critical Friend makers',
  },
  // The builder would have the menu entry start it without Chromium's sandbox, which the app refuses.
  appImage: { executableArgs: [] },
  deb: { packageCategory: 'editors', priority: 'optional' },
  mac: {
    target: [{ target: 'dmg', arch: 'universal' }],
    category: 'public.app-category.productivity',
    icon: 'build/icons/app/1024x1024.png',
    darkModeSupport: true,
    hardenedRuntime: true,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
    // Both halves of a universal app hold the native module for both processors, each in a file of its own.
    x64ArchFiles: '**/@node-rs/argon2-darwin-*/*.node',
  },
  win: {
    target: [
      { target: 'nsis', arch: 'x64' },
      { target: 'portable', arch: 'x64' },
    ],
    icon: 'build/icons/app/256x256.png',
    requestedExecutionLevel: 'asInvoker',
  },
  // For one person, without an administrator's rights; `/S` installs without a question.
  nsis: {
    artifactName: `${filled('name')}-${filled('version')}-setup.${filled('ext')}`,
    oneClick: true,
    perMachine: false,
    allowElevation: false,
    deleteAppDataOnUninstall: false,
  },
  portable: {
    artifactName: `${filled('name')}-${filled('version')}-portable.${filled('ext')}`,
    requestExecutionLevel: 'user',
  },
};
