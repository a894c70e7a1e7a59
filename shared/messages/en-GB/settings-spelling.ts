/** The settings of spelling. */
export const spelling = {
  heading: 'Spelling',
  check: 'Check spelling',
  note: 'Notes are read as British English, on this computer; nothing is fetched and nothing is sent. If you write in Welsh, switch it off.',
  words: 'My words',
  wordsText: 'Words you have called right. They are kept in the journal, under its lock, and in its backups.',
  none: 'None yet. On a marked word press Ctrl . (⌘ . on a Mac) or the right mouse button.',
  remove: 'Remove {word}',
  removed: '“{word}” is no longer one of your words.',
} as const;
