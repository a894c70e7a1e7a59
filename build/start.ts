import { spawn } from 'node:child_process';
import { buildApp } from './build-app';
import { projectPath } from './bundles';
import { findElectron } from './electron-runtime';
import { isBuilt } from './freshness';

/**
 * Builds when something changed, then opens the desktop app, or the browser where there is no Electron or `--browser` is
 * given. Other arguments are handed on.
 */
const given = process.argv.slice(2);
const browser = given.includes('--browser');
const passedOn = given.filter(argument => argument !== '--browser');

if (!(await isBuilt())) console.log(`built in ${((await buildApp()) / 1000).toFixed(1)} s`);
if (browser) serveBrowser();
else await openApp();

async function openApp(): Promise<void> {
  const electron = await findElectron();
  if (!electron.found) {
    console.log(`Opening in the browser, because ${electron.reason}.`);
    serveBrowser();
    return;
  }
  if (electron.switches.length > 0) {
    console.log(
      `Started by root: Electron runs with ${electron.switches.join(' ')}. Use another account for real notes.`,
    );
  }
  follow(electron.executable, [...electron.switches, projectPath('.'), ...passedOn]);
}

function serveBrowser(): void {
  const { CI } = process.env;
  const open = CI === undefined ? ['--open'] : [];
  follow(process.execPath, [projectPath('dist/serve.js'), ...open, ...passedOn]);
}

/** Ends as the child ends, and hands on the signals that ask for it. */
function follow(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', code => {
    process.exitCode = code ?? 1;
  });
}
