/** Texts of the palette that finds entries, people, places and actions. */
export const palette = {
  title: 'Find',
  placeholder: 'Find an entry, a name, a thing to do',
  close: 'Esc',
  results: 'Results',
  alsoLookedFor: 'Also looked for <words></words>, which you have written before.',
  between: { last: ' and ', others: ', ' },
  stillReading: 'Your journal is still being read through. More may turn up in a moment.',
  group: {
    entries: 'Journal, {spelled} {count, plural, one {entry} other {entries}}',
    recent: 'Lately',
    people: 'People',
    tags: 'Tags',
    savedSearches: 'Saved searches',
    actions: 'Do',
  },
  count: '{count, plural, =1 {one entry} other {# entries}}',
  showAll: 'Show all in the journal',
  nothing: 'No entry has these words.',
  nothingNext: 'Try fewer words, or only the start of one.',
  announce:
    '{total, plural, =0 {No entries} =1 {One entry} other {# entries}}{named, plural, =0 {} other {, # other results}}',
  keys: {
    move: 'move',
    open: 'open',
    link: 'link to the open entry',
  },
  narrow: 'Narrow with',
  operators: {
    kind: 'kind:question',
    tag: 'tag:budget',
    person: 'person:mary',
    open: 'is:open',
    before: 'before:2026',
  },
} as const;
