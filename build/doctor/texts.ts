import type { Finding } from '../../electron/core/vault/index';
import type { DamagedPlace } from '../../electron/core/vault/repair/survey';
import type { Refused } from './report';

/** Every sentence of the doctor. */

export const usage = [
  'usage: npm run doctor -- FOLDER [--json] [--verify] [--recovery-key] [--repair-into NEWFOLDER]',
  '',
  'Says what a journal folder is and whether its files are whole. It changes nothing in the folder and prints nothing of',
  'what was written in it.',
  '',
  '  --json                   the same as one JSON document (with npm run --silent)',
  '  --verify                 asks for the passphrase and tries every save and every attachment',
  '  --recovery-key           asks for the recovery key instead',
  '  --repair-into NEWFOLDER  writes all that can be read as a sound journal in a new folder',
  '',
  'The passphrase is typed when asked for, or is the first line of what is piped in. It is never given on the command line.',
  'Ends with 0 when all is well, 1 when something is not, 2 when it was not called like this.',
];

export const questionFor = {
  passphrase: 'Passphrase (it does not show while you type): ',
  'recovery-key': 'Recovery key (it does not show while you type): ',
} as const;

/** `1 save`, `3 saves`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const sized = (bytes: number): string => {
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};

export const dated = (time: number): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' }).format(time)} UTC`;

/** File names come from elsewhere: what could move the cursor of a terminal is written out. */
export const shownName = (name: string): string =>
  name.replace(/[\p{C}\p{Z}]/gu, one =>
    one === ' ' ? one : `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`,
  );

export const refusals: Readonly<Partial<Record<Refused['refused'], string>>> = {
  'disk-error': 'The files could not be read or written: the disk failed, or what was named is no folder.',
  'disk-full': 'The disk is full.',
  'folder-missing': 'The folder, or the one it is to lie in, is not there.',
  'folder-not-empty': 'The new folder must be empty or not exist yet.',
  'header-damaged':
    'Both copies of the header are damaged, so no passphrase can be tried. Use a backup, or an older copy of vault.json.',
  'newer-format': 'It was written by a later version of Critical Friend. Use that version.',
  'no-secret': 'No passphrase was given.',
  'no-vault': 'There is no journal in this folder.',
  'not-allowed': 'The new folder must not lie inside the journal’s own.',
  'nothing-readable': 'Nothing of the journal could be read, so nothing was written. Use a backup.',
  'read-only-folder': 'The folder may not be read or written by this account.',
  'recovery-key-mistyped': 'That is not a recovery key as it was printed. Look for a mistyped character.',
  'vault-damaged': 'What is sealed in the journal is not as any version of Critical Friend writes it.',
  'vault-exists': 'There is a journal in the new folder already.',
  'vault-in-use':
    'The journal is open. Close Critical Friend on every computer that uses this folder, and try again.',
  'write-refused': 'The system did not let a file be written. Another program may hold it.',
  'wrong-passphrase': 'That passphrase does not open this journal.',
  'wrong-recovery-key': 'That recovery key is not this journal’s.',
};

export const refusalText = (code: Refused['refused']): string =>
  refusals[code] ?? `It could not be done (${code}).`;

export const findingText = (finding: Finding): string => {
  switch (finding.kind) {
    case 'torn-tail':
      return `Segment ${finding.segment} ends in an unfinished save of ${sized(finding.bytes)}, which was never confirmed. Nothing is lost.`;
    case 'header-recovered':
      return finding.from === 'copy'
        ? 'The header could not be used; its copy could.'
        : 'Both headers are damaged, but this secret still opens one of them.';
    case 'header-copy-renewed':
      return 'The copy of the header is missing, old or damaged. Opening the journal in the app mends it.';
    case 'older-state':
      return 'All of it is whole, but older than it was.';
    case 'stray-files':
      return `${counted(finding.count, 'conflict copy', 'conflict copies')} of the journal’s files, not read.`;
    case 'frames-damaged':
      return `Segment ${finding.segment}: ${finding.atLeast ? 'at least ' : ''}${counted(finding.frames, 'save')} cannot be read.`;
    case 'segment-truncated':
      return `Segment ${finding.segment}: ${counted(finding.frames, 'save')} missing at its end.`;
    case 'segment-header-damaged':
      return `Segment ${finding.segment}: its head is damaged or another file’s; ${counted(finding.framesRead, 'save')} in it could be read.`;
    case 'segment-missing':
      return `Segment ${finding.segment} is missing.`;
    case 'chain-broken':
      return `Segment ${finding.segment} does not go on from the one before it: it was swapped, or is of an older copy.`;
  }
};

export const notMade = 'No new journal was made. The old folder is as it was.';
export const leftBehind =
  'Should a folder whose name ends in “.partial” lie beside it, it is no journal: remove it.';

export const verdicts = {
  intact: 'All is as it should be.',
  untried: 'Its files look whole, but what was asked for could not be done: see above.',
  repaired: 'The new folder is sound. In the old one something is not as it should be: see above.',
  problem: 'Something is not as it should be: see above.',
} as const;

const between = ({ after, before }: DamagedPlace): string => {
  if (after !== null && before !== null) return `, saved between ${dated(after)} and ${dated(before)}`;
  if (after !== null) return `, saved after ${dated(after)}`;
  return before === null ? '' : `, saved before ${dated(before)}`;
};

export const placeText = (place: DamagedPlace): string =>
  `at byte ${place.at}: ${place.bytes === 0 ? 'something was cut out' : `${sized(place.bytes)} damaged`}${between(place)}`;

export const collectionNames: Readonly<Record<string, readonly [string, string]>> = {
  entries: ['note', 'notes'],
  revisions: ['earlier state', 'earlier states'],
  attachments: ['attachment', 'attachments'],
  people: ['person', 'people'],
  schools: ['school', 'schools'],
  circles: ['circle', 'circles'],
  conversations: ['conversation', 'conversations'],
  reviews: ['look back', 'looks back'],
};
