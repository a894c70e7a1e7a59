/** Words of what is given to somebody who asked, of the certificate of an erasure, and of what stands in place of a name. */
export const personDeskDocument = {
  somebody: 'somebody',
  family: 'a family',
  promised: 'Somebody: {text}',
  gathered: 'What is kept about {name}',
  record: {
    title: 'What is kept about {name}',
    name: 'Name',
    alsoKnownAs: 'Also called',
    connection: 'Connection',
    role: 'Post',
    school: 'School',
    emails: 'E-mail',
    phones: 'Telephone',
    goodFor: 'Good to ask about',
    circles: 'Circles',
    addedOn: 'Added on',
    notes: 'Notes',
  },
  conversation: {
    people: 'With',
    points: 'Agenda',
    actions: 'What was agreed',
    owner: '{text} ({owner})',
    me: 'me',
  },
  circle: { title: 'Circle: {name}', agreement: 'Working agreement', notes: 'Notes' },
  review: { title: 'Review of {circle}', reviewer: 'Reviewer', agreed: 'What was agreed' },
  person: { title: 'From the notes about {name}' },
  schoolNotes: { title: 'From the notes about {name}' },
  earlier: {
    title: 'Earlier version: {title}',
    until: 'This is what the note said until {day}.',
  },
  untitled: 'a note without a title',
  left: {
    title: 'What was passed on',
    line: '{day}: {title}, for {recipient}',
    anybody: 'anybody',
  },
  other: {
    draft: 'Something begun and not kept',
    template: 'From a template: {name}',
    savedSearch: 'A search that was kept: {name}',
    theme: 'A theme of the journal',
    library: 'A folder that a circle shares',
  },
  certificate: {
    file: 'Certificate of erasure {day}',
    title: 'Certificate of erasure',
    intro:
      'Somebody was erased from a journal kept in Critical Friend. This says what was done. It holds no name.',
    done: 'Done on',
    reference: 'Reference',
    number: 'Number',
    erasedEntries: 'Notes erased, with their history and files',
    rewrittenEntries: 'Notes kept without the name',
    rewrittenRevisions: 'Earlier versions kept without the name',
    erasedAttachments: 'Files erased',
    leftConversations: 'Conversations from which they were taken out',
    leftCircles: 'Circles from which they were taken out',
    rewrittenHandovers: 'Lines of the ledger from which the name was taken out',
    compactedYes:
      'The journal was rewritten, so that what was erased is no longer in its files on this laptop.',
    compactedNo:
      'The journal could not be rewritten at once. It is when it is closed or opened next; until then what was erased may still be in its files.',
    damagedCopiesKept:
      'When part of the journal was damaged, {count, plural, one {a copy of the damaged file was} other {copies of # damaged files were}} kept. Words about them may still be in {count, plural, one {it} other {them}}, unreadable without the passphrase.',
    handovers:
      '{count, plural, =0 {Nothing about them had left this journal.} one {Something about them had left this journal once before. That copy is with whoever received it.} other {Something about them had left this journal # times before. Those copies are with whoever received them.}}',
    beyond:
      'Copies made outside the journal are not reached: paper, files and packs that were passed on, and backups made before. Nothing of it comes back from the journal’s own backups, but it stays in the older ones, unreadable without the passphrase, until they are deleted. Files that stayed were renamed; what they show was not changed.',
  },
} as const;
