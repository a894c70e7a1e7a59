/** The pages of people, schools, circles, conversations and reviews: what all of them say. */
export const records = {
  saved: 'Saved on this laptop',
  conflict: 'Not saved. This was changed in another window.',
  conflictTitle: 'Two versions of the same words',
  conflictText:
    'What you wrote here is still on the screen, and the other one is on the disk. Only one of them can stay, so copy out what you need from the other first.',
  mine: 'Yours, here',
  theirs: 'The other one',
  nothing: 'Nothing',
  keepMine: 'Keep mine',
  takeTheirs: 'Take the other one',
  later: 'Not now',
  nameEmpty: 'A name cannot be empty, so the one before is back.',
  notesPlaceholder: 'Anything worth remembering.',
  noFiles: 'Pictures and PDFs belong to entries. Attach it to one, and link to that entry here.',
  noEntry: 'No entry is called “{label}”.',
  noPerson: '{name} is not among your people yet.',
  severalPeople: 'Several people answer to {name}.',
  binned: '{name} is in the bin.',
  binnedMore:
    'What you wrote elsewhere stays as it is. What you kept here can be put back, or erased for good in the bin.',
  putBack: 'Put back',
  raise: {
    title: 'Let others read this?',
    toAnyone: 'Anyone you give it to will be able to read it.',
    toCircles: '{circles} will be able to read it.',
    circle: '{name} ({count, plural, =0 {nobody yet} one {one person} other {# people}})',
    nothingLeaves:
      'Nothing leaves this laptop by that. It can then be chosen when you share, and you check it before it goes.',
    why: 'Why may they read it?',
    missing: 'One line is enough. It stays in your journal, beside the entry.',
    suggestions: 'Reasons to begin with',
    suggestion: {
      asked: 'They asked me for it',
      helps: 'It may help them with the same thing',
      agreed: 'We agreed to share notes like this',
    },
    done: 'Let them read it',
    pending: 'Keeping it…',
    cancel: 'Leave it as it is',
  },
} as const;
