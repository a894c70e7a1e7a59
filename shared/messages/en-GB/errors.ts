import type { ErrorCode } from '../../contract/errors';

/** What happened, what is safe, and what to do next. `next` may be empty where there is nothing to do. */
type ErrorSentences = { readonly what: string; readonly safe: string; readonly next: string };

export const errors = {
  'bad-input': {
    what: 'That could not be used as it was given.',
    safe: 'Nothing was changed.',
    next: 'Check what you typed and try again.',
  },
  cancelled: {
    what: 'It was stopped before it finished.',
    safe: 'Your journal is as it was before.',
    next: '',
  },
  'card-refused': {
    what: 'That is not a card that can be kept.',
    safe: 'Nothing was changed.',
    next: 'Ask for the card again, and copy all of it, from “critical-friend-card” to the semicolon.',
  },
  'changed-elsewhere': {
    what: 'This entry was changed in another window while you were writing.',
    safe: 'Both versions are still here.',
    next: 'Keep yours as a copy, or take the other one.',
  },
  'device-refused': {
    what: 'This computer can no longer open the journal by itself.',
    safe: 'Nothing was changed, and your passphrase opens it as always.',
    next: 'Open it with the passphrase. You can turn this on again in Settings, under “Who can open it”.',
  },
  'disk-error': {
    what: 'The disk did not answer as it should.',
    safe: 'Everything saved earlier is safe, and what you wrote is still on this screen.',
    next: 'Try again. If it happens once more, copy the text somewhere safe before you close the journal.',
  },
  'disk-full': {
    what: 'There is no room left on the disk.',
    safe: 'Everything saved earlier is safe, and what you wrote is still on this screen.',
    next: 'Make some room on this computer, then try again.',
  },
  'file-too-large': {
    what: 'That file is larger than 25 MB.',
    safe: 'It was not added, and nothing else was changed.',
    next: 'Make a smaller copy of it and add that.',
  },
  'folder-missing': {
    what: 'The folder is not there any more.',
    safe: 'Nothing was changed.',
    next: 'If it is on a stick or a network drive, connect it and try again. Otherwise choose another folder.',
  },
  'folder-not-empty': {
    what: 'There are already files in that folder.',
    safe: 'None of them was touched.',
    next: 'Choose an empty folder, or make a new one.',
  },
  'header-damaged': {
    what: 'The file that opens this journal is damaged.',
    safe: 'The entries are in other files, and nothing was changed.',
    next: 'Bring the journal back from a backup. If you have a copy of the whole folder, open that one.',
  },
  'keychain-refused': {
    what: 'The keychain of this computer did not give back what it keeps.',
    safe: 'Nothing was changed, and your passphrase opens the journal as always.',
    next: 'Open it with the passphrase. If the computer asked whether Critical Friend may use the keychain, say yes the next time.',
  },
  locked: {
    what: 'The journal has closed.',
    safe: 'Everything that was saved is safe.',
    next: 'Open it again to go on.',
  },
  'name-taken': {
    what: 'There is a circle of that name already.',
    safe: 'Nothing was changed.',
    next: 'Give this one a name of its own. One in the bin keeps its name too.',
  },
  'newer-format': {
    what: 'This journal was written by a newer version of Critical Friend.',
    safe: 'Nothing was changed.',
    next: 'Install the newer version on this computer and open it with that.',
  },
  'no-vault': {
    what: 'There is no journal in that folder.',
    safe: 'Nothing was changed.',
    next: 'Choose the folder that holds the file vault.json.',
  },
  'not-allowed': {
    what: 'That is not allowed here.',
    safe: 'Nothing was changed.',
    next: '',
  },
  'not-found': {
    what: 'It is not here any more.',
    safe: 'Nothing else was changed.',
    next: 'If you put it in the bin, you can get it back from there.',
  },
  'not-supported-here': {
    what: 'This cannot be done in the browser.',
    safe: 'Nothing was changed.',
    next: 'Use the Critical Friend app for it.',
  },
  'pack-refused': {
    what: 'That pack was not opened.',
    safe: 'Nothing of it came into your journal.',
    next: 'Ask whoever made it to send it again.',
  },
  'passphrase-needed': {
    what: 'This needs your passphrase first.',
    safe: 'Nothing was changed.',
    next: 'The journal was opened by this computer. Try again and type the passphrase when you are asked.',
  },
  'passphrase-too-weak': {
    what: 'That passphrase would be too easy to guess.',
    safe: 'Nothing was changed.',
    next: 'Add another word or two that nobody would expect.',
  },
  'read-only-folder': {
    what: 'This folder does not allow writing.',
    safe: 'Nothing was changed.',
    next: 'Choose another folder, or ask whoever looks after this computer to let you write there.',
  },
  'recovery-key-mistyped': {
    what: 'That is not a recovery key as it was printed.',
    safe: 'Nothing was changed.',
    next: 'Look at it group by group. Capitals, spaces and dashes do not matter.',
  },
  'text-too-large': {
    what: 'That is more text than one entry can hold.',
    safe: 'What you had before is safe, and the text is still on this screen.',
    next: 'Divide it into two or more entries.',
  },
  unexpected: {
    what: 'Something went wrong that we did not foresee.',
    safe: 'Everything saved earlier is safe.',
    next: 'Try again. If it happens once more, close Critical Friend and open it again.',
  },
  'unreadable-file': {
    what: 'That file could not be read.',
    safe: 'Nothing was changed.',
    next: 'Check that you can open it in another program, then try again.',
  },
  'unsupported-type': {
    what: 'Only pictures (PNG, JPEG, GIF, WebP) and PDFs can be attached.',
    safe: 'It was not added, and nothing else was changed.',
    next: 'Save it as a PDF and attach that.',
  },
  'vault-damaged': {
    what: 'Part of this journal is damaged.',
    safe: 'The damaged files were copied aside and not touched.',
    next: 'You can go on with what is left, or open a copy of the folder if you have one.',
  },
  'vault-exists': {
    what: 'There is already a journal in that folder.',
    safe: 'It was not touched.',
    next: 'Open it, or choose another folder for a new one.',
  },
  'vault-in-use': {
    what: 'This journal is already open somewhere else.',
    safe: 'Nothing was changed.',
    next: 'Close it there, then try again. If the computer was switched off suddenly, wait a minute first.',
  },
  'write-refused': {
    what: 'This computer did not let Critical Friend write there.',
    safe: 'Everything saved earlier is safe, and what you wrote is still on this screen.',
    next: 'A virus scanner may be looking at the file just now: wait a moment and try again. If it stays so, the folder does not allow writing: choose another one, or ask whoever looks after this computer.',
  },
  'too-soon': {
    what: 'That is one try after another, so the journal waits a little before the next.',
    safe: 'Nothing was tried, and nothing is lost.',
    next: '{seconds, plural, one {Try again in a second.} other {Try again in # seconds.}}',
  },
  'wrong-passphrase': {
    what: 'That passphrase does not open this journal.',
    safe: 'You can try as often as you like; after three wrong ones, each next try waits a little longer.',
    next: 'Check that Caps Lock is off, and use Show to see what you typed. Nobody can reset it for you; the recovery key can.',
  },
  'wrong-recovery-key': {
    what: 'That recovery key belongs to another journal, or was replaced by a newer one.',
    safe: 'Nothing was changed.',
    next: 'Look for a later print of it, or use the passphrase.',
  },
  /** `not-allowed`, because somebody who is named there has asked what is kept about them. */
  held: {
    what: 'It has to stay for now.',
    safe: 'Nothing was changed.',
    next: 'Somebody named there has asked what you keep about them. Until that is answered, nothing about them can be erased.',
  },
  /** `disk-error`, which came so late that nobody can say whether the change of who can open the journal holds. */
  uncertain: {
    what: 'The disk failed in the middle, so it is not certain whether this was changed.',
    safe: 'Every note is safe, and the journal still opens, either as before or as you have just chosen.',
    next: 'Try again while it is open. If you close it first and it does not open the new way, open it the old way.',
  },
} as const satisfies Record<ErrorCode | 'held' | 'uncertain', ErrorSentences>;
