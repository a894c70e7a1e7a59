import { firstLanguage, type Language } from './language';
import type { Spelling } from './spelling';
import { defaultThemes, type Theme } from './theme';

/** Smallest and greatest values, both inclusive. */
export const idleMinutesRange = { least: 1, most: 120 } as const;
export const clipboardSecondsRange = { least: 5, most: 300 } as const;

/** What the head has set for this journal; kept inside the vault. */
export type Settings = {
  /** Minutes without a key or the mouse before the journal closes itself. */
  readonly idleMinutes: number;
  /** Seconds after which a copied secret is removed from the clipboard. */
  readonly clipboardSeconds: number;
  /** Whether screen capture of the window is refused where the system can. */
  readonly contentProtection: boolean;
  readonly themes: readonly Theme[];
  /** Missing until something of it is set; `defaultSpelling` holds then. */
  readonly spelling?: Spelling;
};

export const defaultSettings: Settings = {
  idleMinutes: 10,
  clipboardSeconds: 30,
  contentProtection: false,
  themes: defaultThemes,
};

/** Seconds before the journal closes itself at which the head is warned. */
export const idleWarningSeconds = 20;

/** What is known before the journal is open; kept in a plain file, so nothing personal belongs here. */
export type Preferences = {
  readonly language: Language;
  readonly appearance: 'system' | 'light' | 'dark';
  /** The global shortcut for quick capture, in Electron's accelerator words; empty for none. */
  readonly captureShortcut: string;
};

export const defaultPreferences: Preferences = {
  language: firstLanguage,
  appearance: 'system',
  captureShortcut: 'CommandOrControl+Shift+J',
};
