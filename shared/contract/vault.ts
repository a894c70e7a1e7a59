import type { PathGrant } from '../domain/ids';
import type { PassphraseScore } from '../domain/passphrase';
import type { Instant } from '../domain/time';

/** What stands between the head and her journal right now. */
export type VaultStatus =
  | { readonly state: 'absent' }
  | { readonly state: 'locked'; readonly lastOpenedAt: Instant | null; readonly damagedHeader: boolean }
  | { readonly state: 'unreadable'; readonly reason: 'newer-format' | 'folder-missing' }
  | {
      readonly state: 'open';
      /** The fictional journal, which is thrown away when it is closed. */
      readonly sample: boolean;
      /** `damaged`: readable, but nothing is written until `acceptDamage`. */
      readonly access: 'writable' | 'read-only' | 'damaged';
      readonly recoveryKeyConfirmed: boolean;
      readonly idleMinutes: number;
      readonly findings: readonly VaultFinding[];
    };

/**
 * Something the vault noticed while opening. Each has a sentence in the catalogue. With `damage`, saved work may be
 * missing and nothing is written until `acceptDamage`; without it nothing that was ever saved here is missing. `older-state`
 * is neither: the files are whole, but older than what this computer had open last.
 */
export type VaultFinding = {
  readonly kind:
    | 'torn-tail'
    | 'header-recovered'
    | 'header-remains'
    | 'header-copy-renewed'
    | 'stray-files'
    | 'frames-damaged'
    | 'segment-truncated'
    | 'segment-header-damaged'
    | 'segment-missing'
    | 'chain-broken'
    | 'older-state';
  /** How many saves or files it concerns; 0 where that is not known. */
  readonly count: number;
  readonly damage: boolean;
};

/** How strong a passphrase is, said honestly. */
export type PassphraseEstimate = {
  readonly score: PassphraseScore;
  /** Logarithm (base 10) of the guesses an attacker needs. */
  readonly guessesLog10: number;
  readonly longEnough: boolean;
  readonly acceptable: boolean;
  /** Why it is weak, in the estimator's own codes; texts are in the catalogue. */
  readonly warning: string | null;
};

/** One of the two things that open a journal. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-key'; readonly recoveryKey: string };

/** What the host asks about a journal before it offers to open it by the system's keychain. */
export type DeviceState = {
  /** The journal's random identity; `null` where there is none to be read. */
  readonly vault: string | null;
  /** Whether what this computer may keep in its keychain opens the journal. */
  readonly letsIn: boolean;
};

export interface VaultMethods {
  vaultStatus(): VaultStatus;
  estimatePassphrase(input: { readonly passphrase: string }): PassphraseEstimate;
  /** Six random words, strong enough on their own. */
  suggestPassphrase(): { readonly passphrase: string };
  /**
   * Makes a new, open journal; the recovery key is shown this once. `folder` is where the vault goes, otherwise the usual place.
   * Fails with `passphrase-too-weak`, `vault-exists`, `folder-not-empty`, `read-only-folder`, `disk-full`.
   */
  createVault(input: { readonly passphrase: string; readonly folder: PathGrant | null }): {
    readonly recoveryKey: string;
  };
  /** `groups` maps the position of a group in the recovery key (from 0) to what was typed. */
  confirmRecoveryKey(input: { readonly groups: Readonly<Record<string, string>> }): {
    readonly confirmed: boolean;
  };
  /** Uses an existing vault in a folder the head chose. Fails with `no-vault`. */
  useVaultFolder(input: { readonly folder: PathGrant }): VaultStatus;
  /**
   * Fails with `too-soon` and `seconds` while wrong passphrases or keys must wait, without trying the secret, as everything
   * does that takes a secret. `wrong-passphrase` and `wrong-recovery-key` say by `seconds` how long the next try must wait.
   */
  unlockVault(input: { readonly secret: Secret }): VaultStatus;
  /** For the host alone. */
  deviceState(): DeviceState;
  /** For the host alone: from now on `secret`, 32 random bytes in base64, opens the journal on this computer. `wrong-passphrase`. */
  letDeviceIn(input: { readonly passphrase: string; readonly secret: string }): void;
  /** For the host alone: what this computer kept opens the journal no more. */
  dropDevice(): void;
  /** For the host alone. Fails with `device-refused` when the journal does not know the secret. */
  unlockByDevice(input: { readonly secret: string }): VaultStatus;
  /**
   * The passphrase, typed anew in a journal that this computer opened by itself. Until it locks, nothing fails with
   * `passphrase-needed` any more. Fails with `wrong-passphrase`.
   */
  confirmPassphrase(input: { readonly passphrase: string }): void;
  lockVault(): void;
  /** The head did something: the idle clock starts again. */
  stayOpen(): void;
  /** To be asked before a page is printed: paper leaves the journal. Does nothing else. */
  startPrinting(): void;
  /** This window has handed over its unsaved text and may be closed; answers the `closing` event. */
  readyToClose(): void;
  /** After unlocking, when the vault found damage: go on writing with what is left. The damaged copy is kept. */
  acceptDamage(): VaultStatus;
  /** Deletes the damaged copies that were kept. */
  discardDamagedCopies(): { readonly removed: number };
  /** `secret` proves who asks. No computer opens the journal by itself afterwards. Fails with `wrong-passphrase`, `wrong-recovery-key`, `passphrase-too-weak`. */
  changePassphrase(input: { readonly secret: Secret; readonly next: string }): void;
  /** Makes a new recovery key; the old one stops working. */
  renewRecoveryKey(input: { readonly secret: Secret }): { readonly recoveryKey: string };
  /**
   * Seals everything anew under new keys: the old recovery key and every copy of the old files stop opening what is written
   * from now on. The passphrase stays, and it must be the passphrase: the recovery key cannot put new keys under it. Copies of
   * damaged files that are kept go with the old keys. Fails with `wrong-passphrase`, `disk-full`, `cancelled` (the journal
   * closed meanwhile); nothing has changed then.
   */
  renewAllKeys(input: { readonly passphrase: string }): { readonly recoveryKey: string };
  /** Opens the fictional journal in a folder of its own that is removed when it is closed. */
  openSampleJournal(): VaultStatus;
  vaultFacts(): VaultFacts;
}

/** What Settings shows about the vault. */
export type VaultFacts = {
  /** Path of the folder as a person would write it; shown on screen, never logged. */
  readonly folder: string;
  readonly entries: number;
  readonly attachments: number;
  /** Bytes on disk. */
  readonly size: number;
  /** Copies of damaged files that are kept; what is erased may still be in them. */
  readonly damagedCopies: number;
};
