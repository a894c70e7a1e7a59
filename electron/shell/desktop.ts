import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, nativeTheme, safeStorage, session } from 'electron';
import type { CommandName } from '../../shared/contract/events';
import { speak } from '../../shared/messages/spoken-language';
import { appTextsIn } from '../bridge/app-texts';
import { type CoreClient, startCore } from '../bridge/core-client';
import { answerCalls } from '../bridge/host-calls';
import { type Installation, openInstallation } from '../bridge/installation';
import { speaking } from '../bridge/languages';
import { listRendererFiles } from '../bridge/renderer-files';
import { answeringPage } from './answering-page';
import { serveAppScheme } from './app-scheme';
import { captureShortcut } from './capture-shortcut';
import { captureWindow } from './capture-window';
import { contentProtection } from './content-protection';
import { emptyCoreDumps } from './core-dumps';
import { systemKeychain } from './device-unlock/keychain';
import { desktopAnswers } from './host-answers';
import { lockByPage } from './locking';
import { boundsOf, openMainWindow } from './main-window';
import { setApplicationMenu } from './menu';
import type { OfferedPacks } from './offered-packs';
import { answerPages } from './page-calls';
import { pageSession } from './page-window';
import { bringForward, pageWindows, sendEvent } from './page-windows';
import { finishBeforeQuit, leaveByPage, quitWithWindow } from './quitting';
import { rememberedProtection } from './remembered-protection';
import { secretClipboard } from './secret-clipboard';
import { onSystemLock } from './system-lock';
import { taskbarProgress } from './taskbar-progress';
import { createTray } from './tray';

/** Absolute paths of what the build made. */
export type BuiltFiles = {
  readonly worker: string;
  readonly preload: string;
  readonly renderer: string;
  readonly icons: string;
  /** The folder of the texts that come with the app. */
  readonly texts: string;
};

/** How long the core may take to close before the app ends without it. Everything acknowledged is on the disk by then. */
const stopWithin = 10_000;

/** Puts the desktop app together and opens its window. The app must be ready. */
export async function openDesktop(files: BuiltFiles, version: string, packs: OfferedPacks): Promise<void> {
  emptyCoreDumps(process.platform, process.pid);
  const installation = await openInstallation({
    folder: app.getPath('userData'),
    now: Date.now,
    newDevice: randomUUID,
  });
  const { appearance, language } = installation.preferences();
  nativeTheme.themeSource = appearance;
  speak(language);
  const core = startCore({
    script: files.worker,
    data: { dataFolder: app.getPath('userData'), version, device: installation.device, language },
    stopWithin,
  });
  serveAppScheme(session.fromPartition(pageSession), await listRendererFiles(files.renderer));
  openWindows({ files, version, installation, core, packs });
  onSystemLock(() => core.lockForSystem());
}

type Desktop = {
  readonly files: BuiltFiles;
  readonly version: string;
  readonly installation: Installation;
  readonly core: CoreClient;
  readonly packs: OfferedPacks;
};

function openWindows({ files, version, installation, core, packs }: Desktop): void {
  const surroundings = {
    preload: files.preload,
    icon: join(files.icons, 'app', '256x256.png'),
    developing: !app.isPackaged,
  };
  const windows = pageWindows(count => core.setClients(count));
  const secrets = secretClipboard(clipboard);
  const keychain = systemKeychain(safeStorage, process.platform);
  const dataFolder = app.getPath('userData');
  const protection = contentProtection(core, windows.all, rememberedProtection(dataFolder));
  const capture = captureWindow(surroundings, window => {
    windows.add(window);
    protection.apply(window);
  });
  const shortcut = captureShortcut(capture.open);

  const answer = answerCalls(
    core,
    desktopAnswers({
      core,
      installation,
      shortcut,
      capture,
      secrets,
      keychain,
      dataFolder,
      version,
      packs,
      texts: appTextsIn(files.texts),
      speak: speaking(core, message => {
        windows.broadcast(message);
        labelMenus();
      }),
    }),
  );
  answerPages(windows.all, async (name, input, caller) => {
    const reply = await answer(name, input, caller);
    if (reply.ok) await protection.follow(name);
    return reply;
  });
  core.onEvent(windows.broadcast);
  core.onEvent(({ name }) => {
    if (name === 'locked') void secrets.forget();
  });

  const main = openMainWindow(surroundings, installation.windowBounds());
  windows.add(main);
  protection.apply(main);
  quitWithWindow(main);
  core.onEvent(
    taskbarProgress({
      show: share => {
        if (!main.isDestroyed()) main.setProgressBar(share);
      },
      setTimer: setTimeout,
      clearTimer: clearTimeout,
    }),
  );
  shortcut.use(installation.preferences().captureShortcut);
  const open = (): void => bringForward(main);
  packs.onOffer(() => {
    open();
    sendEvent(main, { name: 'packOffered', data: null });
  });
  app.on('second-instance', (_event, words, folder) => {
    open();
    packs.fromArguments(words, folder);
  });
  app.on('activate', open);
  const canAnswer = answeringPage(core, main);
  const labelMenus = addMenus(files, main, {
    open,
    write: capture.open,
    lock: lockByPage(core, main, canAnswer),
  });

  finishBeforeQuit(leaveByPage(main, canAnswer), async () => {
    await Promise.allSettled([core.stop(), secrets.forget(), installation.saveWindowBounds(boundsOf(main))]);
  });
}

type Actions = { readonly open: () => void; readonly write: () => void; readonly lock: () => void };

/** The function it returns writes them anew, in the language that is spoken by then. */
function addMenus(files: BuiltFiles, main: BrowserWindow, actions: Actions): () => void {
  const command = (name: CommandName): void => {
    actions.open();
    sendEvent(main, { name: 'command', data: { name } });
  };
  const guide = (): void => {
    actions.open();
    sendEvent(main, { name: 'guide', data: null });
  };
  const mac = process.platform === 'darwin';
  const setMenu = (): void => setApplicationMenu({ mac, developing: !app.isPackaged, command, guide });
  setMenu();
  const trayIcon = join(files.icons, mac ? 'trayTemplate.png' : 'tray.png');
  const labelTray = createTray(trayIcon, { ...actions, quit: () => app.quit() });
  return () => {
    setMenu();
    labelTray();
  };
}
