/** What every plot says. */
export const plots = {
  drawing: 'picture',
  walk: 'The arrow keys walk through it.',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  moreRows: '{count, plural, one {Show one more row} other {Show # more rows}}',
} as const;
