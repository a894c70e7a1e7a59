import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectPath } from './bundles';

/** A runtime that starts here, with the switches it needs for that, or the reason why there is none. */
export type ElectronRuntime =
  | { readonly found: true; readonly executable: string; readonly switches: readonly string[] }
  | { readonly found: false; readonly reason: string };

const packageFolder = projectPath('node_modules/electron');
const run = promisify(execFile);

/**
 * Finds the Electron of this checkout: the folder in `ELECTRON_OVERRIDE_DIST_PATH`, else the one the `electron` package keeps,
 * which it downloads when it is first wanted. The runtime is started once to see whether this machine has what it links to.
 */
export async function findElectron(): Promise<ElectronRuntime> {
  const { DISPLAY, WAYLAND_DISPLAY, ELECTRON_OVERRIDE_DIST_PATH } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return missing('there is no display');
  const executable = ELECTRON_OVERRIDE_DIST_PATH
    ? join(ELECTRON_OVERRIDE_DIST_PATH, executableName())
    : installedExecutable();
  if (executable === null) return missing('the Electron runtime could not be downloaded');
  if (!existsSync(executable)) return missing('the Electron runtime is not where it should be');
  const switches = mustLeaveSandbox() ? ['--no-sandbox'] : [];
  const problem = await startProblem(executable, switches);
  return problem === null ? { found: true, executable, switches } : missing(problem);
}

function missing(reason: string): ElectronRuntime {
  return { found: false, reason };
}

/** Chromium does not start sandboxed as root on Linux. */
function mustLeaveSandbox(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** `null` when the package has no runtime and cannot get one. Its installer does nothing when there is one. */
function installedExecutable(): string | null {
  const installer = join(packageFolder, 'install.js');
  const { status } = spawnSync(process.execPath, [installer], { stdio: ['ignore', 'inherit', 'ignore'] });
  const pathFile = join(packageFolder, 'path.txt');
  if (status !== 0 || !existsSync(pathFile)) return null;
  return join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
}

/** Why the runtime does not start here, in a few words; `null` when it does. */
async function startProblem(executable: string, switches: readonly string[]): Promise<string | null> {
  try {
    await run(executable, [...switches, '--version'], { timeout: 20_000 });
    return null;
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    const library = /error while loading shared libraries: ([^:\s]+)/.exec(told)?.[1];
    if (library !== undefined) return `the Electron runtime needs ${library}, which this machine lacks`;
    if (/sandbox/i.test(told)) return 'this system does not let the Electron runtime make its sandbox';
    return 'the Electron runtime does not start on this machine';
  }
}
