import { randomBytes } from 'node:crypto';
import { app, type BrowserWindow, dialog, nativeTheme, shell } from 'electron';
import type { AppTextName } from '../../shared/contract/about';
import { JournalError } from '../../shared/contract/errors';
import type { Chosen } from '../../shared/contract/host';
import type { Input } from '../../shared/contract/methods';
import type { Language } from '../../shared/domain/language';
import type { Preferences } from '../../shared/domain/settings';
import { shellTexts } from '../../shared/messages/shell-texts';
import type { CoreClient } from '../bridge/core-client';
import type { HostAnswers } from '../bridge/host-calls';
import type { Installation } from '../bridge/installation';
import { openableLink } from '../bridge/links';
import { platformName } from '../bridge/platform';
import type { CaptureShortcut } from './capture-shortcut';
import type { CaptureWindow } from './capture-window';
import { deviceUnlocking } from './device-unlock/device-unlock';
import type { Keychain } from './device-unlock/keychain';
import { sealedSecretsIn } from './device-unlock/sealed-secrets';
import type { OfferedPacks } from './offered-packs';
import { preparedPrinter } from './printing/print-prepared';
import { requestsOfThisRun } from './request-counter';
import type { SecretClipboard } from './secret-clipboard';

type Parts = {
  readonly core: CoreClient;
  readonly installation: Installation;
  readonly shortcut: CaptureShortcut;
  readonly capture: CaptureWindow;
  readonly secrets: SecretClipboard;
  readonly keychain: Keychain;
  readonly dataFolder: string;
  readonly version: string;
  readonly packs: OfferedPacks;
  readonly texts: (name: AppTextName) => Promise<string>;
  /** Hears of the language whenever preferences were saved. */
  readonly speak: (language: Language) => void;
};

/** What the desktop answers itself. */
export function desktopAnswers(parts: Parts): HostAnswers<BrowserWindow> {
  const { core, keychain, dataFolder } = parts;
  const print = preparedPrinter(core);
  return {
    hostFacts: () => ({
      kind: 'desktop',
      platform: platformName(process.platform),
      version: parts.version,
      nativeChooser: true,
      globalShortcut: true,
    }),
    aboutApp: () => ({
      electron: process.versions.electron ?? null,
      chromium: process.versions['chrome'] ?? null,
      node: process.versions.node,
      requests: requestsOfThisRun.counts(),
    }),
    readAppText: ({ name }) => parts.texts(name),
    chooseFolder: (input, window) => chooseFolder(parts.core, input, window),
    isPackOffered: () => parts.packs.isWaiting(),
    takeOfferedPack: () => parts.packs.take(),
    printPrepared: ({ id }) => print(id),
    ...deviceUnlocking({ core, keychain, secrets: sealedSecretsIn(dataFolder), randomBytes }),
    openLink: ({ url }) => openLink(url),
    copySecret: ({ text, seconds }) => parts.secrets.copy(text, seconds),
    getPreferences: () => parts.installation.preferences(),
    savePreferences: ({ preferences }) => savePreferences(parts, preferences),
    closeCapture: (_input, window) => {
      if (window === parts.capture.window()) parts.capture.hide();
    },
    quit: () => app.quit(),
  };
}

const titles = {
  vault: 'chooseVault',
  import: 'chooseImport',
  'import-file': 'chooseImportFile',
  export: 'chooseExport',
  attachment: 'chooseAttachment',
  library: 'chooseLibrary',
  backup: 'chooseBackup',
} as const;

/** Only the system's own chooser grants a folder or a file here: a page that types a path is not the head. */
async function chooseFolder(
  core: CoreClient,
  { purpose, typedPath }: Input<'chooseFolder'>,
  window: BrowserWindow,
): Promise<Chosen | null> {
  if (typedPath !== null) throw new JournalError('not-allowed');
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: shellTexts()[titles[purpose]],
    properties: [
      ...(purpose === 'import-file'
        ? (['openFile'] as const)
        : (['openDirectory', 'createDirectory'] as const)),
      'dontAddToRecent',
    ],
  });
  const [path] = filePaths;
  return path === undefined ? null : { grant: await core.grant(path), label: path };
}

async function openLink(url: string): Promise<void> {
  const link = openableLink(url);
  if (link === null) throw new JournalError('not-allowed');
  await shell.openExternal(link);
}

async function savePreferences({ installation, shortcut, speak }: Parts, preferences: Preferences) {
  const outcome = shortcut.use(preferences.captureShortcut);
  if (outcome === 'not-a-shortcut') throw new JournalError('bad-input');
  await installation.savePreferences(preferences);
  nativeTheme.themeSource = preferences.appearance;
  speak(preferences.language);
  return { preferences, shortcutTaken: outcome === 'taken' };
}
