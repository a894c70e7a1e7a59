import type { AppTextName } from '../../shared/contract/about';
import { JournalError } from '../../shared/contract/errors';
import type { Language } from '../../shared/domain/language';
import type { CoreClient } from '../bridge/core-client';
import type { HostAnswers } from '../bridge/host-calls';
import type { Installation } from '../bridge/installation';
import { platformName } from '../bridge/platform';
import { typedFolder } from './typed-path';

type Parts = {
  readonly core: CoreClient;
  readonly installation: Installation;
  readonly version: string;
  readonly texts: (name: AppTextName) => Promise<string>;
  readonly quit: () => void;
  /** Hears of the language whenever preferences were saved. */
  readonly speak: (language: Language) => void;
};

/** What the loopback host answers itself. Links and the clipboard belong to the browser: the page sees to them. */
export function loopbackAnswers(parts: Parts): HostAnswers<null> {
  const { core, installation, version, texts, quit, speak } = parts;
  const atThePage = (): never => {
    throw new JournalError('not-supported-here');
  };
  return {
    hostFacts: () => ({
      kind: 'browser',
      platform: platformName(process.platform),
      version,
      nativeChooser: false,
      globalShortcut: false,
    }),
    aboutApp: () => ({ electron: null, chromium: null, node: process.versions.node, requests: null }),
    readAppText: ({ name }) => texts(name),
    chooseFolder: async ({ purpose, typedPath }) => {
      if (typedPath === null) return null;
      const folder = await typedFolder(typedPath, purpose);
      return { grant: await core.grant(folder), label: folder };
    },
    isPackOffered: () => false,
    takeOfferedPack: () => null,
    printPrepared: atThePage,
    deviceUnlock: () => ({ keychain: 'none', isOn: false }),
    turnOnDeviceUnlock: atThePage,
    turnOffDeviceUnlock: atThePage,
    openWithDevice: atThePage,
    openLink: atThePage,
    copySecret: atThePage,
    getPreferences: () => installation.preferences(),
    savePreferences: async ({ preferences }) => {
      await installation.savePreferences(preferences);
      speak(preferences.language);
      return { preferences, shortcutTaken: false };
    },
    closeCapture: () => undefined,
    quit,
  };
}
