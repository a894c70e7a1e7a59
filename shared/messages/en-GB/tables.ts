/** Saying what the columns of a table are, while notes are brought in from it. */
export const tables = {
  heading: 'What is in each column?',
  text: 'Each row becomes a note, for you only. Check what each column is; nothing is changed yet.',
  table: '{file}: {count, plural, one {one row} other {# rows}}',
  include: 'Bring the rows of this table in',
  hasHeader: 'The first row has the names of the columns',
  sample: 'The first rows of {file}',
  column: 'Column {number, number}',
  use: {
    title: 'Title',
    text: 'Text',
    date: 'Date',
    kind: 'Kind',
    themes: 'Themes',
    tags: 'Tags',
    people: 'People',
    audience: 'Audience',
    nothing: 'Leave out',
  },
  audienceNote:
    'What a column says of the audience is kept in the text. The notes stay for you only until you say otherwise.',
  dayOrder: 'How is {day} to be read?',
  dayOrders: {
    'day-first': 'Day first: {day}',
    'month-first': 'Month first: {day}',
  },
  needsText: 'Choose at least one column as title or text.',
  go: 'See what would come in',
  back: 'Change the columns',
} as const;
