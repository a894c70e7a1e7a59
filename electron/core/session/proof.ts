import { JournalError } from '../../../shared/contract/errors';
import type { CoreMethodName, Input } from '../../../shared/contract/methods';
import type { Settings } from '../../../shared/domain/settings';
import { settingsOf } from '../journal/settings';
import type { Session } from './session';

/** What proof depends on: whether a journal is open, and whether its head has typed the passphrase. */
type ProvenSession = Pick<Session, 'isOpen' | 'isProven'>;

/**
 * What takes words out of the journal in a readable form, or says where copies of it go. What changes the passphrase or the
 * keys, turns on opening by this computer, or goes back to a backup asks for a secret every time, in its own arguments.
 */
const leaving = [
  'exportJournal',
  'exportPage',
  'exportContacts',
  'exportCalendar',
  'exportCertificate',
  'handOver',
  'saveAttachmentCopy',
  'startPrinting',
  'setLibrary',
  'setBackupPlace',
] as const satisfies readonly CoreMethodName[];

const needed: ReadonlySet<string> = new Set(leaving);

/** The settings that keep others out. */
const guarding = [
  'idleMinutes',
  'clipboardSeconds',
  'contentProtection',
] as const satisfies readonly (keyof Settings)[];

/**
 * Throws `passphrase-needed` while a journal that this computer opened by itself is asked for something that only its head may
 * have. Once she has typed the passphrase it counts until the journal locks.
 */
export function requireProof(session: ProvenSession, name: CoreMethodName): void {
  if (needed.has(name) && session.isOpen() && !session.isProven())
    throw new JournalError('passphrase-needed');
}

/** The same for settings, where they change how long the journal stays open or what others may see of it. */
export function requireProofToChange(session: Session, { settings }: Input<'saveSettings'>): void {
  const now = settingsOf(session.current().vault.db.data);
  const changes = guarding.some(name => now[name] !== settings[name]);
  if (changes && !session.isProven()) throw new JournalError('passphrase-needed');
}
