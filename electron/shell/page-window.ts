import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron';
import { shellTexts } from '../../shared/messages/shell-texts';

/** What every window of the app needs to know. */
export type WindowSurroundings = {
  /** Absolute path of the preload script. */
  readonly preload: string;
  readonly icon: string;
  /** Developer tools may be opened. */
  readonly developing: boolean;
};

/** Without `persist:` Chromium keeps this session in memory: no cache, no storage on the disk. */
export const pageSession = 'journal';

/** The paper's colour in each theme, shown until the page has painted. */
const paper = { light: '#FBFAF6', dark: '#171C1B' } as const;

/** A sandboxed, isolated window with no Node in it, not yet visible and not yet loaded. */
export function createPageWindow(
  options: BrowserWindowConstructorOptions,
  surroundings: WindowSurroundings,
): BrowserWindow {
  const window = new BrowserWindow({
    title: shellTexts().appName,
    icon: surroundings.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    show: false,
    ...options,
    webPreferences: {
      preload: surroundings.preload,
      partition: pageSession,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: surroundings.developing,
    },
  });
  // The title bar is visible in task lists and screen shares: it never follows the page.
  window.on('page-title-updated', event => event.preventDefault());
  return window;
}
