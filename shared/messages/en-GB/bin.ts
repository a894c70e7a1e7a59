/** What was put in the bin. */
export const bin = {
  title: 'Bin',
  summary:
    '{count, plural, =0 {Nothing is in the bin.} one {One entry. It stays here until you erase it.} other {# entries. They stay here until you erase them.}}',
  list: 'Entries in the bin',
  emptyState: {
    invitation: 'What you put in the bin will stand here.',
    more: 'It can be put back, with its history, until you erase it.',
  },
  untitled: 'Nothing was written',
  binned: 'Put here {day}',
  putBack: 'Put back',
  putBackNamed: 'Put back {title}',
  erase: 'Erase…',
  eraseNamed: 'Erase {title} for good',
  emptyIt: 'Empty the bin…',
  restored: '“{title}” is back in the journal.',
  restoredUntitled: 'The entry is back in the journal.',
  open: 'Open it',
  undo: 'Undo',
  erased: '{count, plural, one {One entry is} other {# entries are}} erased.',
  confirm: {
    title: '{count, plural, one {Erase this entry for good?} other {Erase # entries for good?}}',
    what: '{count, plural, one {Its text, its history and everything attached to it go} other {Their texts, their histories and everything attached to them go}} from this laptop’s disk. Nobody can bring {count, plural, one {it} other {them}} back, not even with the recovery key.',
    warning: 'For good',
    yes: '{count, plural, one {Erase it} other {Erase them}}',
    no: 'Keep {count, plural, one {it} other {them}}',
    pending: 'Erasing…',
  },
  failed: 'The bin could not be read.',
} as const;
