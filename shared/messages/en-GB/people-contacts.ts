/** Texts of contacts coming in and going out. */

export const contactsIn = {
  title: 'Bring in contacts',
  text: 'Choose a vCard file (.vcf), as address books write it. You decide about every card before anything is added.',
  file: 'Choose a file…',
  fileLabel: 'Contacts file',
  reading: 'Reading {name}…',
  cards:
    '{count, plural, =0 {There are no contacts in this file.} one {One contact in {file}.} other {# contacts in {file}.}}',
  unsure:
    '{count, plural, one {One of them may be somebody you have. It is left out unless you say so.} other {# of them may be people you have. They are left out unless you say so.}}',
  unreadable: '{count, plural, one {Card {list} could not be read.} other {Cards {list} could not be read.}}',
  unreadableMore: '{list} and {count, number} more',
  leftOut: 'Photos, postal addresses and birthdays are not kept.',
  card: 'What becomes of {name}',
  without: 'Not kept: {parts}',
  part: { photo: 'photo', address: 'postal address', birthday: 'birthday', other: 'other fields' },
  maybe: 'May be {names}',
  noName: 'No name',
  add: 'Add as a new person',
  join: 'Is {name}',
  leave: 'Leave out',
  addAll: 'Add all that are new',
  leaveAll: 'Leave all out',
  go: '{count, plural, =0 {Nothing chosen} one {Bring in one contact} other {Bring in # contacts}}',
  going: 'Bringing them in…',
  cancel: 'Cancel',
  otherFile: 'Another file',
  done: '{added, plural, =0 {Nobody new} one {One person} other {# people}} added, {joined, plural, =0 {none} one {one} other {#}} joined with people you had.',
  close: 'Close',
  list: 'Contacts in the file',
} as const;

export const contactsOut = {
  title: 'Write contacts to a file',
  warningTitle: 'Anybody can read this file',
  warning:
    'It is a vCard file, not encrypted: names, posts, schools, email and telephone of all your people. Your notes about them are not in it.',
  folder: 'Folder to write into',
  go: 'Write the file',
  writing: 'Writing…',
  done: '{count, plural, one {One person is} other {# people are}} now in {file}, in {folder}.',
  close: 'Close',
  cancel: 'Cancel',
} as const;
