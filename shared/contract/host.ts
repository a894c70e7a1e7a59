import type { PathGrant } from '../domain/ids';
import type { Preferences } from '../domain/settings';
import type { AboutMethods } from './about';
import type { Prepared } from './sharing';

/** What the app runs in. */
export type HostFacts = {
  readonly kind: 'desktop' | 'browser';
  readonly platform: 'windows' | 'mac' | 'linux';
  readonly version: string;
  /** The system shows its own folder chooser; otherwise the head types a path. */
  readonly nativeChooser: boolean;
  readonly globalShortcut: boolean;
};

/** Whether this computer can open the journal by itself, with a secret that its system's keychain keeps. */
export type DeviceUnlock = {
  /**
   * `obfuscated`: what the system has in place of a keychain hides a secret without locking it away, so nothing is put there.
   * `missing`: it has none, or it does not answer. `none`: not in a browser.
   */
  readonly keychain: 'available' | 'obfuscated' | 'missing' | 'none';
  readonly isOn: boolean;
};

export type Chosen = { readonly grant: PathGrant; readonly label: string };

/** What only the host can do; answered by the shell or the loopback server, never by the core. */
export interface HostMethods extends AboutMethods {
  hostFacts(): HostFacts;
  /**
   * A folder, or for `import-file` one file. `typedPath` is used where there is no native chooser; there `import` takes either. `null` when
   * the head changed her mind.
   */
  chooseFolder(input: {
    readonly purpose: 'vault' | 'import' | 'import-file' | 'export' | 'attachment' | 'library' | 'backup';
    readonly typedPath: string | null;
  }): Chosen | null;
  /** Whether the system asked for a pack to be opened that nobody has looked at yet. Never in a browser. */
  isPackOffered(): boolean;
  /** Its bytes, once; `null` for none. Fails with `pack-refused` and, for a file that has gone, `not-found`. */
  takeOfferedPack(): Uint8Array | null;
  /** Prints what `prepareHandover` made for a PDF, unseen and without a network, and keeps it (`keepPrinted`). Fails with `not-supported-here` in a browser. */
  printPrepared(input: { readonly id: string }): Prepared;
  deviceUnlock(): DeviceUnlock;
  /** Lets this computer open the journal by itself. Fails with `wrong-passphrase`, `keychain-refused`. */
  turnOnDeviceUnlock(input: { readonly passphrase: string }): DeviceUnlock;
  /** What is kept for it is overwritten and deleted, and the journal forgets it. */
  turnOffDeviceUnlock(): DeviceUnlock;
  /** Fails with `device-refused`, `keychain-refused`, and as unlocking does. */
  openWithDevice(): void;
  /** Opens http, https or mailto in the system's own program. The renderer has asked first. */
  openLink(input: { readonly url: string }): void;
  /** Puts a secret on the clipboard and clears it after `seconds` if it is still there. */
  copySecret(input: { readonly text: string; readonly seconds: number }): void;
  getPreferences(): Preferences;
  savePreferences(input: { readonly preferences: Preferences }): {
    readonly preferences: Preferences;
    readonly shortcutTaken: boolean;
  };
  /** Closes the quick capture window, if this is it. */
  closeCapture(): void;
  quit(): void;
}
