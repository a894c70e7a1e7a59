/** Every expected failure the app can report. Each has a sentence in `shared/messages/en-GB/errors.ts`. */
export const errorCodes = [
  'bad-input',
  'cancelled',
  'card-refused',
  'changed-elsewhere',
  'device-refused',
  'disk-error',
  'disk-full',
  'file-too-large',
  'folder-missing',
  'folder-not-empty',
  'header-damaged',
  'keychain-refused',
  'locked',
  'name-taken',
  'newer-format',
  'no-vault',
  'not-allowed',
  'not-found',
  'not-supported-here',
  'pack-refused',
  'passphrase-needed',
  'passphrase-too-weak',
  'read-only-folder',
  'recovery-key-mistyped',
  'text-too-large',
  'too-soon',
  'unexpected',
  'unreadable-file',
  'unsupported-type',
  'vault-damaged',
  'vault-exists',
  'vault-in-use',
  'write-refused',
  'wrong-passphrase',
  'wrong-recovery-key',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Facts a message may show: counts, sizes, limits. Never note text, never a secret, never a path. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>;

/** An expected failure. Anything else that is thrown is a bug and reaches the renderer as `unexpected`. */
export class JournalError extends Error {
  override readonly name = 'JournalError';

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
  }
}

/** What crosses the contract in place of a `JournalError`. */
export type Failure = { readonly code: ErrorCode; readonly details: ErrorDetails };

/** Every reply of every method. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };
