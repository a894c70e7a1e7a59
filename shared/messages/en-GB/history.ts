/** Earlier states of an entry. */
export const history = {
  title: 'History',
  summary: '{title}, as it was before',
  summaryUntitled: 'This entry, as it was before',
  back: 'Back to the entry',
  loading: 'Reading…',
  empty: {
    invitation: 'This entry has not changed since it was written.',
    more: 'Whenever you change it, the state before stands here.',
  },
  untitled: 'Without a title',
  lines:
    '{added, plural, =0 {No line} one {# line} other {# lines}} added, {removed, plural, =0 {none} other {#}} removed since',
  show: 'Show what changed since',
  hide: 'Hide what changed',
  changesLabel: 'What changed since {date}',
  same: 'The text is the same as now.',
  unchanged: '{count, plural, one {one line} other {# lines}} the same',
  added: 'Added:',
  removed: 'Removed:',
  titleWas: 'The title was “{title}”.',
  restore: 'Bring this back',
  restored: 'The text of {date} is back.',
  undo: 'Undo',
  tooLong: 'This text is too long to compare here. You can still bring it back.',
} as const;
