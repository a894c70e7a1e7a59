/** What scrolls has to be reached by the keyboard, and named. */
export const scrollRegion = (label: string) =>
  ({ role: 'region', 'aria-label': label, tabIndex: 0 }) as const;
