export const guide = {
  title: 'Guide',
  pages: 'Pages of the guide',
  search: 'Search the headings',
  clear: 'Clear the search',
  nothing: 'No heading says that.',
  cover: 'Help',
  read: 'Read the guide',
} as const;
