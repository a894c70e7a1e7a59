/** What was put in the bin. */
export const bin = {
  title: 'Bin',
  summary:
    '{count, plural, =0 {Nothing is in the bin.} one {One thing. It stays here until you erase it.} other {# things. They stay here until you erase them.}}',
  list: 'What is in the bin',
  emptyState: {
    invitation: 'What you put in the bin will stand here.',
    more: 'It can be put back, with its history, until you erase it.',
  },
  untitled: 'Nothing was written',
  dated: '{name}, {day}',
  record: {
    person: 'Person',
    school: 'School',
    circle: 'Circle',
    conversation: 'Conversation',
    review: 'Review',
  },
  touched: {
    person:
      '{count, plural, one {Named in one note} other {Named in # notes}}, which {count, plural, one {stays} other {stay}}.',
    school:
      '{count, plural, one {One piece of practice was} other {# pieces of practice were}} seen there, and {count, plural, one {stays} other {stay}}.',
    circle:
      '{count, plural, one {One review belongs} other {# reviews belong}} to it, and {count, plural, one {goes} other {go}} with it.',
    conversation:
      '{count, plural, one {One entry was} other {# entries were}} written there, and {count, plural, one {stays} other {stay}}.',
    review: '',
  },
  binned: 'Put here {day}',
  putBack: 'Put back',
  putBackNamed: 'Put back {title}',
  erase: 'Erase…',
  eraseNamed: 'Erase {title} for good',
  emptyIt: 'Empty the bin…',
  restored: '“{title}” is back in the journal.',
  restoredUntitled: 'The entry is back in the journal.',
  restoredRecord: '{name} is back.',
  open: 'Open it',
  undo: 'Undo',
  erased:
    '{what, select, entries {{count, plural, one {One entry is} other {# entries are}}} other {{count, plural, one {One thing is} other {# things are}}}} erased.',
  confirm: {
    titleOne: 'Erase {name} for good?',
    title:
      '{what, select, entries {{count, plural, one {Erase this entry for good?} other {Erase # entries for good?}}} other {{count, plural, one {Erase this for good?} other {Erase # things for good?}}}}',
    what: '{count, plural, one {The entry’s text, its history and everything attached to it go} other {The texts of # entries, their histories and everything attached to them go}} from this laptop’s disk. Without a backup nobody can bring {count, plural, one {it} other {them}} back, not even with the recovery key.',
    backups:
      'A backup made before may still hold what you erase, unreadable without your passphrase or recovery key, until that backup is replaced or deleted.',
    records: {
      person:
        '{count, plural, one {What you kept about this person goes: their post, how to reach them, your notes about them.} other {What you kept about these # people goes: their posts, how to reach them, your notes about them.}} {touched, plural, =0 {} one {One entry names {count, plural, one {them} other {one of them}}. It stays, with the name as it is written.} other {# entries name them. They stay, with the names as they are written.}}',
      school:
        '{count, plural, one {What you kept about this school goes.} other {What you kept about these # schools goes.}} {touched, plural, =0 {} one {The practice you saw there stays.} other {The # pieces of practice you saw there stay.}}',
      circle:
        '{count, plural, one {What you kept about this circle goes: its members, its agreement, your notes. The people stay, and what only it could see is yours alone again.} other {What you kept about these # circles goes: their members, their agreements, your notes. The people stay, and what only they could see is yours alone again.}} {touched, plural, =0 {} one {One review goes with it.} other {# reviews go with it.}}',
      conversation:
        '{count, plural, one {The agenda, the notes and what was agreed in this conversation go.} other {The agendas, the notes and what was agreed in these # conversations go.}} {touched, plural, =0 {} one {One entry written there stays.} other {# entries written there stay.}}',
      review:
        '{count, plural, one {The ratings of this review and what was agreed go; its evidence stays in the journal.} other {The ratings of these # reviews and what was agreed go; their evidence stays in the journal.}}',
    },
    damaged: {
      text: 'When part of this journal was damaged, {count, plural, one {a copy of the damaged file was} other {copies of # damaged files were}} kept. What you erase may still be in {count, plural, one {it} other {them}}, unreadable without your passphrase.',
      remove: 'Remove {count, plural, one {that copy} other {those copies}} too',
    },
    held: {
      title: 'It has to stay for now.',
      text: 'Somebody in it has asked what you keep about them. Until that is answered, nothing about them can be erased. What is not about them can still be erased, one by one.',
    },
    warning: 'For good',
    yes: '{count, plural, one {Erase it} other {Erase them}}',
    no: 'Keep {count, plural, one {it} other {them}}',
    pending: 'Erasing…',
  },
  stayed: {
    title: '{names} {count, plural, one {stays} other {stay}} in the bin',
    text: 'A review that you keep was rated by {count, plural, one {this person} other {these people}}, and nobody else can be named for it. Erase that review first, if it may go.',
    close: 'All right',
  },
} as const;
