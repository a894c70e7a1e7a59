import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppLicence } from '../../shared/domain/app-licences';
import { projectPath } from '../bundles';
import { packageLicence } from './package-licence';

/** Where the licences of Chromium are: 10 MB of them, which come with Electron as a page of their own. */
const pointer = `Electron is made with Chromium, Node.js and FFmpeg. Their licences are in LICENSES.chromium.html. On Windows and
Linux that page stands beside the program; for a Mac it is in the archive of this version of Electron.`;

/** Electron's own licence, and where those are of what it is made with. `runtime`: an unpacked one that is used in place of the package's. */
export async function electronLicences(runtime: string | undefined): Promise<readonly AppLicence[]> {
  const electron = await packageLicence(projectPath('node_modules/electron'));
  const version = runtime === undefined ? electron.version : await versionOf(runtime);
  return [
    { ...electron, name: 'Electron', version },
    { name: 'Chromium, Node.js and FFmpeg', version: '', licence: 'in Electron', text: pointer },
  ];
}

async function versionOf(runtime: string): Promise<string> {
  return (await readFile(join(runtime, 'version'), 'utf8')).trim();
}
