import { join } from 'node:path';
import { app } from 'electron';
import { version } from '../package.json';
import { registerAppScheme } from './shell/app-scheme';
import { refusedSwitch, silenceChromium } from './shell/command-line';
import { guardContents } from './shell/contents-guard';
import { openDesktop } from './shell/desktop';
import { endAfterFailure } from './shell/failure';
import { offeredPacks } from './shell/offered-packs';
import { guardSession } from './shell/session-guard';

process.on('uncaughtException', endAfterFailure);
process.on('unhandledRejection', endAfterFailure);

const files = {
  worker: join(import.meta.dirname, 'worker.js'),
  preload: join(import.meta.dirname, 'preload.cjs'),
  renderer: join(import.meta.dirname, 'renderer'),
  icons: join(import.meta.dirname, 'icons'),
  texts: import.meta.dirname,
};

// Chromium's own files stay apart from the journal's.
app.setPath('sessionData', join(app.getPath('userData'), 'browser'));
// Every window asks for the sandbox too. Root on Linux can only start without it, and must have said so; nobody else may.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();
silenceChromium(app.commandLine);

const starting = { platform: process.platform, user: process.getuid?.() };
const refused = app.isPackaged ? refusedSwitch(app.commandLine, starting) : null;
if (refused !== null) {
  console.error(`critical-friend: refused --${refused}`);
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  app.exit(0);
} else {
  app.on('session-created', session => guardSession(session, !app.isPackaged));
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  const packs = offeredPacks();
  packs.fromArguments(process.argv.slice(1), process.cwd());
  // macOS tells it so, and may before anything is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    packs.offer(path);
  });
  void app.whenReady().then(() => openDesktop(files, version, packs));
}
