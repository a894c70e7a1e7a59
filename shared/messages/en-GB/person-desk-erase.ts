/** Erasing somebody, and the certificate of it. */
export const erase = {
  title: 'Erase {name}',
  steps: 'Steps',
  step: { fates: 'What goes', sure: 'Be sure', done: 'Certificate' },
  back: 'Back to what was found',
  blocked: {
    title: 'It cannot be done yet',
    'open-request':
      'They have asked what you keep about them. Until that is answered, nothing about them can be erased: note the answer first.',
    reviewer:
      'They rated a review that you keep, and nobody else can be named for it. Erase that review first, if it may go.',
  },
  fates: {
    summary: 'Their own page, ties and card go in any case. Here is what becomes of the entries.',
    label: 'What becomes of the entries',
    entries: 'Entries',
    none: 'No entry names them.',
    count:
      '{erase, plural, =0 {None goes} one {One goes} other {# go}}; {rewrite, plural, =0 {none stays} one {one stays, without the name} other {# stay, without the name}}{keep, plural, =0 {} one {; one stays as it is} other {; # stay as they are}}.',
    legend: 'What becomes of {title}',
    erase: 'Goes',
    rewrite: 'Stays without the name',
    keep: 'Stays: it means somebody else',
    unsure: 'may be somebody else of that name',
    staying:
      '{count, plural, one {{all, plural, one {it stays} other {one of them stays}}, as it may mean somebody else or be a word} other {# of them stay, as they may mean somebody else or be words}}',
    all: {
      suggested: 'As suggested',
      erase: 'All go',
      rewrite: 'All stay without the name',
      label: 'For all entries at once',
    },
    places: '{count, plural, =0 {tied to them} one {one place} other {# places}}',
    inBin: 'in the bin',
    hint: 'What goes takes its history and its files with it. In what stays, “{instead}” stands in place of the name, in earlier versions too.',
    others: 'Elsewhere',
    othersText: '{things} stay, without them: the name is taken out of notes, agendas and lists of members.',
    othersNone: 'They are nowhere else.',
    next: 'Go on',
    cancel: 'Leave everything as it is',
  },
  sure: {
    summary:
      '{erase, plural, =0 {No entry goes} one {One entry goes} other {# entries go}}, {rewrite, plural, =0 {none is rewritten} one {one is rewritten} other {# are rewritten}}. Nobody can undo it.',
    reach: 'Out of reach',
    reachText: 'This reaches everything in this journal, its history and its bin. It cannot reach:',
    leftNothing: 'As far as this journal knows, nothing with them in it was shared from this laptop.',
    left: '{count, plural, one {What left this laptop once with them in it: whoever was given it still has it. Tell them it is to be erased there too.} other {What left this laptop # times with them in it: whoever was given it still has it. Tell them it is to be erased there too.}}',
    exports: 'Folders of notes and files you took out, and paper you printed.',
    backups:
      'Backups made before, and copies of the journal’s folder on a stick or a drive. They hold it, unreadable without your passphrase, until they are replaced or deleted; Settings can delete the journal’s own older backups at once. Nothing of it comes back from those.',
    memory: 'What others remember, wrote down, or keep in systems of their own.',
    damaged: {
      text: 'When part of this journal was damaged, {count, plural, one {a copy of the damaged file was} other {copies of # damaged files were}} kept. Words about them may still be in {count, plural, one {it} other {them}}, unreadable without your passphrase.',
      remove: 'Remove {count, plural, one {that copy} other {those copies}} too',
      unknown:
        'It could not be seen just now whether copies of damaged files are kept. Words about them may be in such copies, unreadable without your passphrase.',
      removeAny: 'Remove such copies too, if there are any',
    },
    lead: 'May it go?',
    leadText:
      'A school may have to keep some records. If you are not sure, ask your data protection lead before you go on.',
    reference: 'A reference of your own',
    referenceText:
      'For example a case number, never the name. The certificate holds no name; this is how you find it again.',
    word: 'erase',
    type: 'Type “{word}” to go on',
    confirm: 'Confirm',
    yes: 'Erase them for good',
    pending: 'Erasing…',
    before: 'Back',
  },
  certificate: {
    title: 'Erased for good',
    titleEarlier: 'Certificate of erasure',
    summary: '{day}{reference, select, none {} other {, reference {reference}}}',
    done: 'What was done',
    erasedEntries:
      '{count, plural, =0 {No entry was erased.} one {One entry was erased, with its history.} other {# entries were erased, with their history.}}',
    rewrittenEntries:
      '{count, plural, =0 {No entry was rewritten.} one {One entry stays, without the name.} other {# entries stay, without the name.}}',
    rewrittenRevisions:
      '{count, plural, =0 {No earlier version had to be rewritten.} one {One earlier version was rewritten.} other {# earlier versions were rewritten.}}',
    erasedAttachments:
      '{count, plural, =0 {No attached file was erased.} one {One attached file was erased.} other {# attached files were erased.}}',
    leftConversations:
      '{count, plural, =0 {No conversation named them.} one {They were taken out of one conversation.} other {They were taken out of # conversations.}}',
    leftCircles:
      '{count, plural, =0 {They were in no circle.} one {They were taken out of one circle.} other {They were taken out of # circles.}}',
    rewrittenHandovers:
      '{count, plural, =0 {No line about what left named them.} one {One line about what left was rewritten.} other {# lines about what left were rewritten.}}',
    compacted: 'The files of the journal were written anew, so the old words are gone from them.',
    notCompacted:
      'The files of the journal could not be written anew just now. Old words may still be in them, unreadable without your passphrase, until they are.',
    damagedCopiesKept:
      '{count, plural, one {The copy of a damaged file is} other {Copies of # damaged files are}} still kept. Words about them may be in {count, plural, one {it} other {them}}, unreadable without your passphrase.',
    copiesStay:
      'They are erased from the journal. Only the copies of damaged files could not be removed just now.',
    removeCopies: '{count, plural, one {Remove that copy} other {Remove those copies}}',
    beyond: 'Beyond this journal',
    handovers:
      '{count, plural, =0 {As far as this journal knew, nothing with them in it had left this laptop.} one {Once something with them in it had left this laptop. That copy was not reached.} other {# times something with them in it had left this laptop. Those copies were not reached.}}',
    copies: 'Copies of the journal’s folder, exported notes and paper were not reached.',
    save: 'Save the certificate…',
    close: 'Done',
  },
  save: {
    title: 'Save the certificate',
    about: 'A short text file with the day, the counts and your reference. It holds no name.',
    folder: 'Folder for the certificate',
    go: 'Save it here',
    writing: 'Saving…',
    done: 'Saved as {file}, in {folder}.',
    close: 'Done',
    cancel: 'Cancel',
  },
  list: {
    title: 'Certificates',
    label: 'Certificates of erasure',
    none: 'Nobody was erased from this journal.',
    row: '{erased, plural, =0 {no entry erased} one {one entry erased} other {# entries erased}}, {rewritten, plural, =0 {none rewritten} one {one rewritten} other {# rewritten}}',
    noReference: 'Without a reference',
  },
} as const;
