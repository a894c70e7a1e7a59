import { backupCover } from './backup-cover';

/** Backups in a second place: choosing it, what is kept there, and what is brought back from it. */
export const backups = {
  cover: backupCover,
  /** A backup by its day and time. */
  name: '{day}, {time}',
  sample: 'The sample journal has no backups. It is thrown away when you close it.',
  place: {
    heading: 'A second place',
    why: 'If this laptop is lost or breaks, the journal is lost with it. A backup brings it back: on a memory stick in a drawer, or in a folder that the school keeps copies of.',
    sealed:
      'Backups are encrypted like the journal. One is made a few minutes after you write, and whenever the journal is locked.',
    label: 'Second place',
    none: 'Make no more backups',
    confirm: {
      title: 'Make no more backups?',
      text: 'From now on none is made. Those that are there stay as they are.',
      yes: 'Make no more',
      no: 'Go on making them',
    },
  },
  last: {
    heading: 'The last good one',
    none: 'No backup was made yet.',
    good: '{when}, read back and found right.',
    same: 'Nothing was changed since.',
    changed: 'Something was changed since, and will be in the next one.',
    now: 'Back up now',
    working: 'Backing up…',
    label: 'Making a backup and reading it back',
    done: '{done, number} of {total, number}',
    made: 'A backup was made, read back and found right.',
  },
  problem: {
    title: '{when} a backup could not be made.',
    safe: 'The journal itself is safe, and so are the backups made before.',
    'folder-missing':
      'The second place is not there. If it is a memory stick, put it in; if it is a network drive, connect it. Then back up again.',
    'disk-full': 'The second place is full. Make some room there, or choose another place.',
    'read-only-folder':
      'The second place does not allow writing. Choose another, or ask whoever looks after this computer.',
    'write-refused':
      'This computer did not let Critical Friend write there. Wait a moment and try again; if it stays so, choose another place.',
    'disk-error':
      'The second place did not answer as it should. Try again; if it happens once more, choose another, as a stick may be failing.',
    'vault-damaged':
      'What was written there did not read back as it should, so it was not kept. A stick may be failing: choose another place.',
    other: 'Try again. If it happens once more, choose another place.',
  },
  kept: {
    heading: 'What is kept',
    rule: 'The ten newest, then one for each of 30 days and each of 12 months: you can go back a long way, and it takes little room.',
    label: 'Backups',
    none: 'There are none yet.',
    row: '{reason}, {size}',
    earlierKeys: 'with earlier keys',
    reason: {
      change: 'After you wrote',
      lock: 'When the journal was locked',
      asked: 'When you asked for it',
      'before-restore': 'Before you went back',
    },
  },
  discard: {
    heading: 'What you have erased',
    text: 'It stays in the backups that were made before, the oldest of {day}, until these are let go.',
    start: 'Make a new backup and delete the older ones',
    title: 'Delete the older backups?',
    what: 'First a new backup is made and read back. Then all older ones in the second place are deleted: what you erased is gone from there too, and so is the way back to an earlier day.',
    reach: 'Copies that somebody else keeps of that place, such as the school’s, are not reached.',
    current: 'Your passphrase',
    go: 'Delete the older ones',
    working: 'Making a new backup…',
    done: '{removed, plural, =0 {A new backup was made. There was no older one.} one {A new backup was made, and the older one is deleted.} other {A new backup was made, and # older ones are deleted.}}',
  },
  page: {
    label: 'A backup',
    title: 'The backup of {when}',
    back: 'Back to the backups',
    comparing: 'Opening the backup and comparing it',
    holds:
      '{entries, plural, =0 {No notes} one {One note} other {# notes}} and {attachments, plural, =0 {no attachments} one {one attachment} other {# attachments}}. {reason}.',
    differing: 'What differs from now',
    differingText: 'Press a note to read it as it was in this backup.',
    same: 'Every note in this backup is in the journal now, word for word.',
    onlyHere:
      '{count, plural, one {One note of the journal is not in this backup: it was written later, or had been put away then.} other {# notes of the journal are not in this backup: they were written later, or had been put away then.}} Bringing a note back leaves {count, plural, one {it} other {them}} alone.',
    leftOut:
      '{count, plural, one {One note of this backup is left out: it was erased for somebody since, and does not come back.} other {# notes of this backup are left out: they were erased for somebody since, and do not come back.}}',
    difference: {
      'not-here': 'not here any more',
      'in-bin': 'in the bin',
      different: 'different now',
    },
    bring: 'Bring it back',
    bringNamed: 'Bring “{title}” back',
    bringing: 'Bringing it back…',
    brought: '“{title}” is back in the journal.',
    keeps: 'What stands in the journal now becomes part of its history.',
    open: 'Open it',
    asItWas: 'As it was in the backup of {when}',
    outcome: 'What came of it',
    otherKeys: 'This backup has earlier keys.',
    otherKeysText:
      'It was made before everything was sealed anew, so it cannot be looked into from here. To open it, lock the journal, choose “Bring it back from a backup” on the cover, and give the passphrase or recovery key of that day.',
  },
  whole: {
    start: 'Go back to this whole journal',
    title: 'Go back to {when}?',
    will: 'The whole journal becomes what it was then: notes, people, circles, conversations, reviews, templates and settings.',
    onlyHere:
      '{count, plural, one {One note that is here now will not be here any more.} other {# notes that are here now will not be here any more.}}',
    first:
      'Before that, a backup of the journal as it is now is made and read back. From it you can fetch single notes, or come back altogether.',
    stays:
      'The passphrase, the recovery key, your own card, and what was noted about sharing and erasing stay as they are now.',
    on: 'Go on',
    current: 'Your passphrase',
    sure: 'This is the last step.',
    go: 'Go back to it',
    working: 'Backing up, then going back…',
    done: 'The journal is as it was: {when}.',
    doneText: 'What it was before is kept as a backup.',
    leftOut:
      '{count, plural, one {One note was left out, because it was erased for somebody since.} other {# notes were left out, because they were erased for somebody since.}}',
    look: 'Look at that backup',
  },
  notice: {
    'choose-a-place': 'This journal is only on this laptop.',
    'choose-a-place-text': 'A backup on a memory stick, or in a second folder, would bring it back.',
    overdue: 'The last good backup was {when}.',
    overdueNever: 'No backup was made yet.',
    'overdue-text': 'What you wrote since is only on this laptop.',
    choose: 'Choose a second place',
    see: 'See to it',
    later: 'Not this week',
  },
  newest: {
    heading: 'Your newest backup',
    text: '{when}, with {entries, plural, =0 {no notes} one {one note} other {# notes}}. {differing, plural, =0 {All of them opened here, word for word.} one {One of them is missing or different in what opened here.} other {# of them are missing or different in what opened here.}}',
    advice: 'Go on with what is left, then bring back from the backup what is missing.',
    unread: 'It could not be compared with what opened here.',
    away: 'Your backups are not within reach just now. If they are on a memory stick, put it in and open the journal again.',
    look: 'Go on, and look at the backup',
    working: 'One moment…',
  },
  rehearsal: {
    start: 'Test my recovery key',
    title: 'Test your recovery key',
    text: 'Type it from the paper. It is tried on the newest backup, as you would on the day you need it. Nothing is changed.',
    field: 'Recovery key',
    hint: 'Ten groups of four, as printed. Capitals, spaces and dashes do not matter.',
    empty: 'Type the recovery key first.',
    go: 'Try it',
    working: 'Trying it…',
    works: 'It works.',
    backup:
      'It opens the backup of {when}, with {entries, plural, =0 {no notes} one {one note} other {# notes}}.',
    journal:
      'It opens this journal, with {entries, plural, =0 {no notes} one {one note} other {# notes}}. There was no backup to try it on.',
  },
  /** What fails otherwise here than elsewhere. */
  failure: {
    'folder-missing': {
      what: 'The second place is not there.',
      next: 'If it is a memory stick, put it in; if it is a network drive, connect it. Then try again.',
    },
    'disk-full': {
      what: 'There is no room left for it.',
      next: 'Nothing was lost. Make some room there, or choose another place.',
    },
    'not-allowed': {
      what: 'That folder cannot be used for backups.',
      next: 'It lies inside the journal’s own folder, or the journal lies inside it. Choose one that is apart from it, best on another disk.',
    },
    'not-found': {
      what: 'This backup is not there any more.',
      next: 'It may have been let go since. Choose another one.',
    },
    'no-vault': {
      what: 'There are no backups in that folder.',
      next: 'Choose the memory stick or the folder that was the second place.',
    },
    'vault-damaged': {
      what: 'This backup is damaged and cannot be used.',
      next: 'Nothing was changed. Try another one.',
    },
  },
} as const;
